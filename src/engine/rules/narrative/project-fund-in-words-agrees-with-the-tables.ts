import { type ExpenseLine, findExpense } from "../../annexes/base-data-table";
import { type Fact, isBlank, quantityOf } from "../../annexes/fact";
import { placeOf } from "../../narrative/narrative";
import { squeeze } from "../../numbers/normalise";
import { showDecimal } from "../../numbers/show-decimal";
import type { Role, Statement } from "../../narrative/statement";
import { type AnnexesOfReport, annexesOfReport } from "../annexes-of-report";
import { bareProjectName } from "../bare-project-name";
import { compareStated } from "../compare-stated";
import { evidence } from "../evidence";
import { readMoneyName } from "../money-in-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { findTableTold, projectConcepts, readToldProjects } from "../told-project";
import { findToldSource } from "../told-sources";
import { bothSides } from "../wording";

/** What the report says of a project's fund is what its own table, or its line of the 基础数据表, says. */
export const projectFundInWordsAgreesWithTheTables = defineRule({
  id: "project-fund-in-words-agrees-with-the-tables",
  title: "报告中各项目资金与附表一致",
  basis: "自评报告“项目支出”各段与该项目自评表、基础数据表中该项目一行是同一数据",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const ours = annexesOfReport(narrative, annexes);
    const projectOf = readToldProjects(narrative, ours);
    for (const statement of narrative.statements) {
      const { scope, quantity, subject, period, role } = statement;
      const project = projectOf(statement);
      if (quantity.kind !== "money" || project === undefined) continue;
      if (period.relation !== "this-year" || period.part !== "" || scope.body !== "") continue;
      // Only the fund's own amounts; what was bought with it stands in no table.
      const words = squeeze(subject.words).replace(squeeze(project), "").replace(itself, "");
      const isTotal = words === "" || readMoneyName(words, narrative.unitName)?.concept === "total";
      const cell =
        findSource(statement, narrative.statements, project, ours) ??
        (isTotal ? findCell(project, role, ours) : undefined);
      if (cell === undefined) continue;
      const { fact, table } = cell;
      const because = [statementEvidence(narrative, statement), evidence(fact)];
      const stated = statement.quantity.value;
      if (isBlank(fact)) {
        // The form may leave a line without budget blank on purpose: the total above it then has it.
        yield {
          at: fact.at,
          verdict: "missing",
          severity: "hint",
          message: `报告写${project}${subject.words}${statement.shown}，${table}${fact.label}空白，请核对是否漏填。`,
          because,
        };
        continue;
      }
      const own = quantityOf(fact);
      const compared = own && compareStated(quantity, own);
      if (compared === undefined) continue;
      if (compared.verdict !== "contradiction") {
        yield { verdict: compared.verdict === "equal" ? "equal" : "rounding", because };
        continue;
      }
      const gap = showDecimal(compared.difference.abs(), compared.decimals);
      yield {
        at: placeOf(narrative, statement.at),
        verdict: "contradiction",
        message: `报告写${project}${subject.words}${statement.shown}，${table}${fact.label}填${fact.shown}，差${gap}${compared.unit}，请核实。`,
        because,
        ...bothSides(stated, stated.minus(compared.difference), compared.decimals),
      };
    }
  },
});

/** How a paragraph on a project names it again, of whatever year. */
const itself = /^(?:(?:19|20)\d{2}年度?)?(?:该|本|此)?项目(?:资金)?/;

interface Cell {
  readonly fact: Fact;
  readonly table: string;
}

function findSource(
  statement: Statement,
  statements: readonly Statement[],
  project: string,
  ours: AnnexesOfReport,
): Cell | undefined {
  const evaluation = findTableTold(project, ours);
  const fact = evaluation && findToldSource(statement, statements, evaluation);
  return fact && { fact, table: evaluation.caption };
}

/** The cell of the project's own table, else of its line; undefined where neither is there, or the amount has no column. */
function findCell(project: string, role: Role, ours: AnnexesOfReport): Cell | undefined {
  const named = ours.projectEvaluations.filter(({ head }) => isNamed(head.projectName?.text ?? "", project));
  const [evaluation] = named;
  const total = evaluation?.money?.total;
  if (named.length === 1 && evaluation !== undefined && total !== undefined) {
    const fact =
      role === "opening"
        ? total.initial
        : role === "budget"
          ? total.budget
          : role === "spent"
            ? total.executed
            : undefined;
    return fact && { fact, table: evaluation.caption };
  }
  const line = findLine(project, ours);
  const fact = role === "opening" ? line?.budget : role === "spent" ? line?.executed : undefined;
  return fact && { fact, table: "基础数据表" };
}

function findLine(project: string, { baseData }: AnnexesOfReport): ExpenseLine | undefined {
  if (baseData === undefined) return undefined;
  const own = baseData.expenses.filter(
    ({ concept, label }) =>
      (concept === undefined || projectConcepts.includes(concept)) && isNamed(label, project),
  );
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  const concept = readMoneyName(project, "")?.concept;
  if (concept === undefined || concept === "total" || concept === "basic" || concept === "project")
    return undefined;
  // Where all vehicle money is running costs, that line is the one a person fills.
  const running = concept === "vehicles" ? findExpense(baseData, "vehicle-running") : undefined;
  return running !== undefined && !isBlank(running.executed) ? running : findExpense(baseData, concept);
}

function isNamed(name: string, project: string): boolean {
  const [one, other] = [bareProjectName(name), bareProjectName(project)];
  return one !== "" && (one === other || one === `${other}项目` || `${one}项目` === other);
}
