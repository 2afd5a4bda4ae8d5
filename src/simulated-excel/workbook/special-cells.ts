import type { CellArea } from "../../engine/workbook/address";
import type { Cell } from "./cell";
import { intersectAreas } from "./read-address";
import type { Sheet } from "./sheet";

type Test = (cell: Cell, row: number, column: number) => boolean;

/**
 * The cells of one kind as rectangles, row by row. The spellings are Excel.SpecialCellType
 * and Excel.SpecialCellValueType; undefined for kinds that are not simulated.
 */
export function findSpecialCells(
  sheet: Sheet,
  area: CellArea,
  type: string,
  valueType: string,
): readonly CellArea[] | undefined {
  const used = sheet.usedArea(false);
  const part = type === "Visible" ? area : used && intersectAreas(used, area);
  const test = testOf(sheet, type, valueType);
  if (test === undefined) return undefined;
  if (part === undefined) return [];
  const areas: CellArea[] = [];
  const height = Math.min(part.bottom, (used?.bottom ?? part.bottom) + 1);
  for (let row = part.top; row <= height; row += 1) addRow(areas, sheet, row, part, test);
  return areas;
}

function addRow(areas: CellArea[], sheet: Sheet, row: number, part: CellArea, test: Test): void {
  let left: number | undefined;
  for (let column = part.left; column <= part.right + 1; column += 1) {
    const isFound = column <= part.right && test(sheet.cellAt(row, column), row, column);
    if (isFound) left ??= column;
    else if (left !== undefined) {
      addRun(areas, { top: row, bottom: row, left, right: column - 1 });
      left = undefined;
    }
  }
}

/** A run that continues the one above it makes a taller rectangle. */
function addRun(areas: CellArea[], run: CellArea): void {
  const above = areas.findIndex(
    (one) => one.bottom === run.top - 1 && one.left === run.left && one.right === run.right,
  );
  const taller = areas[above];
  if (taller === undefined) areas.push(run);
  else areas[above] = { ...taller, bottom: run.bottom };
}

function testOf(sheet: Sheet, type: string, valueType: string): Test | undefined {
  const isOfType = valueTest(valueType);
  switch (type) {
    case "Constants":
      return (
        isOfType && ((cell) => cell.formula === undefined && cell.content !== undefined && isOfType(cell))
      );
    case "Formulas":
      return isOfType && ((cell) => cell.formula !== undefined && isOfType(cell));
    case "Blanks":
      return (cell) => cell.formula === undefined && cell.content === undefined;
    case "Visible":
      return (_, row, column) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    default:
      return undefined;
  }
}

function valueTest(valueType: string): ((cell: Cell) => boolean) | undefined {
  if (valueType === "All") return () => true;
  const letters: Record<string, string> = {
    Errors: "error",
    Logical: "boolean",
    Numbers: "number",
    Text: "text",
  };
  const kinds = Object.keys(letters).filter((one) => valueType.includes(one));
  if (kinds.join("") !== valueType) return undefined;
  return (cell) => kinds.some((one) => letters[one] === cell.content?.type);
}
