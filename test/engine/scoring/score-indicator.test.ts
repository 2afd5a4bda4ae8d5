import type { AtMostFormula } from "../../../src/engine/scoring/policy";
import { scoreIndicator } from "../../../src/engine/scoring/score-indicator";
import { national } from "../../../src/policies/national";
import { type DrawnIndicator, drawIndicator } from "./draw-indicator";

const line = (drawn: DrawnIndicator, atMost: AtMostFormula = "overrun") =>
  scoreIndicator(drawIndicator(drawn), { ...national, atMost });

describe("quantities", () => {
  test.each<[string, DrawnIndicator, string, string]>([
    [
      "more than the target",
      { target: "400件", actual: "671件", weight: "8" },
      "8.00",
      "671件 ≥ 400件，得满分8",
    ],
    ["less than the target", { target: "≥95%", actual: "90%" }, "9.47", "90% ÷ 95% × 10 = 9.47"],
    ["half-up", { target: "≥200个", actual: "17个", weight: "1" }, "0.09", "17个 ÷ 200个 × 1 = 0.09"],
    ["nothing at all", { target: "≥5次", actual: "0次" }, "0.00", "实际完成值0次，得0分"],
    ["below zero counts as 0", { target: "≥5%", actual: "-3%" }, "0.00", "实际完成值-3%按0计，得0分"],
    ["a target of 0 is reached", { target: "≥0起", actual: "0起" }, "10.00", "0起 ≥ 0起，得满分10"],
    ["equal", { target: "=50个", actual: "50个" }, "10.00", "50个 = 50个，得满分10"],
    ["more than equal", { target: "=50个", actual: "60个" }, "10.00", "60个 ≥ 50个，得满分10"],
    ["less than equal", { target: "=50个", actual: "45个" }, "9.00", "45个 ÷ 50个 × 10 = 9.00"],
    ["equal to 0", { target: "=0起", actual: "1起" }, "0.00", "实际完成值1起，目标为0起，得0分"],
    ["within a ceiling", { target: "≤90万元", actual: "80万元" }, "10.00", "80万元 ≤ 90万元，得满分10"],
    [
      "over a ceiling",
      { target: "≤100万元", actual: "125万元" },
      "7.50",
      "[1 −（125万元 − 100万元）÷ 100万元] × 10 = 7.50",
    ],
    ["twice the ceiling", { target: "≤100万元", actual: "200万元" }, "0.00", "200万元 ≥ 2 × 100万元，得0分"],
    ["a ceiling of 0", { target: "≤0起", actual: "1起" }, "0.00", "1起 > 0起，得0分"],
    ["below a ceiling of 0", { target: "≤0%", actual: "-2%" }, "10.00", "-2% ≤ 0%，得满分10"],
    [
      "another unit of the same",
      { target: "≤90万元", actual: "900000元" },
      "10.00",
      "90万元 ≤ 90万元，得满分10",
    ],
    ["an actual without unit", { target: "≥50个", actual: "45" }, "9.00", "45个 ÷ 50个 × 10 = 9.00"],
    [
      "a sign in a column of its own",
      { target: "0.9", actual: "0", sign: "≤", unit: "%" },
      "10.00",
      "0% ≤ 0.9%，得满分10",
    ],
    [
      "the target's sign repeated",
      { target: "≥266米", actual: "≥266米" },
      "10.00",
      "不少于266米 ≥ 266米，得满分10",
    ],
    ["a range below its ceiling", { target: "≤5天", actual: "3-5天" }, "10.00", "3-5天 ≤ 5天，得满分10"],
    [
      "a range over its ceiling",
      { target: "≤4天", actual: "3-5天" },
      "7.50",
      "[1 −（3-5天 − 4天）÷ 4天] × 10 = 7.50",
    ],
    [
      "a growth below zero that is reached",
      { target: "≥-5%", actual: "-3%" },
      "10.00",
      "-3% ≥ -5%，得满分10",
    ],
    ["within a tolerance", { target: "±10%", actual: "-6%" }, "10.00", "6% ≤ 10%，得满分10"],
    [
      "a whole within a tolerance",
      { target: "±10%", actual: "95%" },
      "10.00",
      "|95% − 100%| ≤ 10%，得满分10",
    ],
  ])("%s", (_, drawn, score, derivation) => {
    const { computed, derivation: said, notScored } = line(drawn);
    expect([computed?.toFixed(2), said, notScored]).toEqual([score, derivation, undefined]);
  });

  test.each<[string, string, string, string]>([
    ["over a ceiling", "100万元", "125万元", "100万元 ÷ 125万元 × 10 = 8.00"],
    ["far over a ceiling", "100万元", "400万元", "100万元 ÷ 400万元 × 10 = 2.50"],
    ["a ceiling of 0", "0起", "2起", "0起 ÷ 2起 × 10 = 0.00"],
  ])("the ratio formula: %s", (_, target, actual, derivation) => {
    expect(line({ target: `≤${target}`, actual }, "ratio").derivation).toBe(derivation);
  });
});

