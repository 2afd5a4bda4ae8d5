import type { Fact } from "../annexes/fact";
import type { Agreement, Observation } from "../finding";
import { showDecimal } from "../numbers/show-decimal";
import type { PartsComparison } from "./compare-parts";
import { allEvidence, equal, withinRounding } from "./evidence";
import { bothSides } from "./wording";

/** What a message calls the parts of a whole, and whether their list may hold one amount twice. */
export interface PartsWords {
  /** "各项资金". */
  readonly parts: string;
  readonly mayNest?: boolean;
}

/** The outcome for a whole that is stated and not 0; undefined for another, which each rule words itself. */
export function judgeParts(
  whole: Fact,
  compared: PartsComparison,
  { parts, mayNest = false }: PartsWords,
): Observation | Agreement | undefined {
  const { verdict, stated, sum, decimals, bound, filled } = compared;
  if (verdict === "equal") return equal(whole, ...filled);
  if (stated === undefined || verdict === "blank-whole" || verdict === "zero-whole") return undefined;
  const sides = bothSides(stated, sum, decimals);
  const gap = showDecimal(compared.difference.abs(), decimals);
  const said = `${whole.label}填${whole.shown}，${parts}合计${sides.computed}，差${gap}`;
  if (verdict === "rounding") {
    return withinRounding(`${said}，在尾差${showDecimal(bound)}之内。`, [whole, ...filled]);
  }
  const isDoubtful = verdict === "open" || (verdict === "over" && mayNest);
  return {
    at: whole.at,
    verdict: "contradiction",
    message: verdict === "open" ? `${said}，其余各项空白。` : `${said}。`,
    because: allEvidence([whole, ...filled]),
    ...sides,
    ...(isDoubtful && { severity: "verify" as const }),
  };
}
