import type { ReportVariation } from "./report-variation";
import { waysOfArranging } from "./ways-of-arranging";
import { waysOfTyping } from "./ways-of-typing";

/** Every kind of harmless variation of a report. */
export const allReportVariations: readonly ReportVariation[] = [...waysOfTyping, ...waysOfArranging];
