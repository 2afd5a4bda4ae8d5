import type { AnnotatedUnit } from "./annotation";
import { agriculturalResearch } from "./agricultural-research";
import { agriculture } from "./agriculture";
import { animalDisease } from "./animal-disease";
import { animalHusbandry } from "./animal-husbandry";
import { arbitration } from "./arbitration";
import { archaeologyInstitute } from "./archaeology-institute";
import { archives } from "./archives";
import { auditBureau } from "./audit-bureau";
import { bigDataBureau } from "./big-data-bureau";
import { bloodCentre } from "./blood-centre";
import { childrensPalace } from "./childrens-palace";
import { chineseMedicineHospital } from "./chinese-medicine-hospital";
import { civilAffairs } from "./civil-affairs";
import { civilDefence } from "./civil-defence";
import { commerceFederation } from "./commerce-federation";
import { communityHealth } from "./community-health";
import { consultativeConference } from "./consultative-conference";
import { court } from "./court";
import { cultureCentre } from "./culture-centre";
import { cultureTourism } from "./culture-tourism";
import { developmentZone } from "./development-zone";
import { disabledFederation } from "./disabled-federation";
import { diseaseControl } from "./disease-control";
import { drainageOffice } from "./drainage-office";
import { drugTesting } from "./drug-testing";
import { earthquakeCentre } from "./earthquake-centre";
import { ecologyBureau } from "./ecology-bureau";
import { emergencyBureau } from "./emergency-bureau";
import { emergencyCentre } from "./emergency-centre";
import { equipmentInspection } from "./equipment-inspection";
import { examAuthority } from "./exam-authority";
import { expropriationOffice } from "./expropriation-office";
import { farmMachinery } from "./farm-machinery";
import { financeBureau } from "./finance-bureau";
import { financeOffice } from "./finance-office";
import { fireRescue } from "./fire-rescue";
import { fisheryStation } from "./fishery-station";
import { forestFarm } from "./forest-farm";
import { forestry } from "./forestry";
import { funeralHome } from "./funeral-home";
import { gazetteerOffice } from "./gazetteer-office";
import { geologyCentre } from "./geology-centre";
import { grainReserve } from "./grain-reserve";
import { healthBureau } from "./health-bureau";
import { healthInsurance } from "./health-insurance";
import { hospital } from "./hospital";
import { housingBureau } from "./housing-bureau";
import { housingFund } from "./housing-fund";
import { humanResources } from "./human-resources";
import { hydrologyStation } from "./hydrology-station";
import { industryBureau } from "./industry-bureau";
import { investmentPromotion } from "./investment-promotion";
import { justiceBureau } from "./justice-bureau";
import { kindergarten } from "./kindergarten";
import { landRegistry } from "./land-registry";
import { legalAidCentre } from "./legal-aid-centre";
import { libraryMuseum } from "./library-museum";
import { literaryFederation } from "./literary-federation";
import { lotteryCentre } from "./lottery-centre";
import { marketSupervision } from "./market-supervision";
import { maternalChildHospital } from "./maternal-child-hospital";
import { mediaCentre } from "./media-centre";
import { meteorologicalBureau } from "./meteorological-bureau";
import { metrologyInstitute } from "./metrology-institute";
import { naturalResources } from "./natural-resources";
import { officeServices } from "./office-services";
import { openUniversity } from "./open-university";
import { operaTroupe } from "./opera-troupe";
import { overloadControl } from "./overload-control";
import { overseasFederation } from "./overseas-federation";
import { parkOffice } from "./park-office";
import { partySchool } from "./party-school";
import { petitionBureau } from "./petition-bureau";
import { portShipping } from "./port-shipping";
import { procuratorate } from "./procuratorate";
import { psychiatricHospital } from "./psychiatric-hospital";
import { receptionOffice } from "./reception-office";
import { redCross } from "./red-cross";
import { reliefStation } from "./relief-station";
import { renewalOffice } from "./renewal-office";
import { reservoirOffice } from "./reservoir-office";
import { resettlementCentre } from "./resettlement-centre";
import { roadAuthority } from "./road-authority";
import { ruralWater } from "./rural-water";
import { school } from "./school";
import { scienceAssociation } from "./science-association";
import { seniorHighSchool } from "./senior-high-school";
import { serviceHall } from "./service-hall";
import { soilConservation } from "./soil-conservation";
import { specialSchool } from "./special-school";
import { sportsBureau } from "./sports-bureau";
import { staffingOffice } from "./staffing-office";
import { statisticsBureau } from "./statistics-bureau";
import { streetLighting } from "./street-lighting";
import { subdistrict } from "./subdistrict";
import { supplyCooperative } from "./supply-cooperative";
import { teacherTrainingSchool } from "./teacher-training-school";
import { townshipClinic } from "./township-clinic";
import { township } from "./township";
import { transportBureau } from "./transport-bureau";
import { treeNursery } from "./tree-nursery";
import { urbanManagement } from "./urban-management";
import { veteransBureau } from "./veterans-bureau";
import { vocationalSchool } from "./vocational-school";
import { waterBureau } from "./water-bureau";
import { welfareInstitute } from "./welfare-institute";
import { wetlandPark } from "./wetland-park";
import { womenFederation } from "./women-federation";
import { youthCentre } from "./youth-centre";
import { youthLeague } from "./youth-league";

