import type { SelfEvaluation } from "../annexes/self-evaluation";
import type { Narrative } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { squeeze } from "../numbers/normalise";
import type { AnnexesOfReport } from "./annexes-of-report";
import { bareProjectName } from "./bare-project-name";

/** Which project a number of the prose is about; undefined for the unit as a whole. */
export type ToldProject = (statement: Statement) => string | undefined;

/**
 * Reads which project each number is about. Beside what the prose itself makes plain, the names that the tables have
 * are known: a sentence that begins with one, or a heading that has one, speaks of it; and a report on the one project
 * there is speaks of nothing else.
 */
export function readToldProjects(narrative: Narrative, ours: AnnexesOfReport): ToldProject {
  const named = readNamedProjects(narrative, ours);
  const only = onlyProject(narrative, ours);
  return (statement) => named(statement) ?? only;
}

/** As `readToldProjects`, without what only the report as a whole says. */
export function readNamedProjects(narrative: Narrative, ours: AnnexesOfReport): ToldProject {
  const names = knownNames(ours);
  const opened = openedProjects(narrative, names);
  return (statement) => {
    const { project, headings } = statement.scope;
    return opened.get(statement.sentence) ?? inHeadings(headings, names) ?? project;
  };
}

/** Names this short are ordinary words. */
const shortestName = 4;

/** The rows of the 基础数据表 that are a project or a kind of them. */
export const projectConcepts: readonly string[] = [
  "special-fund",
  "project-other",
  "project-operations",
  "project-maintenance",
];

function knownNames({ projectEvaluations, baseData }: AnnexesOfReport): readonly string[] {
  const ofTables = projectEvaluations.map(({ head }) => head.projectName?.text ?? "");
  const ofLines = (baseData?.expenses ?? [])
    .filter(({ concept }) => concept !== undefined && projectConcepts.includes(concept))
    .map(({ label }) => label);
  const names = [...ofTables, ...ofLines].map(bareProjectName).filter((name) => name.length >= shortestName);
  // The longest first: 培训经费补助 is not 培训经费.
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** By sentence: a paragraph that begins with a project's name speaks of it to its end. */
function openedProjects(narrative: Narrative, names: readonly string[]): ReadonlyMap<number, string> {
  const opened = new Map<number, string>();
  if (names.length === 0) return opened;
  let paragraph = "";
  let current: string | undefined;
  narrative.sentences.forEach(({ at, text, isHeading }, index) => {
    const own = `${String(at.document)} ${String(at.paragraph)}`;
    if (own !== paragraph) current = isHeading ? undefined : projectInOpening(text, names);
    paragraph = own;
    if (current !== undefined && !isHeading) opened.set(index, current);
  });
  return opened;
}

function projectInOpening(text: string, names: readonly string[]): string | undefined {
  const opening = squeeze(text.slice(0, longestOpening))
    .replace(/^[一二三四五六七八九十]+是/u, "")
    .replace(/["“”'‘’]/g, "");
  const name = names.find((each) => opening.startsWith(each));
  // 教师培训合格率 is no money of 教师培训.
  return name !== undefined && behindName.test(opening.slice(name.length)) ? name : undefined;
}

const behindName =
  /^(?:$|[，,：:。；;（(、\d]|项目|专项|经费|资金|年初|年度|年中|本年|当年|全年|预算|安排|支出|实际|共|总|由|于)/u;

const longestOpening = 60;

function inHeadings(headings: readonly string[], names: readonly string[]): string | undefined {
  for (const heading of [...headings].reverse()) {
    const bare = bareProjectName(heading);
    const name = names.find((each) => bare.includes(each));
    if (name !== undefined) return name;
  }
  return undefined;
}

function onlyProject(
  narrative: Narrative,
  { unitEvaluation, projectEvaluations, baseData }: AnnexesOfReport,
): string | undefined {
  const [only, ...others] = projectEvaluations;
  if (only === undefined || others.length > 0) return undefined;
  if (unitEvaluation !== undefined || baseData !== undefined) return undefined;
  const name = bareProjectName(only.head.projectName?.text ?? "");
  const report = narrative.documents.findIndex((document) => document.name !== "");
  const title = narrative.sentences
    .filter(({ at }) => at.document === report)
    .slice(0, titleLines)
    .map(({ text }) => text)
    .join("");
  // Beside a report on the unit as a whole, one project's table says little of it.
  const isOnProject =
    !title.includes("整体") && (title.includes("项目") || (name !== "" && title.includes(name)));
  return isOnProject && name !== "" ? name : undefined;
}

const titleLines = 3;

/** The table that a number speaks of: the project's own, else the one that the report is on. */
export function findTableTold(
  project: string | undefined,
  ours: AnnexesOfReport,
): SelfEvaluation | undefined {
  if (project === undefined) return ours.unitEvaluation;
  const own = bareProjectName(project);
  const named = ours.projectEvaluations.filter(({ head }) => {
    const name = bareProjectName(head.projectName?.text ?? "");
    return name !== "" && (name === own || name === `${own}项目` || `${name}项目` === own);
  });
  return named.length === 1 ? named[0] : undefined;
}
