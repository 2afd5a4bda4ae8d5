import type { AnnotatedUnit } from "../annotation";
import { bloodStation } from "./blood-station";
import { meteorologicalOffice } from "./meteorological-office";
import { rescueStation } from "./rescue-station";

/** The next part of the corpus that is only measured. */
export const heldOutNextUnits: readonly AnnotatedUnit[] = [bloodStation, meteorologicalOffice, rescueStation];
