import { belongTogether, findPairs } from "../../../src/engine/annexes/annex-pairing";
import { yearOfAnnex } from "../../../src/engine/annexes/annex-year";
import type { BaseDataTable } from "../../../src/engine/annexes/base-data-table";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import type { SelfEvaluation } from "../../../src/engine/annexes/self-evaluation";
import { isSameUnit, unitNameOf } from "../../../src/engine/annexes/unit-name";
import { drawWorkbook } from "../draw-workbook";

function annexOf(drawing: string): BaseDataTable | SelfEvaluation {
  const { baseDataTables, selfEvaluations } = extractAnnexes(drawWorkbook(drawing).snapshot);
  const [annex] = [...baseDataTables, ...selfEvaluations];
  if (annex === undefined) throw new Error("No annex is found in the drawing.");
  return annex;
}

const base = (title: string, unit: string, years: readonly [string, string] = ["上年", "本年"]): string => `
  | ${title} | < | < | < |
  | 填报单位：${unit} | < | < | < |
  | 经费控制情况（万元） | ${years[0]}决算数 | ${years[1]}预算数 | ${years[1]}决算数 |
  | 项目支出 | 100 | 100 | 100 |`;

const evaluation = (title: string, unit: string): string => `
  | ${title} | < | < | < |
  | 单位名称 | ${unit} | | |
  | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
  | 办结率 | 100% | 100% | 100 |`;

describe("the year of an annex", () => {
  test.each([
    ["its title's", base("2023年度基础数据表", "", ["2021年", "2022年"]), 2023],
    ["else the latest in its headings", base("基础数据表", "", ["2021年", "2022年"]), 2022],
    ["none", base("基础数据表", ""), undefined],
    ["a 自评表's", evaluation("2023年度单位整体支出绩效自评表", "司法局"), 2023],
    ["of two in a title the one of the 年度", base("2024年绩效评价（2023年度）基础数据表", ""), 2023],
    ["full width digits", evaluation("２０２３年度单位整体支出绩效自评表", "司法局"), 2023],
  ])("%s", (_name, drawing, year) => {
    expect(yearOfAnnex(annexOf(drawing))).toBe(year);
  });
});

describe("the name of a unit", () => {
  test.each([
    ["in the label's own cell", base("基础数据表", "司法局"), "司法局"],
    ["beside the label", evaluation("自评表", "司法局"), "司法局"],
    ["blank", base("基础数据表", "   "), undefined],
  ])("%s", (_name, drawing, name) => {
    expect(unitNameOf(annexOf(drawing))?.text).toBe(name);
  });

  test.each([
    ["芦淞区司法局", "株洲市芦淞区司法局　", true],
    ["司法局（本级）", "司法局", true],
    ["司法局本级", "司法局", true],
    ["司法局机关", "司法局", true],
    ["105001-司法局", "司法局", true],
    ["司法局", "民政局", false],
    ["司法局下属事务中心", "司法局", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(isSameUnit(one, other)).toBe(same);
  });
});

describe("which annexes are compared", () => {
  const of2023 = base("2023年度基础数据表", "司法局");
  test.each([
    ["of one year and unit", of2023, evaluation("2023年度单位整体支出绩效自评表", "司法局"), true, true],
    ["of another year", of2023, evaluation("2022年度单位整体支出绩效自评表", "司法局"), false, false],
    ["of another unit", of2023, evaluation("2023年度单位整体支出绩效自评表", "民政局"), false, true],
    ["without a year", of2023, evaluation("单位整体支出绩效自评表", "司法局"), false, true],
    ["without a name", of2023, evaluation("2023年度单位整体支出绩效自评表", ""), true, true],
  ])("%s", (_name, one, other, withChoice, asOnlyChoice) => {
    expect(belongTogether(annexOf(one), annexOf(other), false)).toBe(withChoice);
    expect(belongTogether(annexOf(one), annexOf(other), true)).toBe(asOnlyChoice);
  });
});

describe("the unit's 自评表 to a 基础数据表", () => {
  const pairsOf = (...drawings: readonly string[]): string[] => {
    const drawing = drawings.map((each, index) => `# 表${String(index + 1)}\n${each}\n`).join("");
    const { baseDataTables, selfEvaluations } = extractAnnexes(drawWorkbook(drawing).snapshot);
    return findPairs(baseDataTables, selfEvaluations).map(([one, other]) => `${one.sheet}${other.sheet}`);
  };
  const baseOf = (year: string, unit: string): string => base(`${year}基础数据表`, unit);
  const unitOf = (year: string, unit: string): string => evaluation(`${year}单位整体支出绩效自评表`, unit);

  test.each([
    ["one of each, without years", ["表1表2"], [baseOf("", ""), unitOf("", "")]],
    [
      "one of each, under two names",
      ["表1表2"],
      [baseOf("2023年度", "司法局"), unitOf("2023年度", "民政局")],
    ],
    ["of another year", [], [baseOf("2022年度", "司法局"), unitOf("2023年度", "司法局")]],
    [
      "two years, whatever the names",
      ["表1表3", "表2表4"],
      [
        baseOf("2022年度", "司法局"),
        baseOf("2023年度", "司法局"),
        unitOf("2022年度", "司法局"),
        unitOf("2023年度", "民政局"),
      ],
    ],
    [
      "two units of one year",
      ["表1表4", "表2表3"],
      [
        baseOf("2023年度", "司法局"),
        baseOf("2023年度", "民政局"),
        unitOf("2023年度", "民政局"),
        unitOf("2023年度", "司法局"),
      ],
    ],
    [
      "two units, of which one 自评表 names none",
      [],
      [baseOf("2023年度", "司法局"), baseOf("2023年度", "民政局"), unitOf("2023年度", "")],
    ],
    [
      "a table that may be of the same year",
      [],
      [baseOf("2023年度", ""), baseOf("", ""), unitOf("2023年度", "")],
    ],
  ])("%s", (_name, pairs, drawings) => {
    expect(pairsOf(...drawings)).toEqual(pairs);
  });
});
