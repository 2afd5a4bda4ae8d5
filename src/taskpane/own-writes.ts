import type { CellEdit } from "../engine/workbook/edit";
import type { ChangedArea } from "../hosts/workbook-host";

/** Milliseconds within which a told change is taken for the pane's own. */
const recent = 3_000;

/** Remembers for a moment what the pane itself did: the host tells of it as of any other change. */
export class OwnWrites {
  readonly #cells = new Map<string, number>();
  #sheetAt = 0;
  #areUnread = false;

  /** Whether the workbook was not read since they were made. */
  get areUnread(): boolean {
    return this.#areUnread;
  }

  /** The workbook was read. */
  noteRead(): void {
    this.#areUnread = false;
  }

  /** Cells were written. */
  noteCells(edits: readonly CellEdit[]): void {
    this.#areUnread = true;
    for (const { at } of edits) this.#cells.set(`${at.sheet}!${at.cell}`, Date.now());
  }

  /** A sheet was added; it has no name yet by which its cells could be told. */
  noteSheet(): void {
    this.#areUnread = true;
    this.#sheetAt = Date.now();
  }

  /** The areas that somebody else changed, and whether there was nothing but the pane's own work. */
  sortOut(areas: readonly ChangedArea[]): {
    readonly foreign: readonly ChangedArea[];
    readonly isOwn: boolean;
  } {
    const foreign = areas.filter(
      ({ sheet, area }) => !isRecent(this.#cells.get(`${sheet}!${firstCell(area)}`)),
    );
    return { foreign, isOwn: foreign.length === 0 && (areas.length > 0 || isRecent(this.#sheetAt)) };
  }
}

function firstCell(area: string): string {
  return area.split(":")[0] ?? area;
}

function isRecent(time: number | undefined): boolean {
  return time !== undefined && Date.now() - time < recent;
}
