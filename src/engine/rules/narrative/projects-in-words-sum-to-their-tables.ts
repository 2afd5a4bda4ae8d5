import { type Fact, isBlank } from "../../annexes/fact";
import { type Narrative, placeOf } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { showDecimal } from "../../numbers/show-decimal";
import { findAnnexAmounts } from "../annex-money";
import { type AnnexesOfReport, annexesOfReport } from "../annexes-of-report";
import { compareStated } from "../compare-stated";
import { exactQuantityOf } from "../compare-sum";
import { compareToldTotal, type ToldSum } from "../compare-told-total";
import { evidence } from "../evidence";
import { readMoneyName } from "../money-in-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { findTableTold, readNamedProjects } from "../told-project";
import { type AmountColumn, findToldProjectTotals, type ToldProjectTotal } from "../told-project-totals";
import { bothSides } from "../wording";

/** What the report says all its projects had and spent is the sum of their tables. */
export const projectsInWordsSumToTheirTables = defineRule({
  id: "projects-in-words-sum-to-their-tables",
  title: "报告中各项目合计数等于各项目自评表之和",
  basis: "报告所写各项目预算、支出合计＝各项目自评表全年预算数、全年执行数之和",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const ours = annexesOfReport(narrative, annexes);
    /** One finding for each sum and amount, however often the report repeats it. */
    const found = new Map<string, { readonly conflict: Conflict; readonly said: Statement[] }>();
    for (const total of findToldProjectTotals(narrative, ours)) {
      if (hasCellOfItsOwn(total, narrative, ours)) continue;
      const sums = total.columns.flatMap((column) => sumColumn(total, column, ours));
      const sum = sums.find(({ compared }) => compared.verdict !== "contradiction") ?? sums[0];
      if (sum === undefined) continue;
      const { statement } = total;
      const { verdict, difference } = sum.compared;
      if (verdict !== "contradiction") {
        const because = [statementEvidence(narrative, statement), ...sum.facts.map(evidence)];
        yield { verdict: verdict === "equal" ? "equal" : "rounding", because };
        continue;
      }
      if (isOffByOneProject(statement, sum, narrative, ours)) continue;
      const key = `${sum.column} ${difference.toFixed()}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { conflict: { ...total, sum }, said: [statement] });
      else known.said.push(statement);
    }
    for (const { conflict, said } of found.values()) {
      const { statement, label, sum } = conflict;
      const { compared, facts, column } = sum;
      const { stated, decimals, unit, difference } = compared;
      yield {
        at: placeOf(narrative, statement.at),
        verdict: "contradiction",
        message: `报告写“${label}${statement.shown}”，${String(facts.length)}张项目自评表的${columnNames[column]}合计${showDecimal(compared.sum, decimals)}${unit}，差${showDecimal(difference.abs(), decimals)}${unit}，请核实。`,
        because: [...said.map((each) => statementEvidence(narrative, each)), ...facts.map(evidence)],
        ...bothSides(stated, compared.sum, decimals),
      };
    }
  },
});

interface Conflict extends ToldProjectTotal {
  readonly sum: ColumnSum;
}

interface ColumnSum {
  readonly column: AmountColumn;
  readonly facts: readonly Fact[];
  readonly compared: ToldSum;
}

const columnNames: Readonly<Record<AmountColumn, string>> = {
  initial: "年初预算数",
  budget: "全年预算数",
  executed: "全年执行数",
};

/** Whether a table of the unit has the project expenditure, or states this amount: then that cell is what it is held against. */
function hasCellOfItsOwn(
  { statement, columns }: ToldProjectTotal,
  { unitName }: Narrative,
  ours: AnnexesOfReport,
): boolean {
  const { period, quantity } = statement;
  const named = readMoneyName(statement.subject.words, unitName);
  const own = named === undefined ? [] : findAnnexAmounts(named, statement, ours);
  if (named?.concept === "project" && own.some(({ fact }) => !isBlank(fact))) return true;
  const role = columns[0] === "executed" ? "spent" : "budget";
  const ofProjects = findAnnexAmounts({ concept: "project", isFiscal: false }, { role, period }, ours);
  return [...own, ...ofProjects].some(({ fact }) => {
    const cell = exactQuantityOf(fact);
    const compared = cell && compareStated(quantity, cell);
    return compared !== undefined && compared.verdict !== "contradiction";
  });
}

/** Nothing where a project has no amount: it may hold whatever is missing. */
function sumColumn(
  { statement }: ToldProjectTotal,
  column: AmountColumn,
  ours: AnnexesOfReport,
): ColumnSum[] {
  const tables = ours.projectEvaluations.map(({ money }) => money);
  const facts = tables.map((money) => money?.total?.[column]).filter((fact) => fact !== undefined);
  const blocks = tables.filter((money) => money !== undefined);
  const compared =
    facts.length < tables.length ? undefined : compareToldTotal(statement.quantity, facts, blocks);
  return compared === undefined ? [] : [{ column, facts, compared }];
}

/** Whether the report tells one project as much otherwise than its table: that is found where it is told. */
function isOffByOneProject(
  total: Statement,
  { column, compared }: ColumnSum,
  narrative: Narrative,
  ours: AnnexesOfReport,
): boolean {
  const projectOf = readNamedProjects(narrative, ours);
  return narrative.statements.some((statement) => {
    const project = projectOf(statement);
    if (project === undefined || statement.role !== total.role) return false;
    const cell = exactQuantityOf(findTableTold(project, ours)?.money?.total?.[column]);
    const own = cell && compareStated(statement.quantity, cell);
    return own?.unit === compared.unit && own.difference.eq(compared.difference);
  });
}
