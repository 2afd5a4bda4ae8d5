import type { Fact, TextFact } from "../annexes/fact";
import type { Agreement, Evidence } from "../finding";

/** A fact as evidence: what it is called, where it stands, what is shown there ("" for a blank). */
export function evidence(fact: Fact): Evidence {
  return { at: fact.at, shown: fact.shown, label: fact.label };
}

/** Words as evidence, under a label of the caller's. */
export function textEvidence(fact: TextFact, label: string): Evidence {
  return { at: fact.at, shown: fact.text, label };
}

/** Evidence of the facts that are there, in order. */
export function allEvidence(facts: readonly (Fact | undefined)[]): Evidence[] {
  return facts.filter((fact) => fact !== undefined).map(evidence);
}

/** These facts were compared and are equal. */
export function equal(...facts: readonly (Fact | undefined)[]): Agreement {
  return { verdict: "equal", because: allEvidence(facts) };
}

/** These facts differ by no more than rounding explains; the sentence gives difference and bound. */
export function withinRounding(message: string, facts: readonly (Fact | undefined)[]): Agreement {
  return { verdict: "rounding", message, because: allEvidence(facts) };
}
