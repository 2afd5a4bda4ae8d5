import { readNarrative } from "../../../../src/engine/narrative/read-narrative";
import { sayRelation } from "./say-relations";

function relationsOf(...paragraphs: readonly string[]): readonly string[] {
  const { relations } = readNarrative([
    { name: "报告.docx", paragraphs: paragraphs.map((text) => ({ text })), tables: [], unread: [] },
  ]);
  return relations.map(sayRelation);
}

describe("the money of a year told over several sentences", () => {
  test("the rate divides what was spent by what the budget became, and the rest is what is left of it", () => {
    expect(
      relationsOf(
        "二、预算收支情况",
        "2023年初预算收入1286.40万元。年中追加财政补助84.35万元，调整后预算收入1370.75万元。",
        "2023年实际支出1352.18万元，预算执行率98.65%。",
        "年末结转结余18.57万元。",
      ),
    ).toEqual([
      "adjustment 1286.40万元 + 84.35万元 = 1370.75万元",
      "rate 98.65% = 1352.18万元 / 1370.75万元",
      "balance 1370.75万元 - 1352.18万元 = 18.57万元",
    ]);
  });

  test.each([
    [
      "an opening budget that was changed is no base of the rate",
      ["年初预算320.00万元。因厉行节约压减16.00万元。全年支出298.45万元。", "预算执行率98.17%。"],
    ],
    [
      "two amounts of one name leave open which is meant",
      ["全年预算800.00万元。", "全年预算900.00万元。实际支出790.00万元，年末结转结余10.00万元。"],
    ],
    [
      "a rate of something else is none of the whole",
      ["全年预算800.00万元。实际支出790.00万元。", "“三公”经费预算执行率62.10%。"],
    ],
    [
      "money of a project is none of the unit's",
      ["全年预算800.00万元。项目支出790.00万元。", "年末结转结余10.00万元。"],
    ],
    [
      "last year's rest is none of this year's",
      ["全年预算800.00万元。实际支出790.00万元。", "上年结转结余30.00万元，年末结转结余40.00万元。"],
    ],
  ])("%s", (_, paragraphs) => {
    expect(relationsOf("二、预算收支情况", ...paragraphs)).toEqual([]);
  });
});
