import { HostError } from "../host-error";
import { isJsonObject, type Json } from "../json";
import type { AddInSession } from "../host/add-in-session";
import type { Argument, ClassTable } from "../protocol/host-object";
import { requiredInteger, truthArgument } from "../protocol/read-arguments";
import { jsonSpelling, runQuery } from "../protocol/run-query";
import { selectAreas } from "../workbook/arrange-sheets";
import { mergeCells, unmergeCells } from "../workbook/merge-cells";
import { countCells } from "../workbook/read-address";
import { setHidden, setSize } from "../workbook/size-cells";
import { assertShape, clearCells } from "../workbook/write-cells";
import { rangeClass } from "./range";
import { oneOf, type RangeTarget } from "./range-target";

/** The methods of Excel.Range that do something or answer with plain data. */
export const rangeMethods: NonNullable<ClassTable<RangeTarget>["methods"]> = {
  Calculate: ({ sheet, area }, _, { workbook }) => {
    workbook.calculator.recalculate([{ sheet, area }]);
    return undefined;
  },
  Clear: ({ sheet, area }, args, { workbook }) => {
    const what = oneOf(["All", "Contents", "Formats", "Hyperlinks"], args[0] ?? "All");
    if (what !== "Hyperlinks") clearCells(workbook, sheet, area, what, "add-in");
    return undefined;
  },
  GetCellProperties: ({ sheet, area }, args, session) => {
    const rows: Json[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const ofRow: Json[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        ofRow.push(
          readProperties(
            { sheet, area: { top: row, bottom: row, left: column, right: column } },
            args,
            session,
          ),
        );
      }
      rows.push(ofRow);
    }
    return rows;
  },
  GetColumnProperties: ({ sheet, area }, args, session) => {
    const columns: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      columns.push(readProperties({ sheet, area: { ...area, left: column, right: column } }, args, session));
    }
    return columns;
  },
  GetRowProperties: ({ sheet, area }, args, session) => {
    const rows: Json[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      rows.push(readProperties({ sheet, area: { ...area, top: row, bottom: row } }, args, session));
    }
    return rows;
  },
  Merge: ({ sheet, area }, args, { workbook }) => {
    mergeCells(workbook, sheet, area, truthArgument(args, 0), "add-in");
    return undefined;
  },
  Select: ({ sheet, area }, _, { workbook }) => {
    selectAreas(workbook, sheet, [area]);
    return undefined;
  },
  SetColumnProperties: (range, args, session) => {
    setProperties(range, args, "columns", session);
    return undefined;
  },
  SetDirty: ({ sheet, area }, _, { workbook }) => {
    workbook.calculator.recalculate([{ sheet, area }]);
    return undefined;
  },
  SetRowProperties: (range, args, session) => {
    setProperties(range, args, "rows", session);
    return undefined;
  },
  Unmerge: ({ sheet, area }, _, { workbook }) => {
    unmergeCells(workbook, sheet, area, "add-in");
    return undefined;
  },
  // The batch itself keeps the object; the class only says that it can be kept.
  _KeepReference: () => undefined,
  _ValidateArraySize: ({ area }, args) => {
    assertShape(area, requiredInteger(args, 0), requiredInteger(args, 1));
    return undefined;
  },
};

/** The requirement sets of those methods. */
export const rangeMethodsSince = {
  Calculate: 6,
  GetCellProperties: 9,
  GetColumnProperties: 9,
  GetRowProperties: 9,
  Merge: 2,
  SetColumnProperties: 9,
  SetDirty: 9,
  SetRowProperties: 9,
  Unmerge: 2,
  _ValidateArraySize: 3,
} as const;

/** Reads what the options tick: { address: true, format: { fill: { color: true } } }. */
function readProperties(range: RangeTarget, args: readonly Argument[], session: AddInSession): Json {
  const paths = pathsOf(args[0] ?? {}, "");
  if (paths.length === 0) throw new HostError("InvalidArgument", "The options name no property.");
  return runQuery(rangeClass.of(range), { Select: paths }, session, jsonSpelling);
}

function pathsOf(options: Argument, prefix: string): string[] {
  if (!isJsonObject(options)) return [];
  return Object.entries(options as Readonly<Record<string, Argument>>).flatMap(([name, value]) => {
    // Both lists call a row's own index by its name, as Range does.
    if (value === true) return [prefix + name];
    return pathsOf(value, `${prefix}${name}/`);
  });
}

function setProperties(
  { sheet, area }: RangeTarget,
  args: readonly Argument[],
  axis: "rows" | "columns",
  session: AddInSession,
): void {
  const { workbook } = session;
  const list = args[0];
  const length = axis === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1;
  if (!Array.isArray(list) || list.length !== length || countCells(area) === 0) {
    throw new HostError("InvalidArgument", "One entry for each row or column is expected.");
  }
  for (const [offset, entry] of (list as readonly Argument[]).entries()) {
    if (!isJsonObject(entry)) continue;
    const part =
      axis === "rows"
        ? { ...area, top: area.top + offset, bottom: area.top + offset }
        : { ...area, left: area.left + offset, right: area.left + offset };
    for (const [name, value] of Object.entries(entry)) {
      if (name === "rowHidden" || name === "columnHidden") {
        setHidden(workbook, sheet, part, axis, value === true, "add-in");
      } else if (name === "format" && isJsonObject(value)) {
        const points = axis === "rows" ? value.rowHeight : value.columnWidth;
        if (typeof points === "number" && Object.keys(value).length === 1) {
          setSize(workbook, sheet, part, axis, points, "add-in");
        } else throw session.gap(`Range.set${axis === "rows" ? "Row" : "Column"}Properties of formats`);
      } else throw session.gap(`Range.set${axis === "rows" ? "Row" : "Column"}Properties of ${name}`);
    }
  }
}
