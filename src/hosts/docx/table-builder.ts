import type { WordBlock, WordCell, WordRow, WordTable } from "./word-block";
import { isOn, type WordTag } from "./word-xml";

/** No table of Word is wider than 63 columns; a larger span is a broken file's. */
const widest = 64;

/** Gathers a table as its tags come by. */
export class TableBuilder {
  private readonly rows: WordRow[] = [];
  private cells: WordCell[] = [];
  private leftOut = 0;
  private isRowGone = false;
  private cell = { columns: 1, continuesAbove: false, continuesLeft: false };

  openRow(): void {
    this.cells = [];
    this.leftOut = 0;
    this.isRowGone = false;
  }

  openCell(): void {
    this.cell = { columns: 1, continuesAbove: false, continuesLeft: false };
  }

  /** A child of trPr. */
  rowProperty(tag: WordTag): void {
    if (tag.local === "gridBefore") this.leftOut = countOf(tag, 0);
    // A deleted row is no longer there, a hidden one is not seen.
    else if (tag.local === "del" || (tag.local === "hidden" && isOn(tag))) this.isRowGone = true;
  }

  /** A child of tcPr. */
  cellProperty(tag: WordTag): void {
    if (tag.local === "gridSpan") this.cell.columns = countOf(tag, 1);
    else if (tag.local === "vMerge") this.cell.continuesAbove = tag.attribute("val") !== "restart";
    else if (tag.local === "hMerge") this.cell.continuesLeft = tag.attribute("val") !== "restart";
  }

  closeCell(blocks: readonly WordBlock[]): void {
    this.cells.push({ ...this.cell, blocks });
  }

  closeRow(): void {
    if (!this.isRowGone && this.cells.length > 0) {
      this.rows.push({ leftOut: this.leftOut, cells: this.cells });
    }
    this.openRow();
  }

  /** The table; undefined where nothing of it is left. */
  close(): WordTable | undefined {
    return this.rows.length === 0 ? undefined : { kind: "table", rows: this.rows };
  }
}

function countOf(tag: WordTag, least: number): number {
  const count = Number(tag.attribute("val"));
  return Number.isInteger(count) && count >= least ? Math.min(count, widest) : least;
}
