import { againstTables } from "./against-tables";
import type { PlantedReportError } from "./planted-report-error";
import { withinReport } from "./within-report";

/** Every kind of error that is planted into reports. */
export const allReportErrors: readonly PlantedReportError[] = [...againstTables, ...withinReport];
