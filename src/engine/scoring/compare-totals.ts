import type Big from "big.js";
import type { AnnexSet } from "../annexes/annex-set";
import { yearOfAnnex } from "../annexes/annex-year";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { buildScorecard } from "./build-scorecard";
import type { Policy } from "./policy";
import { isPolicyOfYear } from "./policy-year";

/** The total of one 自评表 under one policy. */
export interface PolicyTotal {
  readonly policy: Policy;
  /** Whether the policy holds for the table's year; a table without a year is not told apart. */
  readonly isOfYear: boolean;
  /** Undefined where the policy's points or formulas leave something open that only a person can settle. */
  readonly computed: Big | undefined;
  /** With the other at-most formula or direction, where a row is open. */
  readonly underOtherReading: Big | undefined;
  /** Which reading that is, in words. */
  readonly otherReading: string | undefined;
  readonly grade: string | undefined;
}

/** One 自评表 under several policies. */
export interface TotalsComparison {
  readonly evaluation: SelfEvaluation;
  readonly stated: Big | undefined;
  /** In the order of the policies. */
  readonly totals: readonly PolicyTotal[];
}

/** The total of every 自评表 under each of the policies, on the same reading of its cells. Never throws. */
export function compareTotals(
  { selfEvaluations }: AnnexSet,
  policies: readonly Policy[],
): readonly TotalsComparison[] {
  return selfEvaluations.map((evaluation) => {
    const cards = policies.map((policy) => ({ policy, card: buildScorecard(evaluation, policy) }));
    return {
      evaluation,
      stated: cards[0]?.card.statedTotal,
      totals: cards.map(({ policy, card }) => ({
        policy,
        isOfYear: isPolicyOfYear(policy, yearOfAnnex(evaluation)),
        computed: card.computedTotal,
        underOtherReading: card.totalUnderOtherReading,
        otherReading: card.otherReading,
        grade: card.grade,
      })),
    };
  });
}
