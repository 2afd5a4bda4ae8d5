import type { Fact } from "../annexes/fact";
import type { Agreement, Observation } from "../finding";
import { showDecimal } from "../numbers/show-decimal";
import type { PartsComparison } from "./compare-parts";
import { allEvidence, equal, withinRounding } from "./evidence";
import { bothSides } from "./wording";

/** What a message calls the parts of a whole, and how their list may differ from the form's. */
export interface PartsWords {
  /** "各项资金". */
  readonly parts: string;
  /** Whether one amount may stand in the list twice. */
  readonly mayNest?: boolean;
  /** Whether the table leaves out lines that the form has. */
  readonly isShortOfLines?: boolean;
}

/** The outcome for a whole that is stated and not 0; undefined for another, which each rule words itself. */
export function judgeParts(
  whole: Fact,
  compared: PartsComparison,
  { parts, mayNest = false, isShortOfLines = false }: PartsWords,
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
  // What is missing may stand in a line that was left blank or taken out.
  const isOpen = verdict === "open" || (verdict === "short" && isShortOfLines);
  const isDoubtful = isOpen || (verdict === "over" && mayNest);
  const where = !isOpen ? "" : verdict === "open" ? "，其余各项空白" : "，表中分项不全，请核实";
  return {
    at: whole.at,
    verdict: "contradiction",
    message: `${said}${where}。`,
    because: allEvidence([whole, ...filled]),
    ...sides,
    ...(isDoubtful && { severity: "verify" as const }),
  };
}
