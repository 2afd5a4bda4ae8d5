import { courtWork, townshipWork } from "./courts-and-townships";
import { federationWork, financeWork } from "./federations-and-finance";
import { forestryWork, roadsWork } from "./roads-and-forestry";
import { hospitalWork, schoolWork } from "./schools-and-hospitals";
import type { WorkStock } from "./work-stock";

export type { WorkStock };

const all: readonly WorkStock[] = [
  schoolWork,
  hospitalWork,
  courtWork,
  townshipWork,
  roadsWork,
  forestryWork,
  federationWork,
  financeWork,
];

/** What the unit of that name does. Throws for a unit of which nothing is written. */
export function workOf(unit: string): WorkStock {
  const stock = all.find((each) => each.unit === unit);
  if (stock === undefined) throw new Error(`No work for ${unit}.`);
  return stock;
}
