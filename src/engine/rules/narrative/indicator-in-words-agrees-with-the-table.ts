import { quantityOf } from "../../annexes/fact";
import type { SelfEvaluation } from "../../annexes/self-evaluation";
import { isOfWorkbook, type Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { showDecimal } from "../../numbers/show-decimal";
import { type AnnexesOfReport, annexesOfReport } from "../annexes-of-report";
import { bareProjectName } from "../bare-project-name";
import { compareStated } from "../compare-stated";
import { evidence } from "../evidence";
import { namesIndicator } from "../name-in-words";
import { statementEvidence } from "../narrative-evidence";
import { findRowsInProse, type ToldValueOfRow, withoutBound } from "../rows-in-prose";
import { defineRule } from "../rule";
import { findTableTold, readToldProjects } from "../told-project";
import { bothSides } from "../wording";

/** What the report says an indicator came to, or was to come to, is what its row says. */
export const indicatorInWordsAgreesWithTheTable = defineRule({
  id: "indicator-in-words-agrees-with-the-table",
  title: "报告中的指标完成数与自评表一致",
  basis: "自评报告“绩效情况”与自评表的年度指标值、实际完成值是同一数据",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const ours = annexesOfReport(narrative, annexes);
    const projectOf = readToldProjects(narrative, ours);
    for (const evaluation of [ours.unitEvaluation, ...ours.projectEvaluations]) {
      if (evaluation === undefined) continue;
      const about = narrative.statements.filter((statement) =>
        isAbout(projectOf(statement), evaluation, ours),
      );
      for (const said of findSaid(narrative, evaluation, about)) {
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

/** Every number of the prose that is an indicator's target or actual, as far as the words leave no doubt which. */
function findSaid(
  narrative: Narrative,
  evaluation: SelfEvaluation,
  about: readonly Statement[],
): readonly ToldValueOfRow[] {
  const { indicators } = evaluation;
  const told = about.filter(
    ({ scope, period }) => scope.body === "" && period.part === "" && period.relation === "this-year",
  );
  // Behind the row's own name it does not matter what its words do: 带动增收53万元 is no increase of anything.
  const byName = findRowsInProse(narrative, evaluation, told);
  const known = new Set(byName.map(({ statement }) => statement));
  const bySubject = told.flatMap((statement): ToldValueOfRow[] => {
    if (known.has(statement) || (statement.role !== "actual" && statement.role !== "target")) return [];
    const named = indicators.filter(({ name }) => namesIndicator(statement.subject, name));
    const [indicator] = named;
    const isTarget = statement.role === "target";
    const fact = isTarget ? indicator?.target : indicator?.actual;
    const own = quantityOf(fact);
    // Two rows of one name: either could be meant.
    if (indicator === undefined || named.length > 1 || fact === undefined || own === undefined) return [];
    const { quantity } = statement;
    if (own.kind !== quantity.kind || own.unit === "") return [];
    const compared = isTarget
      ? compareStated(withoutBound(quantity), withoutBound(own))
      : compareStated(quantity, own);
    return compared === undefined ? [] : [{ indicator, statement, fact, compared }];
  });
  const all = [...byName, ...bySubject];
  // Where one number of the prose is the row's, another under other words may be a part of it.
  const certain = bySubject.filter(({ statement, fact, compared }) => {
    const agreeing = all.filter((each) => each.fact === fact && each.compared.verdict !== "contradiction");
    if (compared.verdict !== "contradiction" || agreeing.length === 0) return true;
    return agreeing.some((each) => each.statement.subject.object === statement.subject.object);
  });
  return [...byName, ...certain];
}

/** A project's table is told by what speaks of it, the unit's by everything else. */
function isAbout(project: string | undefined, evaluation: SelfEvaluation, ours: AnnexesOfReport): boolean {
  const { kind, head, indicators } = evaluation;
  if (kind === "project-self-evaluation" && indicators.length > 0) {
    const name = bareProjectName(head.projectName?.text ?? "");
    const own = bareProjectName(project ?? "");
    return own !== "" && name !== "" && (name.includes(own) || own.includes(name));
  }
  // A project without a table of its own is part of the unit's.
  return project === undefined || findTableTold(project, ours) === undefined;
}
