import type { RuleInput } from "../../src/engine/rules/rule";
import { allRules } from "../../src/engine/rules/all-rules";
import type { Policy } from "../../src/engine/scoring/policy";
import { drawWorkbook } from "../engine/draw-workbook";
import { drawingOf, messagesOf } from "../engine/rules/rule-cases";
import { ruleFiles } from "../engine/rules/rule-files";
import { offersFix } from "../engine/rules/run-drawing";
import { collectTestedRules, type TestedRule } from "../engine/rules/test-rule";

/** The text of docs/rules.md: every rule with what it says, what it needs, and an example of each kind from its own test. */
export function rulesDocument(): string {
  const files = new Map(ruleFiles().map((file) => [file.id, file]));
  const index = allRules.map(
    ({ id, title, severity }) => `| [${id}](#${id}) | ${title} | ${severities[severity]} |`,
  );
  const sections = allRules.map(({ id }) => {
    const file = files.get(id);
    if (file === undefined) throw new Error(`${id} has no file of its name.`);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found, not named
    const [tested] = collectTestedRules(() => void require(file.test));
    if (tested === undefined) throw new Error(`The test of ${id} does not call testRule.`);
    return section(tested);
  });
  return [introduction, ["| rule | 规则 | 类别 |", "| --- | --- | --- |", ...index].join("\n"), ...sections]
    .join("\n\n")
    .concat("\n");
}

const introduction = `# 校验规则 / Rules

Written by \`npm run rules\` from the rules and their tests; do not edit.

In the examples \`^\` stands after the cell that is found, \`<\` is merged with the cell left of it, \`"\` with the cell above,
\`'…'\` is a text, and \`stored ⇒ shown\` a number or formula with what it shows.

必须改 (error): the figures cannot all be right. 须核实 (verify): to be checked, or explained. 提示 (hint): worth a look.`;

const severities = { error: "必须改", verify: "须核实", hint: "提示" } as const;

/** What settles a finding of each severity, where the rule says nothing else. */
const settledBy = {
  error: "改正所指单元格，使各数能同时成立；说明不能代替改正",
  verify: "改正，或核实无误后写明说明（自评表×，报告×，差额×，原因：……）",
  hint: "看过即可，可改可不改",
} as const;

const inputs: Readonly<Record<RuleInput, string>> = {
  selfEvaluation: "自评表",
  scorecard: "自评表（评分结果）",
  baseData: "基础数据表",
  unitEvaluation: "单位自评表",
  projectEvaluations: "项目自评表",
  annexes: "任一附件",
  narrative: "自评报告",
  annexesInReports: "报告所附表格",
  workbook: "工作簿",
  policy: "评分办法",
};

function section({ rule, cases }: TestedRule): string {
  const [passes] = Object.entries(cases.passes);
  const [finds] = Object.entries(cases.finds);
  if (passes === undefined || finds === undefined) throw new Error(`${rule.id} has no example.`);
  const [foundName, [foundDrawing, messages, expectation]] = finds;
  return [
    `### ${rule.id}`,
    `**${rule.title}**`,
    [
      `- 依据：${rule.basis}`,
      `- 类别：${severities[rule.severity]}`,
      `- 了结：${rule.settledBy ?? settledBy[rule.severity]}${offersFix(rule, foundDrawing, expectation?.policy) ? "；附修改建议，采纳即可" : ""}`,
      `- 所需：${rule.needs.map((need) => inputs[need]).join("、")}`,
    ].join("\n"),
    `Passes: ${passes[0]}${under(typeof passes[1] === "string" ? undefined : passes[1][1].policy)}`,
    example(drawingOf(passes[1]), false),
    `Found: ${foundName}${under(expectation?.policy)}`,
    example(foundDrawing, true),
    messagesOf(messages)
      .map((message) => `> ${message}`)
      .join("\n>\n"),
  ].join("\n\n");
}

function example(drawing: string, isMarked: boolean): string {
  const drawn = drawWorkbook(drawing);
  return ["```text", drawn.redraw(isMarked ? [...drawn.marked, ...drawn.markedInReport] : []), "```"].join(
    "\n",
  );
}

/** The fields of a policy without which a case is none. */
function under(policy: Partial<Policy> | undefined): string {
  return policy === undefined ? "" : `, under a policy with \`${JSON.stringify(policy).slice(1, -1)}\``;
}
