import type { Rule, RuleInput } from "../../../src/engine/rules/rule";
import { drawingOf, messagesOf, refuseSloppyCases, type RuleCases } from "./rule-cases";
import { expectFound, expectPassed, expectSilent } from "./run-drawing";

/** A rule with the cases that were written for it. */
export interface TestedRule {
  readonly rule: Rule;
  readonly cases: RuleCases;
}

let collected: TestedRule[] | undefined;

/**
 * Tests a rule on drawn sheets, through the real extraction and scoring, under policy national:
 * `passes` must compare something and find nothing, `silent` must do neither, `finds` must find the marked
 * cells with these messages, and each fix must silence its finding. See `drawWorkbook` for the notation.
 */
export function testRule<Needs extends RuleInput>(rule: Rule<Needs>, cases: RuleCases): void {
  // What a rule needs is told to it by runRule, which knows `needs`; here any rule will do.
  const anyRule = rule as unknown as Rule;
  if (collected !== undefined) {
    collected.push({ rule: anyRule, cases });
    return;
  }
  refuseSloppyCases(rule.id, cases);
  describe(rule.id, () => {
    for (const [name, quiet] of Object.entries(cases.passes)) {
      const policy = typeof quiet === "string" ? undefined : quiet[1].policy;
      test(`passes ${name}`, () => expectPassed(anyRule, drawingOf(quiet), policy));
    }
    for (const [name, quiet] of Object.entries(cases.silent ?? {})) {
      const policy = typeof quiet === "string" ? undefined : quiet[1].policy;
      test(`is silent on ${name}`, () => expectSilent(anyRule, drawingOf(quiet), policy));
    }
    for (const [name, [drawing, messages, expectation = {}]] of Object.entries(cases.finds)) {
      test(`finds ${name}`, () => expectFound(anyRule, drawing, messagesOf(messages), expectation));
    }
  });
}

/** The rules that are tested while `load` runs, with their cases; nothing is run. */
export function collectTestedRules(load: () => void): TestedRule[] {
  collected = [];
  try {
    load();
    return collected;
  } finally {
    collected = undefined;
  }
}
