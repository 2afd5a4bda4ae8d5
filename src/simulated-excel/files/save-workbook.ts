import { showCell } from "../../engine/workbook/address";
import { orderCalculation } from "../../hosts/ooxml/patch-workbook-part";
import type { ReadPackage } from "../../hosts/ooxml/read-package";
import { plainStyle } from "../workbook/cell-style";
import type { Cell } from "../workbook/cell";
import { defaultPageLayout } from "../workbook/page-layout";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { PackageParts, xmlDeclaration } from "./package-parts";
import { patchOldSheet } from "./patch-old-sheet";
import { patchWorkbookSheets, type SheetToList } from "./patch-workbook-sheets";
import { type AddInReference, writeAddInSettings } from "./web-extensions";
import { openWorkbook } from "./workbook-file";
import { StyleWriter } from "./write-cell-styles";
import { showNewSheet } from "./write-new-sheet";

/** Bytes to be saved, and what of the changes a saved file does not hold, in words. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly string[];
}

const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strict = { main: strictMain, relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships" };
const contentTypePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Saves into the file that was opened: cells and their looks, sizes, merged areas, protection, new, renamed, moved and
 * deleted sheets, and the add-in's settings. What did not change stays to the byte; no result waits to be calculated
 * where the simulation could calculate it.
 */
export function saveWorkbook({
  workbook,
  file,
  addIn,
}: {
  readonly workbook: Workbook;
  readonly file: ReadPackage;
  readonly addIn?: AddInReference | undefined;
}): SavedWorkbook {
  return new Saving(workbook, file).save(addIn);
}