/** The part of the corpus to develop against. */
export const openUnits: readonly AnnotatedUnit[] = [
  agriculturalResearch,
  agriculture,
  animalDisease,
  animalHusbandry,
  arbitration,
  archaeologyInstitute,
  archives,
  auditBureau,
  bigDataBureau,
  bloodCentre,
  childrensPalace,
  chineseMedicineHospital,
  civilAffairs,
  civilDefence,
  commerceFederation,
  communityHealth,
  consultativeConference,
  court,
  cultureCentre,
  cultureTourism,
  developmentZone,
  disabledFederation,
  diseaseControl,
  drainageOffice,
  drugTesting,
  earthquakeCentre,
  ecologyBureau,
  emergencyBureau,
  emergencyCentre,
  equipmentInspection,
  examAuthority,
  expropriationOffice,
  farmMachinery,
  financeBureau,
  financeOffice,
  fireRescue,
  fisheryStation,
  forestFarm,
  forestry,
  funeralHome,
  gazetteerOffice,
  geologyCentre,
  grainReserve,
  healthBureau,
  healthInsurance,
  hospital,
  housingBureau,
  housingFund,
  humanResources,
  hydrologyStation,
  industryBureau,
  investmentPromotion,
  justiceBureau,
  kindergarten,
  landRegistry,
  legalAidCentre,
  libraryMuseum,
  literaryFederation,
  lotteryCentre,
  marketSupervision,
  maternalChildHospital,
  mediaCentre,
  meteorologicalBureau,
  metrologyInstitute,
  naturalResources,
  officeServices,
  openUniversity,
  operaTroupe,
  overloadControl,
  overseasFederation,
  parkOffice,
  partySchool,
  petitionBureau,
  portShipping,
  procuratorate,
  psychiatricHospital,
  receptionOffice,
  redCross,
  reliefStation,
  renewalOffice,
  reservoirOffice,
  resettlementCentre,
  roadAuthority,
  ruralWater,
  school,
  scienceAssociation,
  seniorHighSchool,
  serviceHall,
  soilConservation,
  specialSchool,
  sportsBureau,
  staffingOffice,
  statisticsBureau,
  streetLighting,
  subdistrict,
  supplyCooperative,
  teacherTrainingSchool,
  townshipClinic,
  township,
  transportBureau,
  treeNursery,
  urbanManagement,
  veteransBureau,
  vocationalSchool,
  waterBureau,
  welfareInstitute,
  wetlandPark,
  womenFederation,
  youthCentre,
  youthLeague,
];
