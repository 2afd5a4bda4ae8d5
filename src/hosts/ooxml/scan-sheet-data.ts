import { parsePackedReference, packCell, columnOf, rowOf } from "./cell-reference";
import { parseEscapes, trimSpace } from "./character-data";
import { refuseOtherNamespace, RichTextReader } from "./rich-text";
import type { TagScanner } from "./tag-scanner";

/** A row element as it was met. The scan uses one object for all rows: take what is needed at once. */
export interface ScannedRow {
  row: number;
  isHidden: boolean;
  /** The style of the row's cells that have no element; 0 where it sets none. */
  style: number;
  /** Offsets of the start tag; `end` is behind it. */
  start: number;
  end: number;
  isEmpty: boolean;
}

/** A formula element (ECMA-376 18.3.1.40). */
export interface ScannedFormula {
  readonly kind: string;
  readonly text: string;
  readonly area: string | undefined;
  readonly shared: string | undefined;
  /** Input cells of a data table. */
  readonly inputs: readonly string[];
}

/** A cell element as it was met. The scan uses one object for all cells: take what is needed at once. */
export interface ScannedCell {
  row: number;
  column: number;
  style: number;
  /** The type attribute, "n" where there is none. */
  type: string;
  /** The value's characters, or the inline string; undefined where the cell has neither. */
  value: string | undefined;
  formula: ScannedFormula | undefined;
  /** Offsets of the whole element. */
  start: number;
  end: number;
}

/** Who is told of rows and cells, in the order of the part. */
export interface SheetDataVisitor {
  openRow?(row: ScannedRow): void;
  /** False stops the scan. */
  cell(cell: ScannedCell): boolean;
  /** The row's end tag or empty element; `at` is where its content ends. */
  closeRow?(row: ScannedRow, at: number): void;
}

/**
 * Scans sheetData (ECMA-376 18.3.1.80) up to its end tag; false where the visitor stopped it.
 * Rows and cells without a reference stand next to the one before.
 */
export function scanSheetData(scanner: TagScanner, prefix: string, visitor: SheetDataVisitor): boolean {
  return new SheetDataScan(scanner, prefix, visitor).run();
}

class SheetDataScan {
  private readonly rowName: string;
  private readonly cellName: string;
  private readonly valueName: string;
  private readonly formulaName: string;
  private readonly inlineName: string;
  private readonly richText: RichTextReader;
  private readonly row: ScannedRow = { row: -1, isHidden: false, style: 0, start: 0, end: 0, isEmpty: true };
  private readonly cell: ScannedCell = {
    row: 0,
    column: 0,
    style: 0,
    type: "n",
    value: undefined,
    formula: undefined,
    start: 0,
    end: 0,
  };

  constructor(
    private readonly scanner: TagScanner,
    private readonly prefix: string,
    private readonly visitor: SheetDataVisitor,
  ) {
    this.rowName = `${prefix}row`;
    this.cellName = `${prefix}c`;
    this.valueName = `${prefix}v`;
    this.formulaName = `${prefix}f`;
    this.inlineName = `${prefix}is`;
    this.richText = new RichTextReader(scanner, prefix);
  }

  run(): boolean {
    const { scanner } = this;
    while (scanner.next() !== "close") {
      if (!scanner.isNamed(this.rowName)) scanner.skipElement();
      else if (!this.readRow()) return false;
    }
    scanner.expectEnd(`${this.prefix}sheetData`);
    return true;
  }

  private readRow(): boolean {
    const { scanner, row, cell, visitor } = this;
    refuseOtherNamespace(scanner);
    const reference = scanner.attributes.value("r");
    row.row =
      reference === undefined
        ? row.row + 1
        : rowOf(parsePackedReference(`A${reference}`, 0, reference.length + 1));
    row.isHidden = isTrue(scanner.attributes.value("hidden")) || isZero(scanner.attributes.value("ht"));
    row.style = isTrue(scanner.attributes.value("customFormat"))
      ? Number(scanner.attributes.value("s") ?? 0)
      : 0;
    row.start = scanner.start;
    row.end = scanner.end;
    row.isEmpty = scanner.kind === "empty";
    visitor.openRow?.(row);
    cell.row = row.row;
    cell.column = -1;
    let contentEnd = row.end;
    while (!row.isEmpty && scanner.next() !== "close") {
      if (!scanner.isNamed(this.cellName)) scanner.skipElement();
      else if (!this.readCell()) return false;
    }
    if (!row.isEmpty) {
      scanner.expectEnd(this.rowName);
      contentEnd = scanner.start;
    }
    visitor.closeRow?.(row, contentEnd);
    return true;
  }

  private readCell(): boolean {
    const { scanner, cell } = this;
    if (scanner.declares) refuseOtherNamespace(scanner);
    const reference = scanner.attributes.find("r");
    const at =
      reference === undefined
        ? packCell(cell.row, cell.column + 1)
        : parsePackedReference(scanner.text, reference.from, reference.to);
    cell.row = rowOf(at);
    cell.column = columnOf(at);
    const style = scanner.attributes.value("s");
    cell.style = style === undefined ? 0 : Number(style);
    cell.type = scanner.attributes.value("t") ?? "n";
    cell.value = undefined;
    cell.formula = undefined;
    cell.start = scanner.start;
    if (scanner.kind === "open") this.readCellContent();
    cell.end = scanner.end;
    return this.visitor.cell(cell);
  }

  private readCellContent(): void {
    const { scanner, cell } = this;
    while (scanner.next() !== "close") {
      if (scanner.isNamed(this.valueName)) cell.value = this.readValue();
      else if (scanner.isNamed(this.formulaName)) cell.formula = this.readFormula();
      else if (scanner.isNamed(this.inlineName)) cell.value = this.richText.read(this.inlineName);
      else scanner.skipElement();
    }
    scanner.expectEnd(this.cellName);
  }

  private readValue(): string {
    const { scanner, cell } = this;
    const keepsSpace = cell.type !== "str" || scanner.attributes.value("xml:space") === "preserve";
    const text = scanner.readCharacters(this.valueName);
    return cell.type === "str" ? parseEscapes(trimSpace(text, keepsSpace, keepsSpace)) : text;
  }

  private readFormula(): ScannedFormula {
    const { scanner } = this;
    return {
      kind: scanner.attributes.value("t") ?? "normal",
      area: scanner.attributes.value("ref"),
      shared: scanner.attributes.value("si"),
      inputs: ["r1", "r2"].flatMap((name) => scanner.attributes.value(name) ?? []),
      text: parseEscapes(scanner.readCharacters(this.formulaName)),
    };
  }
}

/** An xsd:boolean; absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** A height or width of nothing hides what it measures. */
export function isZero(value: string | undefined): boolean {
  return value !== undefined && Number(value) === 0;
}