class Saving {
  readonly #parts: PackageParts;
  readonly #names: typeof transitional;
  readonly #leftOut: string[] = [];
  readonly #before: Workbook;
  #styles: StyleWriter | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly file: ReadPackage,
  ) {
    this.#parts = new PackageParts(file.content);
    this.#before = openWorkbook(file.content.bytes, file.snapshot.name).workbook;
    this.#names = this.#read(file.workbookEntry.name).includes(strictMain) ? strict : transitional;
  }

  save(addIn: AddInReference | undefined): SavedWorkbook {
    const { workbook, file } = this;
    const listed = workbook.sheets.map((sheet) => this.#list(sheet));
    const isRearranged =
      listed.length !== this.#before.sheets.length ||
      listed.some(({ sheet, was, old }, index) => {
        return old !== index || was?.name !== sheet.name || was.visibility !== sheet.visibility;
      });
    if (isRearranged) this.#rearrange(listed);
    this.#saveStyles();
    if (this.#hasOtherFormulas())
      this.#parts.unrelate(file.workbookEntry.name, (_, type) => type === "calcChain");
    if (workbook.gaps.list.length > 0 && workbook.isDirty) this.#orderCalculation();
    if (addIn !== undefined) writeAddInSettings(file.content, this.#parts, addIn, workbook.settings);
    else if (workbook.settings.size > 0) this.#leftOut.push("加载项的设置");
    if (workbook.xmlParts.length > 0) this.#leftOut.push("自定义 XML 部件");
    return { bytes: this.#parts.bytes(), leftOut: this.#leftOut };
  }

  #read(name: string): string {
    return this.#parts.read(name) ?? "";
  }

  /** Sheets get their ids in the order of the file, so that one of the file has the id it had when it was read. */
  #list(sheet: Sheet): SheetToList {
    const { file } = this;
    const old = this.#before.sheets.findIndex(({ id }) => id === sheet.id);
    const was = this.#before.sheets[old];
    if (was === undefined) return { sheet, old: undefined, was, relationship: this.#addSheet(sheet) };
    const entry = file.sheetEntries[old];
    if (entry !== undefined) {
      const part = this.#read(entry.name);
      const { text, leftOut } = patchOldSheet(part, was, sheet, (cell) => this.#styleOf(cell));
      if (text !== part) this.#parts.put(entry.name, text);
      this.#leftOut.push(...leftOut.map((place) => `${sheet.name}!${showCell(place)} 的公式`));
      if (hasOtherFrame(was, sheet)) this.#leftOut.push(`工作表“${sheet.name}”的视图或打印设置`);
    }
    return { sheet, old, was, relationship: "" };
  }

  #addSheet(sheet: Sheet): string {
    const name = this.#parts.freeName("xl/worksheets/sheet");
    const text = showNewSheet(sheet, this.#names.main, (cell) => this.#styleOf(cell));
    this.#parts.put(name, text, `${contentTypePrefix}.worksheet+xml`);
    return this.#relateToWorkbook("worksheet", name);
  }

  #relateToWorkbook(type: string, name: string): string {
    return this.#parts.relate(
      this.file.workbookEntry.name,
      `${this.#names.relationships}/${type}`,
      `/${name}`,
    );
  }

  #rearrange(listed: readonly SheetToList[]): void {
    const { workbookEntry, content } = this.file;
    const kept = new Set(listed.flatMap(({ old }) => old ?? []));
    const gone = new Set(
      this.#before.sheets.flatMap((_, index) =>
        kept.has(index) ? [] : (this.file.sheetEntries[index]?.name ?? []),
      ),
    );
    const ids = new Set(
      content
        .relationshipsOf(workbookEntry)
        .flatMap(({ id, target }) => (target !== undefined && gone.has(target.name) ? [id] : [])),
    );
    const text = this.#read(workbookEntry.name);
    this.#parts.put(workbookEntry.name, patchWorkbookSheets(text, listed, this.#names.relationships));
    this.#parts.unrelate(workbookEntry.name, (id, type) => ids.has(id) && type === "worksheet");
  }

  #styleOf(cell: Cell): number {
    if (cell.style === plainStyle && cell.numberFormat === "General") return 0;
    this.#styles ??= new StyleWriter(this.#stylesPart()?.text ?? this.#emptyStyles);
    return this.#styles.indexOf(cell.style, cell.numberFormat);
  }

  get #emptyStyles(): string {
    return `${xmlDeclaration}<styleSheet xmlns="${this.#names.main}"></styleSheet>`;
  }

  #stylesPart(): { readonly name: string; readonly text: string } | undefined {
    const { content, workbookEntry } = this.file;
    const entry = content.relationshipsOf(workbookEntry).find(({ type }) => type === "styles")?.target;
    return entry && { name: entry.name, text: content.reread(entry).text };
  }

  #saveStyles(): void {
    if (this.#styles === undefined) return;
    const old = this.#stylesPart();
    const name = old?.name ?? "xl/styles.xml";
    this.#parts.put(name, this.#styles.finish(), `${contentTypePrefix}.styles+xml`);
    if (old === undefined) this.#relateToWorkbook("styles", name);
  }

  /** The chain of calculation names every cell with a formula; Excel makes a new one where there is none. */
  #hasOtherFormulas(): boolean {
    const list = (workbook: Workbook): string =>
      workbook.sheets
        .map((sheet) =>
          [...sheet.formulaPositions()]
            .map((place) => `${sheet.id}${showCell(place)}`)
            .sort()
            .join(),
        )
        .join();
    return list(this.#before) !== list(this.workbook);
  }

  #orderCalculation(): void {
    const { name } = this.file.workbookEntry;
    const text = this.#read(name);
    const hasFormulas = this.workbook.sheets.some((sheet) => !sheet.formulaPositions().next().done);
    if (hasFormulas) this.#parts.put(name, orderCalculation(text));
  }
}

/** What a sheet that the file had keeps as the file has it. */
function hasOtherFrame(was: Sheet, now: Sheet): boolean {
  const frame = (sheet: Sheet): string =>
    JSON.stringify([
      { ...defaultPageLayout, ...sheet.pageLayout },
      sheet.tabColor,
      sheet.showGridlines,
      sheet.showHeadings,
      sheet.frozenRows,
      sheet.frozenColumns,
      sheet.standardWidth,
    ]);
  return frame(was) !== frame(now);
}
