import type { NarrativeDocument } from "../../engine/narrative/document";

/** What a user chose as the report: a file's bytes, or text pasted into the pane. */
export type ReportSource =
  | { readonly from: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly from: "paste"; readonly name: string; readonly text: string };

/** A report that was read. */
export interface LoadedReport {
  readonly document: NarrativeDocument;
  /** SHA-256 of its bytes in hexadecimal, by which another version is told. */
  readonly digest: string;
}
