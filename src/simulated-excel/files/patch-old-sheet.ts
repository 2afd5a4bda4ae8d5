import { showArea, type CellPosition } from "../../engine/workbook/address";
import { findStyle, locateRows, type LocatedCell, type LocatedRow } from "../../hosts/ooxml/locate-rows";
import { TagScanner } from "../../hosts/ooxml/tag-scanner";
import { applySplices, type TextSplice } from "../../hosts/ooxml/text-splice";
import { isSameContent, type Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import { patchColumns } from "./patch-columns";
import { rowAttributes, showCellElement, type StyleOf } from "./write-cells";
import { showMergedAreas, showProtection } from "./write-new-sheet";
import { putChild, withPrefix } from "./xml-children";

/** The sequence of CT_Worksheet. */
export const sheetSequence =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter".split(
    " ",
  );

/** A sheet's part with what changed since it was read, and the cells whose change it cannot hold. */
export interface PatchedSheet {
  readonly text: string;
  readonly leftOut: readonly CellPosition[];
}

/** Writes what differs between a sheet as it was read and as it is now into its part; all else stays to the letter. */
export function patchOldSheet(text: string, was: Sheet, now: Sheet, styleOf: StyleOf): PatchedSheet {
  const changed = changedCells(was, now);
  const rows = new Set([...changed.map(({ row }) => row), ...changedRows(was, now)]);
  const leftOut: CellPosition[] = [];
  let patched = rows.size === 0 ? text : patchRows(text, rows, changed, was, now, styleOf, leftOut);
  patched = patchColumns(patched, was, now);
  if (JSON.stringify(was.mergedAreas) !== JSON.stringify(now.mergedAreas))
    patched = putChild(patched, sheetSequence, "mergeCells", showMergedAreas(now));
  if (JSON.stringify(was.protection) !== JSON.stringify(now.protection))
    patched = putChild(patched, sheetSequence, "sheetProtection", showProtection(now));
  return { text: patched, leftOut };
}

function isSame(one: Cell, other: Cell): boolean {
  return (
    isSameContent(one.content, other.content) &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    one.style === other.style
  );
}

function changedCells(was: Sheet, now: Sheet): CellPosition[] {
  const changed: CellPosition[] = [];
  for (const { row, column, cell } of now.filledCells())
    if (!isSame(cell, was.cellAt(row, column))) changed.push({ row, column });
  // What is empty now stands among the cells of before only.
  for (const { row, column, cell } of was.filledCells()) {
    const after = now.cellAt(row, column);
    const isGone = after.content === undefined && after.formula === undefined && after.style !== cell.style;
    const isListed = changed.some((one) => one.row === row && one.column === column);
    if ((isGone || !isSame(cell, after)) && !isListed) changed.push({ row, column });
  }
  return changed.sort((one, other) => one.row - other.row || one.column - other.column);
}

function changedRows(was: Sheet, now: Sheet): number[] {
  const rows = new Set([
    ...was.rowHeights.keys(),
    ...now.rowHeights.keys(),
    ...was.hiddenRows,
    ...now.hiddenRows,
  ]);
  return [...rows].filter((row) => rowAttributes(was, row) !== rowAttributes(now, row));
}

