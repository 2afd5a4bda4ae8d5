import Big from "big.js";
import { type Narrative, placeOf } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { keyOfPlace } from "./place-key";
import type { RuleReport } from "./run-rule";

/** The places of one stated sum: a total and its parts, in any order. */
export type StatedSum = readonly string[];

/**
 * The sums that hold: breakdowns of the prose, amounts that stand one after the other and come to one stated before them,
 * and what the rules found in agreement over three places or more.
 */
export function findStatedSums(narrative: Narrative, reports: readonly RuleReport[]): readonly StatedSum[] {
  const keyOf = ({ at }: Statement): string => keyOfPlace(placeOf(narrative, at));
  const sums: StatedSum[] = [];
  for (const relation of narrative.relations) {
    if (relation.kind === "breakdown") sums.push([relation.total, ...relation.parts].map(keyOf));
  }
  for (const { agreements } of reports) {
    for (const { because } of agreements) {
      if (because.length >= 3) sums.push(because.map(({ at }) => keyOfPlace(at)));
    }
  }
  const firstWith = firstOfEachAmount(narrative.statements);
  for (const run of amountsInARow(narrative)) {
    const sum = run.reduce((total, { quantity }) => total.plus(quantity.value), new Big(0)).toFixed();
    const [first] = run;
    const total = first && firstWith.get(`${sum}${first.quantity.unit}`);
    if (first !== undefined && total !== undefined && total.index < first.index)
      sums.push([total, ...run].map(keyOf));
  }
  return sums;
}

function firstOfEachAmount(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  const first = new Map<string, Statement>();
  for (const statement of statements) {
    if (!isAmount(statement, statement)) continue;
    const key = `${statement.quantity.value.toFixed()}${statement.quantity.unit}`;
    if (!first.has(key)) first.set(key, statement);
  }
  return first;
}

/** Amounts of one role and unit that follow one another, one to a paragraph: a list of funds. */
function amountsInARow({ statements }: Narrative): readonly (readonly Statement[])[] {
  const runs: Statement[][] = [];
  let run: Statement[] = [];
  for (const statement of statements) {
    const last = run.at(-1);
    const follows =
      last !== undefined &&
      isAmount(statement, last) &&
      statement.role === last.role &&
      statement.at.document === last.at.document &&
      statement.at.paragraph === last.at.paragraph + 1;
    if (!follows) {
      if (run.length > 1) runs.push(run);
      run = [];
    }
    if (isAmount(statement, statement)) run.push(statement);
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

function isAmount({ quantity }: Statement, like: Statement): boolean {
  return quantity.kind === "money" && quantity.unit === like.quantity.unit && quantity.qualifier === "exact";
}
