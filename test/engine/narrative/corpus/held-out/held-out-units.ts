import type { AnnotatedUnit } from "../annotation";
import { bigDataBureau } from "./big-data-bureau";
import { commerceFederation } from "./commerce-federation";
import { drainageOffice } from "./drainage-office";
import { fisheryStation } from "./fishery-station";
import { gazetteerOffice } from "./gazetteer-office";
import { literaryFederation } from "./literary-federation";
import { officeServices } from "./office-services";
import { psychiatricHospital } from "./psychiatric-hospital";
import { reliefStation } from "./relief-station";
import { reservoirOffice } from "./reservoir-office";
import { serviceHall } from "./service-hall";
import { specialSchool } from "./special-school";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  bigDataBureau,
  commerceFederation,
  drainageOffice,
  fisheryStation,
  gazetteerOffice,
  literaryFederation,
  officeServices,
  psychiatricHospital,
  reliefStation,
  reservoirOffice,
  serviceHall,
  specialSchool,
];
