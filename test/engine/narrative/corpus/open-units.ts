import type { AnnotatedUnit } from "./annotation";
import { court } from "./court";
import { cultureTourism } from "./culture-tourism";
import { disabledFederation } from "./disabled-federation";
import { financeBureau } from "./finance-bureau";
import { forestry } from "./forestry";
import { healthBureau } from "./health-bureau";
import { hospital } from "./hospital";
import { humanResources } from "./human-resources";
import { justiceBureau } from "./justice-bureau";
import { kindergarten } from "./kindergarten";
import { libraryMuseum } from "./library-museum";
import { marketSupervision } from "./market-supervision";
import { roadAuthority } from "./road-authority";
import { school } from "./school";
import { sportsBureau } from "./sports-bureau";
import { township } from "./township";
import { transportBureau } from "./transport-bureau";
import { waterBureau } from "./water-bureau";
import { youthLeague } from "./youth-league";

/** The part of the corpus to develop against. */
export const openUnits: readonly AnnotatedUnit[] = [
  court,
  cultureTourism,
  disabledFederation,
  financeBureau,
  forestry,
  healthBureau,
  hospital,
  humanResources,
  justiceBureau,
  kindergarten,
  libraryMuseum,
  marketSupervision,
  roadAuthority,
  school,
  sportsBureau,
  township,
  transportBureau,
  waterBureau,
  youthLeague,
];
