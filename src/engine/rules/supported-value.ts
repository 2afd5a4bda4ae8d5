import Big from "big.js";
import type { Rate, Relation } from "../narrative/relation";
import type { Statement } from "../narrative/statement";
import { contains, divide, intervalOf } from "../numbers/interval";
import { alignUnits } from "../numbers/unit";
import type { ToldValue } from "./compare-told";

/**
 * Which of the values told of one fact the words around them bear out: a printed rate that only its counts give, or parts
 * that only its sum gives. A clause of a sentence; "" where none or all are borne out.
 */
export function sayWhatIsSupported(values: readonly ToldValue[], relationsOf: RelationsOf): string {
  const supported = values.map((value) => supportOf(value, relationsOf));
  const [only, ...more] = supported.filter((each) => each !== undefined);
  return only === undefined || more.length > 0 ? "" : only;
}

/** The relations a statement takes part in. */
export type RelationsOf = (statement: Statement) => readonly Relation[];

function supportOf({ statements }: ToldValue, relationsOf: RelationsOf): string | undefined {
  for (const statement of statements) {
    for (const relation of relationsOf(statement)) {
      if (relation.kind === "rate" && bearsOut(relation)) {
        const { rate, part, whole } = relation;
        return `${rate.subject.words}${rate.shown}支持${part.quantity.value.toFixed()}/${whole.quantity.value.toFixed()}`;
      }
      if (relation.kind === "breakdown" && isSum(relation.total, relation.parts))
        return `${statement.shown}与${relation.total === statement ? "各分项之和" : `合计${relation.total.shown}`}相符`;
    }
  }
  return undefined;
}

/** Whether the two counts give the printed rate. */
function bearsOut({ rate, part, whole }: Rate): boolean {
  const aligned = alignUnits(part.quantity, whole.quantity);
  if (aligned === undefined || rate.quantity.unit !== "%") return false;
  const ratio = divide(intervalOf(aligned[0]), intervalOf(aligned[1]));
  if (ratio?.low === undefined || ratio.high === undefined) return false;
  const printed = intervalOf(rate.quantity);
  return contains(printed, ratio.low.times(100)) && contains(printed, ratio.high.times(100));
}

function isSum(total: Statement, parts: readonly Statement[]): boolean {
  let sum = new Big(0);
  for (const part of parts) {
    const aligned = alignUnits(part.quantity, total.quantity);
    if (aligned?.[1] !== total.quantity) return false;
    sum = sum.plus(aligned[0].value);
  }
  return parts.length > 1 && sum.eq(total.quantity.value);
}
