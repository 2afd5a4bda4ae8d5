import { type Fact, quantityOf } from "../../annexes/fact";
import type { Indicator, SelfEvaluation } from "../../annexes/self-evaluation";
import { isOfWorkbook, type Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { showDecimal } from "../../numbers/show-decimal";
import { annexesOfReport } from "../annexes-of-report";
import { compareStated, type StatedComparison } from "../compare-stated";
import { evidence } from "../evidence";
import { namesIndicator } from "../name-in-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** What the report says an indicator came to, or was to come to, is what its row says. */
export const indicatorInWordsAgreesWithTheTable = defineRule({
  id: "indicator-in-words-agrees-with-the-table",
  title: "报告中的指标完成数与自评表一致",
  basis: "自评报告“绩效情况”与自评表的年度指标值、实际完成值是同一数据",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const { unitEvaluation, projectEvaluations } = annexesOfReport(narrative, annexes);
    for (const evaluation of [unitEvaluation, ...projectEvaluations]) {
      if (evaluation === undefined) continue;
      for (const said of findSaid(narrative, evaluation)) {
        const { statement, fact, compared, indicator } = said;
        const because = [evidence(fact), statementEvidence(narrative, statement)];
        if (compared.verdict !== "contradiction") {
          yield { verdict: compared.verdict === "equal" ? "equal" : "rounding", because };
          continue;
        }
        const gap = showDecimal(compared.difference.abs(), compared.decimals);
        const stated = statement.quantity.value;
        const where = isOfWorkbook(narrative, statement) ? "文字" : "报告";
        yield {
          at: fact.at,
          verdict: "contradiction",
          message: `${where}写“${statement.subject.words}${statement.shown}”，${evaluation.caption}${indicator.name}${fact === indicator.target ? "指标值" : "实际完成值"}填${fact.shown}，差${gap}${compared.unit}，请核实。`,
          because,
          ...bothSides(stated, stated.minus(compared.difference), compared.decimals),
        };
      }
    }
  },
});

interface Said {
  readonly indicator: Indicator;
  readonly statement: Statement;
  readonly fact: Fact;
  readonly compared: StatedComparison;
}

/** Every number of the prose that is an indicator's target or actual, as far as the words leave no doubt which. */
function findSaid(narrative: Narrative, evaluation: SelfEvaluation): readonly Said[] {
  const { indicators, kind } = evaluation;
  const all = narrative.statements.flatMap((statement): Said[] => {
    const { scope, period, role, quantity } = statement;
    if (scope.body !== "" || period.part !== "" || period.relation !== "this-year") return [];
    if (role !== "actual" && role !== "target") return [];
    // A project's table is told by its own paragraphs, which say whose they are.
    if (kind === "project-self-evaluation" && indicators.length > 0 && !isAbout(scope.project, evaluation))
      return [];
    const named = indicators.filter(({ name }) => namesIndicator(statement.subject, name));
    const [indicator] = named;
    const fact = role === "target" ? indicator?.target : indicator?.actual;
    const own = quantityOf(fact);
    // Two rows of one name: either could be meant.
    if (indicator === undefined || named.length > 1 || fact === undefined || own === undefined) return [];
    if (own.kind !== quantity.kind || own.unit === "") return [];
    const compared = compareStated(quantity, own);
    return compared === undefined ? [] : [{ indicator, statement, fact, compared }];
  });
  // Where one number of the prose is the row's, another under other words may be a part of it.
  return all.filter(({ statement, fact, compared }) => {
    const agreeing = all.filter((each) => each.fact === fact && each.compared.verdict !== "contradiction");
    if (compared.verdict !== "contradiction" || agreeing.length === 0) return true;
    return agreeing.some((each) => each.statement.subject.object === statement.subject.object);
  });
}

function isAbout(project: string | undefined, { head }: SelfEvaluation): boolean {
  const name = head.projectName?.text ?? "";
  return project !== undefined && name !== "" && (name.includes(project) || project.includes(name));
}
