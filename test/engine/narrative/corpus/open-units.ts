import type { AnnotatedUnit } from "./annotation";
import { court } from "./court";
import { disabledFederation } from "./disabled-federation";
import { financeBureau } from "./finance-bureau";
import { forestry } from "./forestry";
import { hospital } from "./hospital";
import { justiceBureau } from "./justice-bureau";
import { libraryMuseum } from "./library-museum";
import { marketSupervision } from "./market-supervision";
import { roadAuthority } from "./road-authority";
import { school } from "./school";
import { sportsBureau } from "./sports-bureau";
import { township } from "./township";
import { waterBureau } from "./water-bureau";

/** The part of the corpus to develop against. */
export const openUnits: readonly AnnotatedUnit[] = [
  court,
  disabledFederation,
  financeBureau,
  forestry,
  hospital,
  justiceBureau,
  libraryMuseum,
  marketSupervision,
  roadAuthority,
  school,
  sportsBureau,
  township,
  waterBureau,
];
