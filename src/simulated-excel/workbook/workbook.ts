import { Calculator } from "../calculation/calculator";
import { GapLog } from "../gap-log";
import { HostError } from "../host-error";
import { ShownText } from "../../hosts/ooxml/shown-text";
import { Sheet } from "./sheet";
import type { WorkbookChange } from "./workbook-change";

/** A name for a formula or an area, "打印区域" or "Print_Area". */
export interface DefinedName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly isVisible: boolean;
}

/** A custom XML part of the file. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/**
 * The simulated workbook. It holds the state and tells its listeners what happened;
 * the functions beside it (write-cells, format-cells, arrange-sheets …) are the ways to change it.
 */
export class Workbook {
  name: string;
  /** In tab order; never empty. */
  sheets: Sheet[] = [];
  isReadOnly = false;
  isDirty = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The settings of the document: each value as the JSON text that the add-in stored. */
  readonly settings = new Map<string, string>();
  readonly names: DefinedName[] = [];
  readonly xmlParts: XmlPart[] = [];
  readonly gaps = new GapLog();
  readonly calculator: Calculator;
  /** Counts all changes; a page that shows the workbook looks again when it differs. */
  version = 0;
  /** Counts the changes of what the grid shows, without selecting and activating. */
  contentVersion = 0;

  #activeSheet: Sheet | undefined;
  #ids = 0;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();

  readonly #shownText: ShownText;

  /** Some files count their days from 1904. */
  constructor(name: string, counts1904 = false) {
    this.name = name;
    this.#shownText = new ShownText(counts1904);
    this.calculator = new Calculator(this);
  }

  /** A sheet that does not stand among the tabs yet. */
  makeSheet(name: string, state?: Sheet["state"]): Sheet {
    return new Sheet(this.makeId(), name, state, this.#shownText);
  }

  /** An id in the shape of a GUID, counted so that two runs give the same. */
  makeId(): string {
    this.#ids += 1;
    return `{00000000-0001-0000-${String(this.#ids).padStart(4, "0")}-000000000000}`;
  }

  get activeSheet(): Sheet {
    const sheet =
      this.#activeSheet ?? this.sheets.find((one) => one.visibility === "Visible") ?? this.sheets[0];
    if (sheet === undefined) throw new HostError("GeneralException", "The workbook has no sheet.");
    return sheet;
  }

  set activeSheet(sheet: Sheet) {
    this.#activeSheet = sheet;
  }

  /** Chart sheets stand among the tabs and are no worksheets to the API. */
  get worksheets(): readonly Sheet[] {
    return this.sheets.filter((sheet) => sheet.state !== "not-a-worksheet");
  }

  /** Names are compared without regard to case, ids to the letter. */
  findSheet(key: string): Sheet | undefined {
    const lower = key.toLowerCase();
    return this.worksheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower);
  }

  listen(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(change: WorkbookChange): void {
    this.version += 1;
    const isMovement = change.kind === "selection-changed" || change.kind === "sheet-activated";
    if (!isMovement) {
      this.isDirty = true;
      this.contentVersion += 1;
    }
    for (const listener of this.#listeners) listener(change);
  }
}
