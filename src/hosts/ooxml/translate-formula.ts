import { lastColumn, lastRow, showColumn } from "../../engine/workbook/address";

/** How far a shared formula's cell stands from the cell that holds its text. */
export interface FormulaShift {
  readonly rows: number;
  readonly columns: number;
}

/** One end of a reference; a whole row has no column, a whole column no row. Fixed ones stay where they are. */
interface ReferenceEnd {
  readonly column: number | undefined;
  readonly isColumnFixed: boolean;
  readonly row: number | undefined;
  readonly isRowFixed: boolean;
}

/** A formula taken apart: texts that stay, and references (a cell, or both ends of a row or column range) that move. */
export type FormulaTemplate = readonly (string | readonly ReferenceEnd[])[];

// In this order: what must not be mistaken for a reference first.
const pattern = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`, // a text
    String.raw`'(?:[^']|'')*'`, // a quoted sheet, perhaps of another workbook
    String.raw`#[A-Z/0-9]+[!?]?`, // an error
    String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\d.A-Za-z(])`, // 1, 2: whole rows
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?`, // a number
    String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.$\\(!])`, // whole columns
    String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.\\(!])`, // a cell
    String.raw`[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\?$]*`, // a name, a function, a sheet
  ].join("|"),
  "yu",
);

/** Takes a shared formula apart, once for all its cells. Never throws: what it does not know stays as it is. */
export function parseFormula(formula: string): FormulaTemplate {
  const template: (string | readonly ReferenceEnd[])[] = [];
  let kept = 0;
  for (let at = 0; at < formula.length;) {
    if (formula.charAt(at) === "[") {
      at = findBracketEnd(formula, at);
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    const reference = match === null ? undefined : parseReference(match);
    const end = at + (match?.[0].length ?? 1);
    if (reference !== undefined) {
      template.push(formula.slice(kept, at), reference);
      kept = end;
    }
    at = end;
  }
  template.push(formula.slice(kept));
  return template;
}

/**
 * A shared formula as another cell of its area has it: relative references moved, everything else to the letter
 * (ECMA-376 18.3.1.40). A reference that would leave the sheet becomes #REF!.
 */
export function translateFormula(template: FormulaTemplate, shift: FormulaShift): string {
  let translated = "";
  for (const piece of template) translated += typeof piece === "string" ? piece : showReference(piece, shift);
  return translated;
}

function showReference(ends: readonly ReferenceEnd[], { rows, columns }: FormulaShift): string {
  const shown: string[] = [];
  for (const end of ends) {
    let text = "";
    if (end.column !== undefined) {
      const column = end.isColumnFixed ? end.column : end.column + columns;
      if (column < 0 || column > lastColumn) return "#REF!";
      text += (end.isColumnFixed ? "$" : "") + showColumn(column);
    }
    if (end.row !== undefined) {
      const row = end.isRowFixed ? end.row : end.row + rows;
      if (row < 0 || row > lastRow) return "#REF!";
      text += `${end.isRowFixed ? "$" : ""}${row + 1}`;
    }
    shown.push(text);
  }
  return shown.join(":");
}

function parseReference(match: RegExpExecArray): readonly ReferenceEnd[] | undefined {
  const [, topFixed, top, bottomFixed, bottom, leftFixed, left, rightFixed, right, ...cell] = match;
  if (top !== undefined)
    return checkEnds([parseEnd("", undefined, topFixed, top), parseEnd("", undefined, bottomFixed, bottom)]);
  if (left !== undefined) return checkEnds([parseEnd(leftFixed, left), parseEnd(rightFixed, right)]);
  const [columnFixed, column, rowFixed, row] = cell;
  return column === undefined ? undefined : checkEnds([parseEnd(columnFixed, column, rowFixed, row)]);
}

function parseEnd(columnFixed?: string, column?: string, rowFixed?: string, row?: string): ReferenceEnd {
  return {
    column: column === undefined ? undefined : parseColumn(column),
    isColumnFixed: columnFixed === "$",
    row: row === undefined ? undefined : Number(row) - 1,
    isRowFixed: rowFixed === "$",
  };
}

/** ZZZ1 is a name: there is no such column. */
function checkEnds(ends: readonly ReferenceEnd[]): readonly ReferenceEnd[] | undefined {
  const isInside = ({ column = 0, row = 0 }: ReferenceEnd) =>
    column <= lastColumn && row >= 0 && row <= lastRow;
  return ends.every(isInside) ? ends : undefined;
}

function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Behind the bracket that closes this one: table columns, "[1]" for another workbook. An apostrophe escapes. */
function findBracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
