import { join } from "node:path";
import mammoth from "mammoth";
import { isObservation } from "../../../../src/engine/finding";
import type { Narrative } from "../../../../src/engine/narrative/narrative";
import { readNarrative } from "../../../../src/engine/narrative/read-narrative";
import type { Rule } from "../../../../src/engine/rules/rule";
import { breakdownInWordsSumsToItsTotal } from "../../../../src/engine/rules/narrative/breakdown-in-words-sums-to-its-total";
import { changeFollowsItsNumbers } from "../../../../src/engine/rules/narrative/change-follows-its-numbers";
import { claimedNumberIsListed } from "../../../../src/engine/rules/narrative/claimed-number-is-listed";
import { completionRateInWords } from "../../../../src/engine/rules/narrative/completion-rate-in-words";
import { fundBalanceCloses } from "../../../../src/engine/rules/narrative/fund-balance-closes";
import { printedRateFollowsItsCounts } from "../../../../src/engine/rules/narrative/printed-rate-follows-its-counts";
import { sayRelation } from "./say-relations";

/** The prose of the sample report, which stands before its annexes. */
async function readSample(): Promise<Narrative> {
  const path = join(__dirname, "../../../../assets/sample/report.docx");
  const { value } = await mammoth.extractRawText({ path });
  const [prose = ""] = value.split(/\n附件\s*2\n/u);
  const paragraphs = prose.split("\n\n").map((text) => ({ text }));
  return readNarrative([{ name: "report.docx", paragraphs, tables: [], unread: [] }]);
}

const rules = [
  breakdownInWordsSumsToItsTotal,
  printedRateFollowsItsCounts,
  fundBalanceCloses,
  claimedNumberIsListed,
  changeFollowsItsNumbers,
  completionRateInWords,
] as readonly unknown[] as readonly Rule[];

test("the sample report holds these relations and no others", async () => {
  const { relations } = await readSample();
  expect(relations.map(sayRelation)).toEqual([
    "claim 8个: 办公室|法制办公室|行政复议办公室|社区矫正中心|公共法律服务中心|法治宣传教育办公室|人民参与和促进法治工作办公室|政工室",
    "claim 8个: 建设|建宁|贺嘉土|枫溪|庆云|龙泉|董家塅|白关",
    "breakdown 32人 = 31人 + 1人",
    "breakdown 649.85万元 = 50.53万元 + 599.32万元",
    "breakdown 599.32万元 = 542.78万元 + 56.54万元",
    "breakdown 599.32万元 = 542.77万元 + 56.54万元",
    "rate 96.8% = 758件 / 783件",
    "breakdown 165人 = 160人 + 3人 + 2人 + 0人",
    "completion 671件 of 400件 rate –",
    "breakdown 145件 = 25件 + 56件 + 26件 + 15件 + 14件",
    "rate 97.3% = 145件 / 149件",
    "claim 3个: 公共法律服务工作经费|公车经费|智慧矫正建设年初预算95万元",
    "balance 42万元 + 6.04万元 - 48.04万元 = 0.16万元",
    "rate 96.7% = 749件 / 774件",
    "rate 100% = 5起 / 5起",
    "breakdown 149人 = 144人 + 4人 + 1人 + 0人",
    "balance 3.00万元 - 1.36万元 - 1.64万元 = 0.00万元",
    "balance 95万元 - 95万元 - – = 0.00万元",
    "completion 669件 of 400件 rate –",
    "breakdown 50.53万元 = 46.88万元 + 1.64万元 + 2.01万元",
  ]);
});

test("its sums, rates, balances and claims are found where they are wrong and silent where they are right", async () => {
  const narrative = await readSample();
  const outcomes = rules.flatMap((rule) =>
    [...rule.check({ narrative } as Parameters<typeof rule.check>[0])].map((outcome) => ({ rule, outcome })),
  );
  const found = outcomes.flatMap(({ rule, outcome }) =>
    isObservation(outcome) ? [`${rule.severity} ${outcome.message}`] : [],
  );
  expect(found).toEqual([
    "verify 审结145件，所列5项合计136件，少9件。",
    "verify 舍入方式不一：调处成功率填96.7%，749件 ÷ 774件为96.77%，四舍五入是96.8%，所填是截尾。",
    "error 公共法律服务工作经费：42.00 + 6.04 − 48.04 = 0.00，结余结转填0.16，差0.16。",
  ]);
  // Whatever else was compared came out well: 18 relations and one cut off inside its rounding.
  expect(outcomes.length - found.length).toBe(17);
});
