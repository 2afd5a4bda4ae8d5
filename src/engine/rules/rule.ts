import type { AnnexSet } from "../annexes/annex-set";
import type { BaseDataTable } from "../annexes/base-data-table";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import type { Agreement, Observation, Severity } from "../finding";
import type { Narrative } from "../narrative/narrative";
import type { Policy } from "../scoring/policy";
import type { Scorecard } from "../scoring/scorecard";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AnnexesInReport } from "./annex-in-report";

/**
 * Everything a rule can ask for. `selfEvaluation`, `scorecard` and `baseData` are given one table at a time:
 * the rule runs once for each. The others are given once.
 */
export interface RuleInputs {
  /** Each 自评表, of the unit or of a project. */
  readonly selfEvaluation: SelfEvaluation;
  /** The scores of that 自评表. */
  readonly scorecard: Scorecard;
  readonly baseData: BaseDataTable;
  /** The unit's own 自评表, where there is exactly one of that year. */
  readonly unitEvaluation: SelfEvaluation;
  /** The projects' 自评表, at least one. */
  readonly projectEvaluations: readonly SelfEvaluation[];
  readonly annexes: AnnexSet;
  /** What the prose says: of the report, and of the workbook's own long texts. */
  readonly narrative: Narrative;
  /** The annexes that stand in the reports as tables of their own. */
  readonly annexesInReports: readonly AnnexesInReport[];
  readonly workbook: WorkbookSnapshot;
  readonly policy: Policy;
}

export type RuleInput = keyof RuleInputs;

/** What must hold: one rule, one file, named by its id. */
export interface Rule<Needs extends RuleInput = RuleInput> {
  /** File name, test name and heading in docs/rules.md: what must hold, in English kebab-case. */
  readonly id: string;
  /** What must hold, in the users' words. */
  readonly title: string;
  /** The clause, form note or arithmetic it rests on, in the users' words. */
  readonly basis: string;
  readonly severity: Severity;
  /** What settles a finding, in the users' words, where it is not what settles any finding of its severity. */
  readonly settledBy?: string;
  readonly needs: readonly Needs[];
  /**
   * Yields every comparison it makes: an observation for what does not hold, an agreement for what does.
   * A case with a missing operand yields nothing. Pure; a thrown error costs this rule only, and is shown.
   */
  check(inputs: Pick<RuleInputs, Needs>): Iterable<Observation | Agreement>;
}

/** Ties the inputs `check` is given to the inputs it declares: asking for another is a compile error. */
export function defineRule<const Needs extends RuleInput>(rule: Rule<Needs>): Rule<Needs> {
  return rule;
}
