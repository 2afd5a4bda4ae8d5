import type { AnnotatedReport } from "../report-annotation";
import { agricultureReport } from "./agriculture-report";
import { libraryReport } from "./library-report";

/** The reports that are only measured. */
export const heldOutReports: readonly AnnotatedReport[] = [agricultureReport, libraryReport];
