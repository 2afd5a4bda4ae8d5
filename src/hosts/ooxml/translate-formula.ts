import { lastColumn, lastRow, showColumn } from "../../engine/workbook/address";

/** How far a shared formula's cell stands from the cell that holds its text. */
export interface FormulaShift {
  readonly rows: number;
  readonly columns: number;
}

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

/**
 * A shared formula as another cell of its area has it: relative references moved, everything else to the letter
 * (ECMA-376 18.3.1.40). A reference that would leave the sheet becomes #REF!.
 */
export function translateFormula(formula: string, shift: FormulaShift): string {
  let translated = "";
  for (let at = 0; at < formula.length;) {
    if (formula.charAt(at) === "[") {
      const end = findBracketEnd(formula, at);
      translated += formula.slice(at, end);
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match === null) {
      translated += formula.charAt(at++);
      continue;
    }
    translated += moveMatch(match, shift);
    at += match[0].length;
  }
  return translated;
}

function moveMatch(match: RegExpExecArray, { rows, columns }: FormulaShift): string {
  const [whole, ...groups] = match;
  const [topFixed, top, bottomFixed, bottom] = groups;
  if (top !== undefined) return joinRange(moveRow(topFixed, top, rows), moveRow(bottomFixed, bottom, rows));
  const [leftFixed, left, rightFixed, right] = groups.slice(4);
  if (left !== undefined) {
    return joinRange(moveColumn(leftFixed, left, columns), moveColumn(rightFixed, right, columns));
  }
  const [columnFixed, column, rowFixed, row] = groups.slice(8);
  if (column === undefined || row === undefined) return whole;
  // ZZZ1 is a name: there is no such column.
  if (parseColumn(column) > lastColumn || Number(row) > lastRow + 1) return whole;
  const movedColumn = moveColumn(columnFixed, column, columns);
  const movedRow = moveRow(rowFixed, row, rows);
  return movedColumn === undefined || movedRow === undefined ? "#REF!" : movedColumn + movedRow;
}

function joinRange(from: string | undefined, to: string | undefined): string {
  return from === undefined || to === undefined ? "#REF!" : `${from}:${to}`;
}

function moveRow(fixed = "", row = "", rows: number): string | undefined {
  if (fixed !== "") return fixed + row;
  const moved = Number(row) + rows;
  return moved < 1 || moved > lastRow + 1 ? undefined : String(moved);
}

function moveColumn(fixed = "", column = "", columns: number): string | undefined {
  if (fixed !== "") return fixed + column;
  const moved = parseColumn(column) + columns;
  return moved < 0 || moved > lastColumn ? undefined : showColumn(moved);
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
