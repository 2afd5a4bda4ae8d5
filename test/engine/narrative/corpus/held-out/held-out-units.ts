import type { AnnotatedUnit } from "../annotation";
import { broadcastingStation } from "./broadcasting-station";
import { endemicDisease } from "./endemic-disease";
import { inspectionOffice } from "./inspection-office";
import { ruralRevitalisation } from "./rural-revitalisation";
import { sanitationStation } from "./sanitation-station";
import { scienceBureau } from "./science-bureau";
import { socialInsurance } from "./social-insurance";
import { veteranCadres } from "./veteran-cadres";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  broadcastingStation,
  endemicDisease,
  inspectionOffice,
  ruralRevitalisation,
  sanitationStation,
  scienceBureau,
  socialInsurance,
  veteranCadres,
];
