import { type Fact, isBlank, quantityOf } from "../../annexes/fact";
import { squeeze } from "../../numbers/normalise";
import { skipPhrases } from "../../numbers/phrase-table";
import { showDecimal } from "../../numbers/show-decimal";
import { annexesOfReport } from "../annexes-of-report";
import { compareStated } from "../compare-stated";
import { evidence } from "../evidence";
import { frontWords } from "../money-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { findTableTold, readToldProjects } from "../told-project";
import { bothSides } from "../wording";

/** The execution rate that the report tells is the one of the table it speaks of. */
export const executionRateInWordsAgreesWithTheTable = defineRule({
  id: "execution-rate-in-words-agrees-with-the-table",
  title: "报告中的预算执行率与自评表一致",
  basis: "自评报告“预算执行情况”与自评表执行率（B/A）是同一数据",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const ours = annexesOfReport(narrative, annexes);
    const projectOf = readToldProjects(narrative, ours);
    for (const statement of narrative.statements) {
      const { quantity, subject, role, scope, period } = statement;
      if (quantity.kind !== "percent" || role === "target" || scope.body !== "") continue;
      if (period.relation !== "this-year" || period.part !== "") continue;
      if (!isExecutionRate(subject.words)) continue;
      const table = findTableTold(projectOf(statement), ours);
      const fact = table?.money?.total?.rate;
      if (table === undefined || fact === undefined || isBlank(fact)) continue;
      const own = asPercent(fact);
      const compared = own && compareStated(quantity, own);
      if (compared === undefined) continue;
      const because = [statementEvidence(narrative, statement), evidence(fact)];
      if (compared.verdict !== "contradiction") {
        yield { verdict: compared.verdict === "equal" ? "equal" : "rounding", because };
        continue;
      }
      const gap = showDecimal(compared.difference.abs(), compared.decimals);
      yield {
        at: fact.at,
        verdict: "contradiction",
        message: `报告写“${subject.words}${statement.shown}”，${table.caption}执行率填${fact.shown}，差${gap}个百分点，请核实。`,
        because,
        ...bothSides(quantity.value, quantity.value.minus(compared.difference), compared.decimals),
      };
    }
  },
});

/** What reports call it, the words for whose and of what time taken off; of a part of the money it is another rate. */
const names: readonly string[] = [
  "执行率",
  "预算执行率",
  "资金执行率",
  "预算资金执行率",
  "支出执行率",
  "支出预算执行率",
  "总执行率",
  "总体执行率",
];

function isExecutionRate(words: string): boolean {
  const bare = squeeze(words)
    .replace(/^(?:19|20)\d{2}年(?:度|底)?/, "")
    .replace(/^(?:该|本)?项目(?!支出)/, "");
  return names.includes(bare) || names.includes(bare.slice(skipPhrases(frontWords, bare, 0)));
}

/** Under a heading that says （%） the cell holds the bare number. */
function asPercent(fact: Fact): ReturnType<typeof quantityOf> {
  const quantity = quantityOf(fact);
  return quantity?.unit === "" ? { ...quantity, unit: "%", kind: "percent" } : quantity;
}
