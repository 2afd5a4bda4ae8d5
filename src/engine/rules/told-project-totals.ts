import type { Narrative } from "../narrative/narrative";
import { isOfWorkbook } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { squeeze } from "../numbers/normalise";
import type { AnnexesOfReport } from "./annexes-of-report";
import {
  beforeNumberOfProjects,
  beyondProjects,
  projectsBehind,
  projectsNumbered,
  sumOfAllProjects,
  sumOfColumn,
} from "./project-total-words";
import { findTableTold, readNamedProjects, type ToldProject } from "./told-project";

/** A column of a budget line that the prose adds up over projects. */
export type AmountColumn = "initial" | "budget" | "executed";

/** An amount of the prose that is told of all projects together. */
export interface ToldProjectTotal {
  readonly statement: Statement;
  /** What stands before the number: 各项目合计支出. */
  readonly label: string;
  /** The columns whose sum it may be, its proper one first: 预算 without a word of time may be that of the opening too. */
  readonly columns: readonly AmountColumn[];
}

/**
 * The totals that the report tells of all its projects, where the workbook holds a 自评表 for each of them: as many as the
 * report counts. Where it counts none, those it names must be those of the tables, and there is no table of the unit.
 */
export function findToldProjectTotals(
  narrative: Narrative,
  ours: AnnexesOfReport,
): readonly ToldProjectTotal[] {
  const tables = ours.projectEvaluations.length;
  if (tables < fewest) return [];
  const projectOf = readNamedProjects(narrative, ours);
  const ofTheUnit = narrative.statements.filter(
    (each) => isOfTheUnit(each) && !isOfWorkbook(narrative, each) && projectOf(each) === undefined,
  );
  const counts = ofTheUnit.filter((each) => isNumberOfProjects(narrative, each));
  const hasOtherMoney = ours.unitEvaluation !== undefined || ours.baseData !== undefined;
  const taken = new Set<string>();
  return ofTheUnit.flatMap((statement): ToldProjectTotal[] => {
    const label = labelOf(narrative, statement);
    const columns = columnsOf(statement, label);
    if (columns === undefined) return [];
    const { sentence, index, at } = statement;
    const before = counts.filter((each) => each.sentence === sentence && each.index < index);
    const isNamed = sumOfAllProjects.test(label);
    if (!isNamed && (before.length === 0 || !isOfNumberBefore(narrative, statement, label))) return [];
    // Behind the total of a column come the amounts of single projects.
    const key = `${String(sentence)} ${columns[0] ?? ""}`;
    if (!isNamed && taken.has(key)) return [];
    taken.add(key);
    const told = before.length > 0 ? before : counts.filter((each) => each.at.document === at.document);
    const isWhole =
      told.length > 0
        ? areCounted(told, tables)
        : !hasOtherMoney && areNamed(narrative, ours, projectOf, at.document);
    return isWhole ? [{ statement, label, columns }] : [];
  });
}

/** Of a single project the rules for its own amounts speak. */
const fewest = 2;

function isOfTheUnit({ scope, period }: Statement): boolean {
  return scope.body === "" && period.relation === "this-year" && period.part === "";
}

/** Whether the number told last is that of the tables, and none told is greater: of 5 projects 3 are not all. */
function areCounted(told: readonly Statement[], tables: number): boolean {
  const last = told.at(-1);
  return last?.quantity.value.eq(tables) === true && told.every(({ quantity }) => quantity.value.lte(tables));
}

/** Whether the report speaks of every project that has a table, and of no other. */
function areNamed(
  { statements }: Narrative,
  ours: AnnexesOfReport,
  projectOf: ToldProject,
  document: number,
): boolean {
  const names = new Set(statements.filter(({ at }) => at.document === document).map(projectOf));
  names.delete(undefined);
  const tables = [...names].map((name) => findTableTold(name, ours));
  return !tables.includes(undefined) && new Set(tables).size === ours.projectEvaluations.length;
}

function isNumberOfProjects(narrative: Narrative, { quantity, at }: Statement): boolean {
  if (quantity.kind !== "count" || (quantity.unit !== "个" && quantity.unit !== "项")) return false;
  if (quantity.qualifier !== "exact" || quantity.upper !== undefined) return false;
  const text = textOf(narrative, at);
  const before = withoutUnit(text.slice(0, at.start).split(stops).at(-1) ?? "", narrative.unitName);
  return (
    projectsNumbered.test(before) ||
    (beforeNumberOfProjects.test(before) && projectsBehind.test(squeeze(text.slice(at.end, at.end + 20))))
  );
}

const stops = /[，。；：、,;:（()）]/u;

function isOfNumberBefore(narrative: Narrative, { sentence }: Statement, label: string): boolean {
  return sumOfColumn.test(label) && !beyondProjects.test(narrative.sentences[sentence]?.text ?? "");
}

function columnsOf({ quantity, role }: Statement, label: string): readonly AmountColumn[] | undefined {
  if (quantity.kind !== "money" || quantity.upper !== undefined) return undefined;
  if (role === "spent") return ["executed"];
  if (role === "opening") return ["initial"];
  if (role !== "budget" || !/预算|安排|批复|核定|下达/.test(label)) return undefined;
  return /全年|调整/.test(label) ? ["budget"] : ["budget", "initial"];
}

/** The words right before the number, as far as they are its subject. */
function labelOf(narrative: Narrative, { subject: { span, words }, at }: Statement): string {
  const isBefore = span.document === at.document && span.paragraph === at.paragraph && span.end <= at.start;
  const text = isBefore ? textOf(narrative, at).slice(span.start, at.start) : words;
  return withoutUnit(text, narrative.unitName);
}

function withoutUnit(text: string, unitName: string): string {
  const rest = squeeze(text);
  return unitName === "" ? rest : rest.replace(unitName, "");
}

function textOf({ documents }: Narrative, at: Statement["at"]): string {
  return documents[at.document]?.paragraphs[at.paragraph]?.text ?? "";
}
