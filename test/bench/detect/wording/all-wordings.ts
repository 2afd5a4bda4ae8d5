import { court, township } from "./courts-and-townships";
import { federation, finance } from "./federations-and-finance";
import { forestry, roads } from "./roads-and-forestry";
import { hospital, school } from "./schools-and-hospitals";
import type { Wording } from "./wording";

/** The kinds of unit whose words the workbooks are written in. */
export const allWordings: readonly Wording[] = [
  school,
  hospital,
  court,
  township,
  roads,
  forestry,
  federation,
  finance,
];
