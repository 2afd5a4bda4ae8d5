import type { CellEdit, RefusedEdit } from "../engine/workbook/edit";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { findKeptSetting } from "./ooxml/kept-setting";
import type { OpcPackage } from "./ooxml/opc-package";
import { readPackage } from "./ooxml/read-package";
import { WorkbookUnreadable } from "./ooxml/workbook-unreadable";
import { writePackage } from "./ooxml/write-package";
import type { ApplyOutcome, WorkbookSource } from "./workbook-host";

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
  apply(
    edits: readonly CellEdit[],
  ): { readonly bytes: Uint8Array } | { readonly refused: readonly RefusedEdit[] };
  /**
   * The text that the add-in kept in the workbook under a key, undefined where none was. Throws WorkbookUnreadable
   * where the part that keeps it is damaged; the workbook itself can be read all the same.
   */
  recall(key: string): string | undefined;
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
    recall: (key) => recallSetting(workbook.content, key),
  };
}

function recallSetting(content: OpcPackage, key: string): string | undefined {
  try {
    return findKeptSetting(content, key);
  } catch (error) {
    throw error instanceof WorkbookUnreadable ? error : new WorkbookUnreadable("damaged", String(error));
  }
}

/** A file in memory as the other hosts are: `bytes` is what it holds after the edits made so far. */
export interface FileHost extends WorkbookSource {
  readonly bytes: Uint8Array;
}

/** A host over a file's bytes; nothing is written to a disk. Its promises reject with what readWorkbook throws. */
export function createFileHost(bytes: Uint8Array, name: string): FileHost {
  let current = bytes;
  const call = <Result>(work: () => Result) => new Promise<Result>((resolve) => resolve(work()));
  return {
    get bytes() {
      return current;
    },
    read: () => call(() => readWorkbook(current, name).snapshot),
    apply: (edits) =>
      call((): ApplyOutcome => {
        const outcome = readWorkbook(current, name).apply(edits);
        if ("refused" in outcome) return outcome;
        current = outcome.bytes;
        return { applied: edits.length };
      }),
  };
}
