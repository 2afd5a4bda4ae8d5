import type { RuleReport } from "./run-rule";

/** Rules that did not run for one reason. */
export interface RulesNotRun {
  readonly outcome: RuleReport["outcome"];
  /** In the users' words; of a rule that crashed, what the program said. */
  readonly why: string;
  readonly titles: readonly string[];
}

/** The rules that did not run, those of one reason together, in the order in which the reasons first come. */
export function listRulesNotRun(rules: readonly RuleReport[]): readonly RulesNotRun[] {
  const groups = new Map<string, RulesNotRun & { readonly titles: string[] }>();
  for (const { outcome, title, why = "" } of rules) {
    if (outcome === "passed" || outcome === "found") continue;
    const key = `${outcome}|${why}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { outcome, why, titles: [title] });
    else known.titles.push(title);
  }
  return [...groups.values()];
}
