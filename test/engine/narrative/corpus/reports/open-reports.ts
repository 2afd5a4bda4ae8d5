import { courtReport } from "./court-report";
import { federationReport } from "./federation-report";
import { hospitalReport } from "./hospital-report";
import type { AnnotatedReport } from "./report-annotation";
import { roadReport } from "./road-report";
import { schoolReport } from "./school-report";
import { townshipReport } from "./township-report";

/** The reports to develop against. */
export const openReports: readonly AnnotatedReport[] = [
  schoolReport,
  hospitalReport,
  courtReport,
  townshipReport,
  roadReport,
  federationReport,
];
