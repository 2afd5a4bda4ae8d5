import type { AnnotatedUnit } from "../annotation";
import { fisheryStation } from "./fishery-station";
import { ruralWater } from "./rural-water";
import { soilConservation } from "./soil-conservation";
import { wetlandPark } from "./wetland-park";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  fisheryStation,
  ruralWater,
  soilConservation,
  wetlandPark,
];
