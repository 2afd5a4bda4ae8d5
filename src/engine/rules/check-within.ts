import type { Fact } from "../annexes/fact";
import type { Agreement, Observation } from "../finding";
import { convert } from "../numbers/unit";
import { exactQuantityOf } from "./compare-sum";
import { allEvidence, equal } from "./evidence";
import { bothSides, moreOrLess } from "./wording";

/** Checks that what was built or spent stays within what was approved; beyond it a person explains. Undefined for a blank side. */
export function checkWithin(actual: Fact, limit: Fact): Observation | Agreement | undefined {
  const used = exactQuantityOf(actual);
  const allowed = exactQuantityOf(limit);
  if (used === undefined || allowed === undefined) return undefined;
  const converted = convert(allowed, used.unit);
  if (converted === undefined) return undefined;
  if (used.value.lte(converted.value)) return equal(actual, limit);
  return {
    at: actual.at,
    verdict: "contradiction",
    message: `${actual.label}${actual.shown}超过${limit.label}${limit.shown}，${moreOrLess(used.value.minus(converted.value))}，请核实或说明。`,
    because: allEvidence([actual, limit]),
    ...bothSides(used.value, converted.value),
    severity: "verify",
  };
}
