import type { AnnotatedUnit } from "../annotation";
import { agriculture } from "./agriculture";
import { archives } from "./archives";
import { auditBureau } from "./audit-bureau";
import { civilAffairs } from "./civil-affairs";
import { diseaseControl } from "./disease-control";
import { ecologyBureau } from "./ecology-bureau";
import { emergencyBureau } from "./emergency-bureau";
import { housingBureau } from "./housing-bureau";
import { naturalResources } from "./natural-resources";
import { partySchool } from "./party-school";
import { procuratorate } from "./procuratorate";
import { statisticsBureau } from "./statistics-bureau";
import { subdistrict } from "./subdistrict";
import { urbanManagement } from "./urban-management";
import { veteransBureau } from "./veterans-bureau";
import { vocationalSchool } from "./vocational-school";
import { womenFederation } from "./women-federation";

/** The part of the corpus that is only measured: whoever works on the reading does not look at it. */
export const heldOutUnits: readonly AnnotatedUnit[] = [
  agriculture,
  archives,
  auditBureau,
  civilAffairs,
  diseaseControl,
  ecologyBureau,
  emergencyBureau,
  housingBureau,
  naturalResources,
  partySchool,
  procuratorate,
  statisticsBureau,
  subdistrict,
  urbanManagement,
  veteransBureau,
  vocationalSchool,
  womenFederation,
];
