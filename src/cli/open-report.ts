import { basename } from "node:path";
import type { NarrativeDocument } from "../engine/narrative/document";
import { type FileRole, readFileAs } from "./read-file";
import { CommandFailure } from "./terminal";

/** The largest is one with many pictures. */
const reportRole: FileRole = { name: "报告", wanted: "一个报告文件", largest: 100 };

/** Reads a report file, or fails with a sentence that says what is wrong with it and what to do. */
export async function openReport(path: string): Promise<NarrativeDocument> {
  const bytes = await readFileAs(reportRole, path);
  // Its reader is loaded only where there is a report to read.
  const { readReport, ReportUnreadable } = await import("../hosts/docx-report");
  try {
    return await readReport(bytes, basename(path));
  } catch (error) {
    if (error instanceof ReportUnreadable) throw new CommandFailure(`报告“${path}”：${error.message}`);
    throw error;
  }
}