describe("times", () => {
  test.each<[string, string, string, string | undefined, string]>([
    ["in time", "9月前", "8月", "10.00", "8月不晚于9月前，得满分10"],
    [
      "too late",
      "2021年6月底前",
      "2021年8月",
      undefined,
      "2021年8月晚于2021年6月底前，未按期完成，应低于8分，由人评定",
    ],
    ["as long as planned", "12个月", "12个月", "10.00", "12个月 ≤ 12个月，得满分10"],
    ["sooner than planned", "12个月", "10个月", "10.00", "10个月 ≤ 12个月，得满分10"],
    ["within some days", "2天以内", "2天以内", "10.00", "不超过2天 ≤ 2天，得满分10"],
    ["a percentage for a date", "12月底前", "100%", undefined, "实际完成值“100%”与指标值“12月底前”不能比较"],
  ])("%s", (_, target, actual, score, derivation) => {
    const { computed, derivation: said } = line({ target, actual });
    expect([computed?.toFixed(2), said]).toEqual([score, derivation]);
  });

  test("words about a deadline are judged as words", () => {
    expect(line({ target: "12月底前", actual: "按时完成" })).toMatchObject({
      notScored: "described",
      band: { outcome: "met" },
    });
  });
});

describe("times that name no sign", () => {
  const read = (name: string, target: string, actual: string): string[] =>
    line({ name, target, actual }).readings.map(
      ({ comparator, score }) => `${comparator} ${score.toFixed(2)}`,
    );

  test.each<[string, string, string]>([
    ["供餐天数", "200天", "196天"],
    ["学生营养餐供餐天数（天）", "200天", "196天"],
    ["博物馆免费开放天数", "200天", "196天"],
    ["空气质量优良天数", "200天", "196天"],
    ["污水处理设施运行天数", "200天", "196天"],
    ["审批环节压缩天数", "200天", "196天"],
    ["继续教育人均学时数", "200小时", "196小时"],
    ["志愿服务总时长", "200小时", "196小时"],
    ["培训课时", "200小时", "196小时"],
    ["上门服务时间", "200小时", "196小时"],
    ["保险覆盖时间", "200天", "196天"],
  ])("%s: what was given may be short, so either reading is shown", (name, target, actual) => {
    expect(read(name, target, actual)).toEqual(["at-least 9.80", "at-most 10.00"]);
  });

  test.each<[string]>([
    ["事项办理天数"],
    ["群众诉求办理平均天数"],
    ["设备故障响应时长"],
    ["病害处置平均时长"],
    ["平均候诊时长"],
    ["出院患者平均住院天数"],
    ["案件审理所需天数"],
    ["停电时长"],
    ["完成时间"],
    ["项目工期"],
    ["培训课时完成时间"],
  ])("%s: what was waited for is to be met", (name) => {
    expect(read(name, "200天", "196天")[0]).toBe("at-most 10.00");
    expect(line({ name, target: "200天", actual: "210天" }).readings[0]).toMatchObject({
      comparator: "at-most",
    });
  });

  test.each<[string, string, string]>([
    ["办理时限", "5天", "7天"],
    ["逾期天数", "5天", "7天"],
    ["响应时间", "5天", "7天"],
  ])("%s: a word of harm leaves it open as before", (name, target, actual) => {
    expect(read(name, target, actual)[0]).toBe("at-most 6.00");
  });

  test("a time as long as planned has one reading, and a printed sign too", () => {
    expect(read("供餐天数", "200天", "200天")).toEqual(["at-least 10.00"]);
    expect(read("供餐天数", "≥200天", "196天")).toEqual(["at-least 9.80"]);
    expect(read("供餐人数", "200人", "196人")).toEqual(["at-least 9.80"]);
  });
});

