import { belongTogether, findPairs } from "../annexes/annex-pairing";
import type { AnnexSet } from "../annexes/annex-set";
import type { BaseDataTable } from "../annexes/base-data-table";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import type { Narrative } from "../narrative/narrative";
import type { Policy } from "../scoring/policy";
import type { Scorecard } from "../scoring/scorecard";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AnnexesInReport } from "./annex-in-report";
import type { RuleInput, RuleInputs } from "./rule";

/** What the rules of one review look at. */
export interface RuleContext {
  readonly workbook: WorkbookSnapshot;
  readonly annexes: AnnexSet;
  readonly narrative: Narrative;
  readonly annexesInReports: readonly AnnexesInReport[];
  readonly scorecards: readonly Scorecard[];
  readonly policy: Policy;
}

/** The users' words for an input that is missing. */
const inputNames: Readonly<Record<RuleInput, string>> = {
  selfEvaluation: "自评表",
  scorecard: "自评表",
  baseData: "基础数据表",
  unitEvaluation: "单位自评表",
  projectEvaluations: "项目自评表",
  annexes: "附件",
  narrative: "自评报告",
  annexesInReports: "报告所附表格",
  workbook: "工作簿",
  policy: "评分办法",
};

/** Every combination of tables that a rule needs, of one year and one unit; or a sentence that says what is missing. */
export function combineInputs(
  needs: readonly RuleInput[],
  { annexes, narrative, annexesInReports, workbook, policy, scorecards }: RuleContext,
): RuleInputs[] | string {
  const units = annexes.selfEvaluations.filter(({ kind }) => kind === "unit-self-evaluation");
  const projects = annexes.selfEvaluations.filter(({ kind }) => kind === "project-self-evaluation");
  const found: Partial<Record<RuleInput, number>> = {
    selfEvaluation: scorecards.length,
    scorecard: scorecards.length,
    baseData: annexes.baseDataTables.length,
    unitEvaluation: units.length,
    projectEvaluations: projects.length,
    narrative: narrative.sentences.length,
    annexesInReports: annexesInReports.length,
  };
  const missing = needs.filter((need) => found[need] === 0);
  if (missing.length > 0) return sayMissing(missing, narrative);

  const needsProjects = needs.includes("projectEvaluations");
  const isPerEvaluation = needs.includes("selfEvaluation") || needs.includes("scorecard");
  const cards = isPerEvaluation ? scorecards : [undefined];
  const anchors = findAnchors(needs, annexes.baseDataTables, units);
  const isOnlyChoice = anchors.length === 1;
  const combinations: RuleInputs[] = [];
  for (const scorecard of cards) {
    for (const { baseData, unitEvaluation } of anchors) {
      const anchor = baseData ?? unitEvaluation;
      const projectEvaluations = !needsProjects
        ? []
        : projects.filter((each) => anchor === undefined || belongTogether(each, anchor, isOnlyChoice));
      if (needsProjects && projectEvaluations.length === 0) continue;
      const selfEvaluation = scorecard?.evaluation;
      const tables = { selfEvaluation, scorecard, baseData, unitEvaluation, projectEvaluations };
      // Inputs the rule did not declare may be absent here; the type of `check` keeps it from seeing them.
      combinations.push({ ...tables, annexes, narrative, annexesInReports, workbook, policy } as RuleInputs);
    }
  }
  return combinations.length > 0 ? combinations : "没有同一年度、同一单位的附件可以比较";
}

/** What is missing; a report that nobody chose was not looked for in vain. */
function sayMissing(missing: readonly RuleInput[], narrative: Narrative): string {
  const isUnchosen = lacksReport(missing, narrative);
  const sought = missing.filter((need) => !isUnchosen || !ofReport.includes(need));
  const names = [...new Set(sought.map((need) => inputNames[need]))].join("、");
  return [...(isUnchosen ? [noReport] : []), ...(names === "" ? [] : [`未找到${names}`])].join("，");
}

/** The reason of a rule about a report where none was chosen. */
export const noReport = "未选择报告";

/** Whether some of the inputs come from a report and there is none: the workbook's own prose is no report. */
export function lacksReport(needs: readonly RuleInput[], { documents }: Narrative): boolean {
  return needs.some((need) => ofReport.includes(need)) && documents.every(({ name }) => name === "");
}

const ofReport: readonly RuleInput[] = ["narrative", "annexesInReports"];

type Anchors = Partial<Pick<RuleInputs, "baseData" | "unitEvaluation">>;

/** The tables around which the others are gathered: of one kind each by itself, of both in pairs. */
function findAnchors(
  needs: readonly RuleInput[],
  bases: readonly BaseDataTable[],
  units: readonly SelfEvaluation[],
): Anchors[] {
  const [needsBase, needsUnit] = [needs.includes("baseData"), needs.includes("unitEvaluation")];
  if (needsBase && needsUnit) {
    return findPairs(bases, units).map(([baseData, unitEvaluation]) => ({ baseData, unitEvaluation }));
  }
  if (needsBase) return bases.map((baseData) => ({ baseData }));
  return needsUnit ? units.map((unitEvaluation) => ({ unitEvaluation })) : [{}];
}