function patchRows(
  text: string,
  rows: ReadonlySet<number>,
  changed: readonly CellPosition[],
  was: Sheet,
  now: Sheet,
  styleOf: StyleOf,
  leftOut: CellPosition[],
): string {
  const located = locateRows(text, rows);
  const { frame } = located;
  const splices: TextSplice[] = [];
  const behindData: string[] = [];
  for (const index of [...rows].sort((one, other) => one - other)) {
    const row = located.rows.get(index);
    const created: { readonly column: number; readonly text: string }[] = [];
    for (const position of changed.filter(({ row: own }) => own === index)) {
      const { column } = position;
      const cell = row?.cells.find((one) => one.column === column);
      const before = was.cellAt(index, column);
      const after = now.cellAt(index, column);
      const isRestyled = before.style !== after.style || before.numberFormat !== after.numberFormat;
      const style = isRestyled ? styleOf(after) : (cell?.style ?? findStyle(located, index, column));
      if (cell === undefined) created.push({ column, text: showCellElement(position, after, style) });
      else {
        const formula = keptFormula(text, cell, before, after);
        if (formula === "shared") leftOut.push(position);
        else {
          const element = isContentSame(before, after)
            ? restyle(text, cell, style)
            : withPrefix(showCellElement(position, after, style, formula), frame.prefix);
          splices.push({ from: cell.start, to: cell.end, text: element });
        }
      }
    }
    if (created.length === 0 && rowAttributes(was, index) === rowAttributes(now, index)) continue;
    const cells = created.map((one) => ({ ...one, text: withPrefix(one.text, frame.prefix) }));
    if (row !== undefined)
      splices.push(...patchRow(text, row, cells, rowAttributes(now, index), frame.prefix));
    else {
      const whole = `<row r="${String(index + 1)}"${rowAttributes(now, index)}>${created.map((one) => one.text).join("")}</row>`;
      const at = located.placeOf(index);
      if (frame.sheetData?.isEmpty === true) behindData.push(withPrefix(whole, frame.prefix));
      else splices.push({ from: at, to: at, text: withPrefix(whole, frame.prefix) });
    }
  }
  if (behindData.length > 0 && frame.sheetData !== undefined) {
    const { tagEnd } = frame.sheetData;
    const end = `</${frame.prefix}sheetData>`;
    splices.push({ from: tagEnd - 2, to: tagEnd, text: `>${behindData.join("")}${end}` });
  }
  const patched = applySplices(text, splices);
  const used = now.usedArea(false);
  if (frame.dimension === undefined || used === undefined) return patched;
  return putChild(patched, sheetSequence, "dimension", `<dimension ref="${showArea(used)}"/>`);
}

function isContentSame(before: Cell, after: Cell): boolean {
  return isSameContent(before.content, after.content) && before.formula === after.formula;
}

/** The f element of a formula that stays; "shared" where others depend on one that goes. */
function keptFormula(text: string, cell: LocatedCell, before: Cell, after: Cell): string | undefined {
  const element = /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?f>)/.exec(
    text.slice(cell.start, cell.end),
  )?.[0];
  if (element === undefined) return undefined;
  // The element comes with the prefix that is put before all the cell's elements.
  if (before.formula === after.formula) return element.replace(/<(\/?)[\w.-]+:/g, "<$1");
  return /\sref=/.test(element) ? "shared" : undefined;
}

function restyle(text: string, cell: LocatedCell, style: number): string {
  const element = text.slice(cell.start, cell.end);
  const scanner = new TagScanner(element, 0);
  scanner.next();
  const old = scanner.attributes.find("s");
  const at = scanner.nameEnd;
  return old === undefined
    ? `${element.slice(0, at)} s="${String(style)}"${element.slice(at)}`
    : `${element.slice(0, old.from)}${String(style)}${element.slice(old.to)}`;
}

function patchRow(
  text: string,
  row: LocatedRow,
  created: readonly { readonly column: number; readonly text: string }[],
  attributes: string,
  prefix: string,
): TextSplice[] {
  const scanner = new TagScanner(text, row.start);
  scanner.next();
  // The span is a hint that need not be there, and would have to grow.
  const dropped = ["spans", "ht", "customHeight", "hidden"];
  const kept = scanner.attributes
    .list()
    .filter(({ name }) => !dropped.includes(name))
    .map(({ name, raw }) => (raw.includes('"') ? ` ${name}='${raw}'` : ` ${name}="${raw}"`));
  const start = `<${scanner.name}${kept.join("")}${attributes}`;
  if (row.isEmpty) {
    const cells = created.map((one) => one.text).join("");
    const end = cells === "" ? "/>" : `>${cells}</${prefix}row>`;
    return [{ from: row.start, to: row.end, text: `${start}${end}` }];
  }
  return [
    { from: row.start, to: row.end, text: `${start}>` },
    ...created.map(({ column, text: cell }) => {
      const follower = row.cells.find((one) => one.column > column && one.start > row.start);
      const at = follower?.start ?? row.contentEnd;
      return { from: at, to: at, text: cell };
    }),
  ];
}
