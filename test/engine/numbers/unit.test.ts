import Big from "big.js";
import fc from "fast-check";
import type { Quantity } from "../../../src/engine/numbers/reading";
import {
  alignUnits,
  areComparable,
  convert,
  kindOfUnit,
  takeUnit,
  unitOf,
} from "../../../src/engine/numbers/unit";
import { showQuantity } from "./show-reading";

function quantity(value: string, unit: string, more: Partial<Quantity> = {}): Quantity {
  const decimals = value.split(".")[1]?.length ?? 0;
  return { value: new Big(value), decimals, unit, kind: kindOfUnit(unit), qualifier: "exact", ...more };
}

describe("unitOf and kindOfUnit", () => {
  test.each([
    ["元", "元", "money"],
    ["万元", "万元", "money"],
    ["千元", "千元", "money"],
    ["百万元", "百万元", "money"],
    ["亿元", "亿元", "money"],
    ["万 元", "万元", "money"],
    ["（万元）", "万元", "money"],
    ["单位：万元", "万元", "money"],
    ["金额单位：元", "元", "money"],
    ["%", "%", "percent"],
    ["％", "%", "percent"],
    ["百分比", "%", "percent"],
    ["‰", "‰", "percent"],
    ["比例", "比例", "percent"],
    ["百分点", "个百分点", "percentage-points"],
    ["个百分点", "个百分点", "percentage-points"],
    ["分", "分", "points"],
    ["件", "件", "count"],
    ["人", "人", "count"],
    ["人次", "人次", "count"],
    ["人（次）", "人次", "count"],
    ["万人次", "万人次", "count"],
    ["台（套）", "台套", "count"],
    ["册次", "册次", "count"],
    ["轮", "轮", "count"],
    ["块", "块", "count"],
    ["标段", "标段", "count"],
    ["天", "天", "duration"],
    ["日", "天", "duration"],
    ["月", "个月", "duration"],
    ["个月", "个月", "duration"],
    ["分钟", "分钟", "duration"],
    ["工作日", "个工作日", "duration"],
    ["米", "米", "measure"],
    ["千米", "公里", "measure"],
    ["㎡", "平方米", "measure"],
    ["m²", "平方米", "measure"],
    ["万亩", "万亩", "measure"],
    ["吨", "吨", "measure"],
    ["元/人*月", "元/人*月", "money"],
    ["元/人·月", "元/人*月", "money"],
    ["元/户", "元/户", "money"],
    ["次/月", "次/月", "count"],
    ["次/个月", "次/月", "count"],
    ["分/人", "分/人", "measure"],
    ["万/月", "万/月", "plain"],
    ["万", "万", "plain"],
  ])("%j is %s, a %s", (text, unit, kind) => {
    expect(unitOf(text)).toBe(unit);
    expect(kindOfUnit(text)).toBe(kind);
  });

  test.each([
    "",
    " ",
    "/",
    "—",
    "无",
    "定性",
    "50",
    "5个",
    "达标率",
    "合格",
    "有效改善群众生活环境",
    "多个",
    "以上",
    "元/",
    "=",
    "元万",
  ])("%j is no unit", (text) => {
    expect(unitOf(text)).toBeUndefined();
    expect(kindOfUnit(text)).toBe("plain");
  });
});

