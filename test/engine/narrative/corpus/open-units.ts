import type { AnnotatedUnit } from "./annotation";
import { agriculture } from "./agriculture";
import { archives } from "./archives";
import { auditBureau } from "./audit-bureau";
import { civilAffairs } from "./civil-affairs";
import { court } from "./court";
import { cultureTourism } from "./culture-tourism";
import { disabledFederation } from "./disabled-federation";
import { diseaseControl } from "./disease-control";
import { ecologyBureau } from "./ecology-bureau";
import { emergencyBureau } from "./emergency-bureau";
import { financeBureau } from "./finance-bureau";
import { forestry } from "./forestry";
import { healthBureau } from "./health-bureau";
import { hospital } from "./hospital";
import { housingBureau } from "./housing-bureau";
import { humanResources } from "./human-resources";
import { justiceBureau } from "./justice-bureau";
import { kindergarten } from "./kindergarten";
import { libraryMuseum } from "./library-museum";
import { marketSupervision } from "./market-supervision";
import { naturalResources } from "./natural-resources";
import { partySchool } from "./party-school";
import { procuratorate } from "./procuratorate";
import { roadAuthority } from "./road-authority";
import { school } from "./school";
import { sportsBureau } from "./sports-bureau";
import { statisticsBureau } from "./statistics-bureau";
import { subdistrict } from "./subdistrict";
import { township } from "./township";
import { transportBureau } from "./transport-bureau";
import { urbanManagement } from "./urban-management";
import { veteransBureau } from "./veterans-bureau";
import { vocationalSchool } from "./vocational-school";
import { waterBureau } from "./water-bureau";
import { womenFederation } from "./women-federation";
import { youthLeague } from "./youth-league";

/** The part of the corpus to develop against. */
export const openUnits: readonly AnnotatedUnit[] = [
  agriculture,
  archives,
  auditBureau,
  civilAffairs,
  court,
  cultureTourism,
  disabledFederation,
  diseaseControl,
  ecologyBureau,
  emergencyBureau,
  financeBureau,
  forestry,
  healthBureau,
  hospital,
  housingBureau,
  humanResources,
  justiceBureau,
  kindergarten,
  libraryMuseum,
  marketSupervision,
  naturalResources,
  partySchool,
  procuratorate,
  roadAuthority,
  school,
  sportsBureau,
  statisticsBureau,
  subdistrict,
  township,
  transportBureau,
  urbanManagement,
  veteransBureau,
  vocationalSchool,
  waterBureau,
  womenFederation,
  youthLeague,
];
