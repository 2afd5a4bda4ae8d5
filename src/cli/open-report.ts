import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { NarrativeDocument } from "../engine/narrative/document";
import { errorCode } from "./open-workbook";
import { CommandFailure } from "./terminal";

/** The largest report that is opened, in bytes: one with many pictures. */
const largestReport = 100 * 1024 * 1024;

/** Reads a report file, or fails with a sentence that says what is wrong with it and what to do. */
export async function openReport(path: string): Promise<NarrativeDocument> {
  const bytes = await readBytes(path);
  // Its reader is loaded only where there is a report to read.
  const { readReport, ReportUnreadable } = await import("../hosts/docx-report");
  try {
    return await readReport(bytes, basename(path));
  } catch (error) {
    if (error instanceof ReportUnreadable) throw new CommandFailure(`报告“${path}”：${error.message}`);
    throw error;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new CommandFailure(`报告“${path}”不是文件。`);
    if (found.size > largestReport) throw new CommandFailure(`报告“${path}”超过 100 MB，没有打开。`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const code = errorCode(error);
    throw new CommandFailure(
      code === "ENOENT" || code === "ENOTDIR"
        ? `找不到报告“${path}”。`
        : `无法读取报告“${path}”（${code}）。`,
    );
  }
}