describe("convert", () => {
  test.each([
    ["72890", "元", "万元", "7.2890 [万元] money"],
    ["864.2", "万元", "元", "8642000 [元] money"],
    ["1.5", "亿元", "万元", "15000 [万元] money"],
    ["28", "万亩", "亩", "280000 [亩] measure"],
    ["20", "万人次", "人次", "200000 [人次] count"],
    ["2", "小时", "分钟", "120 [分钟] duration"],
    ["36", "小时", "天", "1.5 [天] duration"],
    ["2", "周", "天", "14 [天] duration"],
    ["2", "年", "个月", "24 [个月] duration"],
    ["3.5", "公里", "米", "3500 [米] measure"],
    ["50", "厘米", "米", "0.50 [米] measure"],
    ["5", "‰", "%", "0.5 [%] percent"],
    ["0.97", "比例", "%", "97 [%] percent"],
    ["31", "名", "人", "31 [人] count"],
    ["150", "万", "万元", "150 [万元] money"],
    ["150", "万", "元", "1500000 [元] money"],
    ["3", "万", "公里", "30000 [公里] measure"],
    ["150", "万元", "万", "150 [万] plain"],
    ["50", "", "个", "50 [个] count"],
    ["530", "元/人*月", "万元/人*月", "0.0530 [万元/人*月] money"],
  ])("%s %s in %s is %s", (value, from, to, expected) => {
    const converted = convert(quantity(value, from), to);
    expect(converted && showQuantity(converted)).toBe(expected);
  });

  test.each([
    ["个月", "天"],
    ["工作日", "天"],
    ["%", "个百分点"],
    ["万元", "万亩"],
    ["元/户", "元/人"],
    ["元", "元/户"],
    ["件", "人"],
    ["亩", "平方米"],
    ["万", "%"],
    ["万", "天"],
    ["元", "达标率"],
  ])("%s is not convertible to %s", (from, to) => {
    expect(convert(quantity("10", from), to)).toBeUndefined();
    expect(areComparable({ unit: from }, { unit: to })).toBe(false);
    expect(alignUnits(quantity("10", from), quantity("10", to))).toBeUndefined();
  });

  test("what is no finite decimal is left to the finer unit", () => {
    expect(convert(quantity("25", "小时"), "天")).toBeUndefined();
    const aligned = alignUnits(quantity("25", "小时"), quantity("1", "天"));
    expect(aligned?.map(showQuantity)).toEqual(["25 [小时] duration", "24 [小时] duration"]);
  });

  test("the last written digit keeps its place, also above the point", () => {
    expect(convert(quantity("864.2", "万元"), "元")?.decimals).toBe(-3);
    expect(convert(quantity("8642000", "元"), "万元")?.decimals).toBe(4);
  });

  test("a range moves with both ends, and the words stay", () => {
    const range = convert(quantity("3", "万元", { upper: new Big(5) }), "元");
    expect(range && showQuantity(range)).toBe("30000–50000 [元] money");
    expect(convert(quantity("20", "万人次", { qualifier: "over" }), "人次")?.qualifier).toBe("over");
  });

  const families = [
    ["元", "千元", "万元", "百万元", "亿元"],
    ["亩", "万亩"],
    ["米", "厘米", "公里", "万公里"],
    ["人次", "万人次"],
    ["%", "‰", "比例"],
    ["万元/月", "元/月"],
  ];
  test("there and back is the same quantity", () => {
    const pair = fc
      .constantFrom(...families)
      .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.nat({ max: 6 }),
        pair,
        (digits, decimals, [from, to]) => {
          const start = quantity(new Big(digits).times(`1e-${String(decimals)}`).toFixed(decimals), from);
          const there = convert(start, to);
          expect(there).toBeDefined();
          const back = there && convert(there, from);
          expect(back?.value.eq(start.value)).toBe(true);
          expect(back?.decimals).toBe(start.decimals);
          expect(back?.unit).toBe(start.unit);
        },
      ),
    );
  });
});

describe("areComparable", () => {
  test.each([
    ["", "万元"],
    ["%", ""],
    ["", ""],
    ["万", "万元"],
    ["元", "亿元"],
    ["名", "人"],
    ["小时", "天"],
    ["天", "日"],
  ])("%j with %j", (one, other) => {
    expect(areComparable({ unit: one }, { unit: other })).toBe(true);
  });
});

describe("takeUnit", () => {
  test.each([
    ["150", "万", "万元", "150 [万元] money"],
    ["150", "万", "元/月", "150 [万元/月] money"],
    ["150", "万元", "元", "150 [万元] money"],
    ["50", "", "百分比", "50 [%] percent"],
    ["0.97", "", "比例", "97 [%] percent"],
    ["50", "", "/", "50 [] plain"],
    ["150", "万", "分", "150 [万] plain"],
  ])("%s %j under %s", (value, printed, column, expected) => {
    expect(showQuantity(takeUnit(quantity(value, printed), column))).toBe(expected);
  });
});