describe("what no score is computed for", () => {
  test.each<[string, DrawnIndicator, string]>([
    ["no points", { target: "≥5次", actual: "5次", weight: "" }, "no-weight"],
    ["no target", { target: "", actual: "5次" }, "no-target"],
    ["no actual", { target: "≥5次", actual: "/" }, "no-actual"],
    ["a broken number", { target: "≥5次", actual: "7.50." }, "unreadable"],
    ["words for an amount", { target: "≤30万元", actual: "完成" }, "not-comparable"],
    ["another thing", { target: "≥30件", actual: "20万元" }, "not-comparable"],
    ["a percentage for a count", { target: "≥30件", actual: "95%" }, "not-comparable"],
    ["below a target below zero", { target: "≥-5%", actual: "-8%" }, "not-comparable"],
    ["words", { target: "有效改善", actual: "有效改善" }, "described"],
    ["a percentage of words", { target: "有效改善", actual: "100%" }, "described"],
  ])("%s", (_, drawn, reason) => {
    const { computed, notScored } = line(drawn);
    expect([computed, notScored]).toEqual([undefined, reason]);
  });
});

describe("what is doubted", () => {
  test.each<[string, DrawnIndicator, string, boolean]>([
    ["0.95 is 95 %", { target: "100%", actual: "0.95", weight: "8" }, "7.60", true],
    ["1 is 100 %", { target: "≥95%", actual: "1" }, "10.00", true],
    ["a target of 1 is 100 %", { name: "合格率", target: "1", actual: "95%" }, "9.50", true],
    ["both without a sign", { name: "合格率", target: "100", actual: "1" }, "10.00", true],
    ["a small percentage is what it says", { target: "≤0.4", actual: "0.1", unit: "%" }, "10.00", false],
    ["1 % is 1 %", { target: "≥100%", actual: "1%" }, "0.10", false],
    ["progress is no measurement", { target: "≥90%", actual: "已完成100%" }, "10.00", true],
    ["nearly is not there", { target: "≥400场", actual: "近400场" }, "10.00", true],
    ["and more is there", { target: "≥400场", actual: "400余场" }, "10.00", false],
    ["> excludes the target", { target: ">10次", actual: "10次" }, "10.00", true],
    ["> is met", { target: ">10次", actual: "11次" }, "10.00", false],
    ["a duration without a sign", { target: "12个月", actual: "15个月" }, "7.50", true],
    ["over a tolerance", { target: "±10%", actual: "12%" }, "8.00", true],
  ])("%s", (_, drawn, score, isUncertain) => {
    const scored = line(drawn);
    expect([scored.computed?.toFixed(2), scored.isUncertain]).toEqual([score, isUncertain]);
  });
});

describe("readings", () => {
  const scores = (drawn: DrawnIndicator, atMost?: AtMostFormula): string[] =>
    line(drawn, atMost).readings.map(({ comparator, atMost: formula, score }) =>
      [comparator, ...(typeof formula === "string" ? [formula] : []), score.toFixed(2)].join(" "),
    );
  const cost = { name: "基本支出", target: "494.83", actual: "599.32", weight: "20", isCost: true };

  test("a cost without a sign shows three, the policy's first", () => {
    expect(scores(cost)).toEqual(["at-most overrun 15.78", "at-most ratio 16.51", "at-least 20.00"]);
    expect(scores(cost, "ratio")).toEqual(["at-most ratio 16.51", "at-most overrun 15.78", "at-least 20.00"]);
  });

  test("a printed ceiling shows both formulas where they differ", () => {
    expect(scores({ target: "≤100万元", actual: "125万元" })).toEqual([
      "at-most overrun 7.50",
      "at-most ratio 8.00",
    ]);
    expect(scores({ target: "≤100万元", actual: "100万元" })).toEqual(["at-most overrun 10.00"]);
  });

  test("an amount without a sign may be read either way", () => {
    expect(scores({ name: "工程资金金额", target: "43.2", actual: "37.24" })).toEqual([
      "at-least 8.62",
      "at-most overrun 10.00",
    ]);
  });

  test("a percentage without a sign is read one way", () => {
    expect(scores({ target: "95%", actual: "90%" })).toEqual(["at-least 9.47"]);
  });
});

test("completion is actual over target in one unit", () => {
  expect(line({ target: "400件", actual: "500件" }).completion?.toFixed()).toBe("1.25");
  expect(line({ target: "≤2万元", actual: "5000元", weight: "" }).completion?.toFixed()).toBe("0.25");
  expect(line({ target: "≥0起", actual: "5起" }).completion).toBeUndefined();
});
