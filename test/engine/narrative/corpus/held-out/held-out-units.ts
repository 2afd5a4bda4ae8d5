import type { AnnotatedUnit } from "../annotation";
import { broadcastingStation } from "./broadcasting-station";
import { endemicDisease } from "./endemic-disease";
import { fisheryStation } from "./fishery-station";
import { inspectionOffice } from "./inspection-office";
import { ruralRevitalisation } from "./rural-revitalisation";
import { ruralWater } from "./rural-water";
import { sanitationStation } from "./sanitation-station";
import { scienceBureau } from "./science-bureau";
import { socialInsurance } from "./social-insurance";
import { soilConservation } from "./soil-conservation";
import { veteranCadres } from "./veteran-cadres";
import { wetlandPark } from "./wetland-park";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  broadcastingStation,
  endemicDisease,
  fisheryStation,
  inspectionOffice,
  ruralRevitalisation,
  ruralWater,
  sanitationStation,
  scienceBureau,
  socialInsurance,
  soilConservation,
  veteranCadres,
  wetlandPark,
];
