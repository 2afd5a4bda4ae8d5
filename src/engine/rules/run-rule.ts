import type { Agreement, Finding, Observation, Severity } from "../finding";
import { isObservation, severities } from "../finding";
import type { RuleOverride } from "../scoring/policy";
import { combineInputs, lacksReport, noReport, type RuleContext } from "./combine-inputs";
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
  /** What the rule rests on: a clause, the form's own note or plain arithmetic. */
  readonly basis: string;
  readonly outcome: RuleOutcome;
  readonly findings: readonly Finding[];
  /** The comparisons that came out well. */
  readonly agreements: readonly Agreement[];
  readonly why?: string;
  /** The policy's own word on this rule, where it changes something; one that would raise the severity does not. */
  readonly override?: RuleOverride;
}

/** Runs one rule over every combination of the tables it needs. Never throws. */
export function runRule(rule: Rule, context: RuleContext): RuleReport {
  const override = effectiveOverride(rule, context.policy.ruleOverrides[rule.id]);
  if (override?.severity === "off") {
    return { ...unrunReport(rule), outcome: "switched-off", why: override.reason, override };
  }
  const report = runOn(rule, context, override);
  return override === undefined ? report : { ...report, override };
}

/** A policy may take a rule more lightly than it takes itself, never more seriously. */
function effectiveOverride(rule: Rule, override: RuleOverride | undefined): RuleOverride | undefined {
  if (override === undefined || override.severity === "off") return override;
  return isMilder(override.severity, rule.severity) ? override : undefined;
}

function runOn(rule: Rule, context: RuleContext, override: RuleOverride | undefined): RuleReport {
  const unrun = unrunReport(rule);
  const combinations = combineInputs(rule.needs, context);
  if (typeof combinations === "string") {
    return { ...unrun, outcome: "not-applicable", why: combinations };
  }
  try {
    const findings: Finding[] = [];
    const agreements: Agreement[] = [];
    for (const inputs of combinations) {
      for (const outcome of rule.check(inputs)) {
        if (isObservation(outcome)) findings.push(toFinding(rule, outcome, override));
        else agreements.push(outcome);
      }
    }
    if (findings.length === 0 && agreements.length === 0) {
      const why = lacksReport(rule.needs, context.narrative) ? noReport : "没有可以比较的数据";
      return { ...unrun, outcome: "not-applicable", why };
    }
    return { ...unrun, outcome: findings.length > 0 ? "found" : "passed", findings, agreements };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...unrun, outcome: "crashed", why };
  }
}

function unrunReport(rule: Rule): Omit<RuleReport, "outcome"> {
  return { rule: rule.id, title: rule.title, basis: rule.basis, findings: [], agreements: [] };
}

function toFinding(rule: Rule, observation: Observation, override: RuleOverride | undefined): Finding {
  // The mildest wins: neither an observation nor a policy can raise what the rule says.
  const own = observation.severity ?? rule.severity;
  const severity = isMilder(own, rule.severity) ? own : rule.severity;
  const lowered = override?.severity;
  if (lowered === undefined || lowered === "off" || !isMilder(lowered, severity)) {
    return { ...observation, rule: rule.id, severity };
  }
  return { ...observation, rule: rule.id, severity: lowered, lowered: override?.reason ?? "" };
}

function isMilder(one: Severity, other: Severity): boolean {
  return severities.indexOf(one) > severities.indexOf(other);
}
