import type { AnnotatedUnit } from "../annotation";
import { bigDataBureau } from "./big-data-bureau";
import { commerceFederation } from "./commerce-federation";
import { drainageOffice } from "./drainage-office";
import { fisheryStation } from "./fishery-station";
import { gazetteerOffice } from "./gazetteer-office";
import { hydrologyStation } from "./hydrology-station";
import { literaryFederation } from "./literary-federation";
import { metrologyInstitute } from "./metrology-institute";
import { officeServices } from "./office-services";
import { operaTroupe } from "./opera-troupe";
import { portShipping } from "./port-shipping";
import { psychiatricHospital } from "./psychiatric-hospital";
import { reliefStation } from "./relief-station";
import { reservoirOffice } from "./reservoir-office";
import { resettlementCentre } from "./resettlement-centre";
import { serviceHall } from "./service-hall";
import { specialSchool } from "./special-school";
import { streetLighting } from "./street-lighting";
import { teacherTrainingSchool } from "./teacher-training-school";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  bigDataBureau,
  commerceFederation,
  drainageOffice,
  fisheryStation,
  gazetteerOffice,
  hydrologyStation,
  literaryFederation,
  metrologyInstitute,
  officeServices,
  operaTroupe,
  portShipping,
  psychiatricHospital,
  reliefStation,
  reservoirOffice,
  resettlementCentre,
  serviceHall,
  specialSchool,
  streetLighting,
  teacherTrainingSchool,
];
