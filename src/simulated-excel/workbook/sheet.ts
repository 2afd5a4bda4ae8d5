import { isInside, type CellArea, type CellPosition } from "../../engine/workbook/address";
import type { SheetSnapshot } from "../../engine/workbook/snapshot";
import { ShownText } from "../../hosts/ooxml/shown-text";
import { emptyCell, type Cell } from "./cell";
import { plainStyle } from "./cell-style";
import { defaultPageLayout, type PageLayout } from "./page-layout";
import type { SheetProtection } from "./sheet-protection";

/** A sheet's visibility in the spelling of Excel.SheetVisibility. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

const columnsOfASheet = 16_384;

/** One worksheet of the simulated workbook: its cells and what lies around them. It checks nothing. */
export class Sheet {
  /** Excel's shape of an id, a GUID in braces. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility = "Visible";
  /** A chart sheet has no cells and is no worksheet to the API. */
  readonly state: SheetSnapshot["state"];
  mergedAreas: readonly CellArea[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points; a column or row that is not named has the standard size. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  standardWidth = 54;
  standardHeight = 14.25;
  protection: SheetProtection | undefined;
  pageLayout: PageLayout = defaultPageLayout;
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  frozenRows = 0;
  frozenColumns = 0;
  /** What is selected on the sheet, the active cell's area first. */
  selection: readonly CellArea[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  isDeleted = false;

  readonly #cells = new Map<number, Cell>();
  readonly #formulas = new Set<number>();
  readonly #shownText: ShownText;
  readonly #shown = new WeakMap<Cell, string>();

  constructor(
    id: string,
    name: string,
    state: SheetSnapshot["state"] = "read",
    shownText = new ShownText(false),
  ) {
    this.id = id;
    this.name = name;
    this.state = state;
    this.#shownText = shownText;
  }

  /** The text a person sees in a cell of this sheet, its number format applied, in a column wide enough. */
  show(cell: Cell): string {
    let text = this.#shown.get(cell);
    if (text === undefined) {
      const code = cell.numberFormat === emptyCell.numberFormat ? undefined : cell.numberFormat;
      text = this.#shownText.show(cell.content, code);
      this.#shown.set(cell, text);
    }
    return text;
  }

  cellAt(row: number, column: number): Cell {
    return this.#cells.get(row * columnsOfASheet + column) ?? emptyCell;
  }

  /** Puts a cell in its place; one that says nothing frees the place. */
  putCell(row: number, column: number, cell: Cell): void {
    const key = row * columnsOfASheet + column;
    if (cell.formula === undefined) this.#formulas.delete(key);
    else this.#formulas.add(key);
    const saysNothing =
      cell.content === undefined &&
      cell.formula === undefined &&
      cell.numberFormat === emptyCell.numberFormat &&
      cell.style === plainStyle;
    if (saysNothing) this.#cells.delete(key);
    else this.#cells.set(key, cell);
  }

  /** Every cell that says anything, in no order. */
  *filledCells(): Generator<CellPosition & { readonly cell: Cell }> {
    for (const [key, cell] of this.#cells) yield { ...positionOf(key), cell };
  }

  *formulaPositions(): Generator<CellPosition> {
    for (const key of this.#formulas) yield positionOf(key);
  }

  /** The smallest area with all content, and all formats too unless only values count; undefined when there is none. */
  usedArea(valuesOnly: boolean): CellArea | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [key, cell] of this.#cells) {
      if (valuesOnly && cell.content === undefined && cell.formula === undefined) continue;
      const { row, column } = positionOf(key);
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  mergedAreaAt(position: CellPosition): CellArea | undefined {
    return this.mergedAreas.find((area) => isInside(area, position));
  }

  /** Whether the cell lies in a merged area without being its top left cell. */
  isCovered(row: number, column: number): boolean {
    const area = this.mergedAreaAt({ row, column });
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? this.standardWidth;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? this.standardHeight;
  }

  get activeCell(): CellPosition {
    const area = this.selection[0];
    return { row: area?.top ?? 0, column: area?.left ?? 0 };
  }
}

function positionOf(key: number): CellPosition {
  const column = key % columnsOfASheet;
  return { row: (key - column) / columnsOfASheet, column };
}
