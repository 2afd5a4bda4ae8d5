import type { AnnotatedUnit } from "../annotation";
import { arbitration } from "./arbitration";
import { commerceFederation } from "./commerce-federation";
import { consultativeConference } from "./consultative-conference";
import { fisheryStation } from "./fishery-station";
import { officeServices } from "./office-services";
import { reliefStation } from "./relief-station";
import { ruralWater } from "./rural-water";
import { soilConservation } from "./soil-conservation";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  arbitration,
  commerceFederation,
  consultativeConference,
  fisheryStation,
  officeServices,
  reliefStation,
  ruralWater,
  soilConservation,
];
