import type { AnnexSet } from "../annexes/annex-set";
import { areOfOneYear } from "../annexes/annex-year";
import type { Agreement, Finding, Observation, Severity } from "../finding";
import { isObservation, severities } from "../finding";
import type { Policy } from "../scoring/policy";
import type { Scorecard } from "../scoring/scorecard";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Rule, RuleInput, RuleInputs } from "./rule";

/**
 * How a rule ended. "passed" is said only of rules that compared something; where the tables are there
 * but every operand is blank it is "not-applicable", as when a table is missing.
 */
export type RuleOutcome = "passed" | "found" | "not-applicable" | "switched-off" | "crashed";

/** A rule's result; `why` names the missing inputs, the policy's reason or the crash. */
export interface RuleReport {
  readonly rule: string;
  /** What must hold, in the users' words. */
  readonly title: string;
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
  /** The comparisons that came out well. */
  readonly agreements: readonly Agreement[];
  readonly why?: string;
}

/** What the rules of one review look at. */
export interface RuleContext {
  readonly workbook: WorkbookSnapshot;
  readonly annexes: AnnexSet;
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
  workbook: "工作簿",
  policy: "评分办法",
};

/** Runs one rule over every combination of the tables it needs. Never throws. */
export function runRule(rule: Rule, context: RuleContext): RuleReport {
  const override = context.policy.ruleOverrides[rule.id];
  if (override?.severity === "off") {
    return {
      rule: rule.id,
      title: rule.title,
      outcome: "switched-off",
      findings: [],
      agreements: [],
      why: override.reason,
    };
  }
  const combinations = combineInputs(rule.needs, context);
  if (typeof combinations === "string") {
    return {
      rule: rule.id,
      title: rule.title,
      outcome: "not-applicable",
      findings: [],
      agreements: [],
      why: combinations,
    };
  }
  try {
    const findings: Finding[] = [];
    const agreements: Agreement[] = [];
    for (const inputs of combinations) {
      for (const outcome of rule.check(inputs)) {
        if (isObservation(outcome)) findings.push(toFinding(rule, outcome, override?.severity));
        else agreements.push(outcome);
      }
    }
    if (findings.length === 0 && agreements.length === 0) {
      return {
        rule: rule.id,
        title: rule.title,
        outcome: "not-applicable",
        findings,
        agreements,
        why: "没有可以比较的数据",
      };
    }
    return {
      rule: rule.id,
      title: rule.title,
      outcome: findings.length > 0 ? "found" : "passed",
      findings,
      agreements,
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { rule: rule.id, title: rule.title, outcome: "crashed", findings: [], agreements: [], why };
  }
}

function toFinding(rule: Rule, observation: Observation, lowered: Severity | undefined): Finding {
  const candidates = [rule.severity, observation.severity, lowered].filter((each) => each !== undefined);
  // The mildest wins: neither an observation nor a policy can raise what the rule says.
  const severity = candidates.reduce((mildest, each) =>
    severities.indexOf(each) > severities.indexOf(mildest) ? each : mildest,
  );
  return { ...observation, rule: rule.id, severity };
}

/** Every combination of single tables that the rule needs, or the name of what is missing. */
function combineInputs(needs: readonly RuleInput[], context: RuleContext): RuleInputs[] | string {
  const { annexes, workbook, policy, scorecards } = context;
  const isPerEvaluation = needs.includes("selfEvaluation") || needs.includes("scorecard");
  const units = annexes.selfEvaluations.filter((each) => each.kind === "unit-self-evaluation");
  const projects = annexes.selfEvaluations.filter((each) => each.kind === "project-self-evaluation");
  const missing = needs.filter((need) => {
    if (need === "selfEvaluation" || need === "scorecard") return scorecards.length === 0;
    if (need === "baseData") return annexes.baseDataTables.length === 0;
    if (need === "unitEvaluation") return units.length === 0;
    if (need === "projectEvaluations") return projects.length === 0;
    return false;
  });
  if (missing.length > 0) {
    return `未找到${[...new Set(missing.map((need) => inputNames[need]))].join("、")}`;
  }
  const cards: readonly (Scorecard | undefined)[] = isPerEvaluation ? scorecards : [scorecards[0]];
  const bases = needs.includes("baseData") ? annexes.baseDataTables : [undefined];
  const unitTables = needs.includes("unitEvaluation") ? units : [undefined];
  const combinations: RuleInputs[] = [];
  for (const card of cards) {
    for (const baseData of bases) {
      for (const unitEvaluation of unitTables) {
        const isOnlyChoice = bases.length * unitTables.length === 1;
        if (baseData && unitEvaluation && !areOfOneYear(baseData, unitEvaluation, isOnlyChoice)) continue;
        const anchor = baseData ?? unitEvaluation;
        const projectEvaluations = projects.filter(
          (project) => anchor === undefined || areOfOneYear(project, anchor, isOnlyChoice),
        );
        if (needs.includes("projectEvaluations") && projectEvaluations.length === 0) continue;
        // Inputs the rule did not declare may be absent here; the type of `check` keeps it from seeing them.
        const inputs = {
          selfEvaluation: card?.evaluation,
          scorecard: card,
          baseData,
          unitEvaluation,
          projectEvaluations,
          annexes,
          workbook,
          policy,
        } as RuleInputs;
        combinations.push(inputs);
      }
    }
  }
  return combinations.length > 0 ? combinations : "没有同一年度的附件可以比较";
}
