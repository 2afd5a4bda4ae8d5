import type { AnnotatedUnit } from "../annotation";
import { arbitration } from "./arbitration";
import { commerceFederation } from "./commerce-federation";
import { consultativeConference } from "./consultative-conference";
import { expropriationOffice } from "./expropriation-office";
import { fisheryStation } from "./fishery-station";
import { geologyCentre } from "./geology-centre";
import { officeServices } from "./office-services";
import { reliefStation } from "./relief-station";
import { ruralWater } from "./rural-water";
import { soilConservation } from "./soil-conservation";
import { townshipClinic } from "./township-clinic";
import { wetlandPark } from "./wetland-park";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  arbitration,
  commerceFederation,
  consultativeConference,
  expropriationOffice,
  fisheryStation,
  geologyCentre,
  officeServices,
  reliefStation,
  ruralWater,
  soilConservation,
  townshipClinic,
  wetlandPark,
];
