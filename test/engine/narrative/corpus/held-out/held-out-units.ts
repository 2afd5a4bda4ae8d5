import type { AnnotatedUnit } from "../annotation";
import { commerceFederation } from "./commerce-federation";
import { fisheryStation } from "./fishery-station";
import { officeServices } from "./office-services";
import { reliefStation } from "./relief-station";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  commerceFederation,
  fisheryStation,
  officeServices,
  reliefStation,
];
