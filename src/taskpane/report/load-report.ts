import { readReport, reportOfText, ReportUnreadable } from "../../hosts/docx-report";
import type { LoadedReport, ReportSource } from "./loaded-report";

/** Reads a report within the pane; nothing of it goes anywhere. What cannot be read ends in the reader's own sentence. */
export async function loadReport(source: ReportSource): Promise<LoadedReport | { readonly refused: string }> {
  try {
    const isFile = source.from === "file";
    const document = isFile
      ? await readReport(source.bytes, source.name)
      : reportOfText(source.text, source.name);
    const bytes = isFile ? source.bytes : new TextEncoder().encode(source.text);
    return { document, digest: await digestOf(bytes) };
  } catch (error) {
    if (error instanceof ReportUnreadable) return { refused: error.message };
    throw error;
  }
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
