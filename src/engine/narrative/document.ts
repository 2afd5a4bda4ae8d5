import type { CellPlace } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";

/** A span of the report: paragraph counted from 0 in reading order, start and end in characters of that paragraph. */
export interface NarrativePlace {
  readonly document: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One paragraph as a person sees it: deleted text left out, numbering that Word adds by itself left out. */
export interface NarrativeParagraph {
  readonly text: string;
  /** 1 to 9 where its style makes it a heading; a heading that only looks like one is found by its words. */
  readonly outlineLevel?: number;
  /** Where the paragraph fills a cell of one of the document's tables: index in `tables`, zero-based row and column. */
  readonly inTable?: { readonly table: number; readonly row: number; readonly column: number };
  /** Where the paragraph is a cell of the workbook, which then is its place. */
  readonly cell?: CellPlace;
  /** Where its place says that it tells a plan, 预期目标: its numbers are targets unless their own words say otherwise. */
  readonly isPlan?: true;
  /** Texts of the workbook's annex that this cell of a report's annex is printed from: what they say just so is read there alone. */
  readonly printedFrom?: readonly string[];
}

/** A table of the document as a sheet: its top left cell is A1, a spanning cell is a merged area. */
export interface NarrativeTable {
  readonly sheet: SheetSnapshot;
  /** Index of the paragraph of its first cell; the paragraphs right before it may be its title. */
  readonly firstParagraph: number;
}

/** Prose as plain data: a report, a pasted text, or the long texts of a workbook. Every host gives the same for the same file. */
export interface NarrativeDocument {
  /** The file's name; "" for the prose of the workbook itself. */
  readonly name: string;
  /** In reading order, empty ones included; each cell of a table is one paragraph, its lines joined by line breaks. */
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly tables: readonly NarrativeTable[];
  /** What could not be read and is therefore not checked, one sentence each: pictures, text boxes, embedded files. */
  readonly unread: readonly string[];
}
