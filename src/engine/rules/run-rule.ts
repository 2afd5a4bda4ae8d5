import type { Agreement, Finding, Observation, Severity } from "../finding";
import { isObservation, severities } from "../finding";
import { combineInputs, type RuleContext } from "./combine-inputs";
import type { Rule } from "./rule";

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

/** Runs one rule over every combination of the tables it needs. Never throws. */
export function runRule(rule: Rule, context: RuleContext): RuleReport {
  const unrun = { rule: rule.id, title: rule.title, findings: [], agreements: [] };
  const override = context.policy.ruleOverrides[rule.id];
  if (override?.severity === "off") {
    return { ...unrun, outcome: "switched-off", why: override.reason };
  }
  const combinations = combineInputs(rule.needs, context);
  if (typeof combinations === "string") {
    return { ...unrun, outcome: "not-applicable", why: combinations };
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
      return { ...unrun, outcome: "not-applicable", why: "没有可以比较的数据" };
    }
    return { ...unrun, outcome: findings.length > 0 ? "found" : "passed", findings, agreements };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...unrun, outcome: "crashed", why };
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
