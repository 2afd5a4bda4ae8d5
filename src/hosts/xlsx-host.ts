import type { CellEdit, RefusedEdit } from "../engine/workbook/edit";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { readPackage } from "./ooxml/read-package";
import { writePackage } from "./ooxml/write-package";

export { readLegacyWorkbook } from "./legacy-workbook";
export { type FoundFormat, type UnreadableReason, WorkbookUnreadable } from "./ooxml/workbook-unreadable";

/** A workbook that was read from a file. It does not change: `apply` gives the bytes of a new file. */
export interface WorkbookFile {
  readonly snapshot: WorkbookSnapshot;
  /** False for .xls, which can be read but not written without loss. */
  readonly canBeSaved: boolean;
  /**
   * The bytes of the file with all edits made, or the reasons why none was. Nothing but the named cells changes;
   * formulas are calculated anew when the file is next opened. Throws RangeError for a value or an address that
   * no workbook can hold, and Error where the workbook cannot be saved.
   */
  apply(edits: readonly CellEdit[]): { readonly bytes: Uint8Array } | { readonly refused: readonly RefusedEdit[] };
}

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm workbook from its bytes; `name` is what the snapshot calls it.
 * Throws WorkbookUnreadable and nothing else; "legacy-unsupported" is for readLegacyWorkbook.
 */
export function readWorkbook(bytes: Uint8Array, name: string): WorkbookFile {
  // A Node Buffer would lend its own slice(), which shares memory where a copy is meant.
  const workbook = readPackage(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
  return {
    snapshot: workbook.snapshot,
    canBeSaved: true,
    apply: (edits) => writePackage(workbook, edits),
  };
}
