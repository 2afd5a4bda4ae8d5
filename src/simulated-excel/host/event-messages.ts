import { showArea, type CellArea } from "../../engine/workbook/address";
import type { JsonObject } from "../json";
import { readValue, readValueType } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import type { Origin, WorkbookChange } from "../workbook/workbook-change";

/** The numbers of the API's events on the wire. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** The target id of handlers on the collection of worksheets. */
export const workbookTarget = "Workbook";

/** An event before it is known who listens. */
export interface EventMessage {
  readonly type: number;
  /** The sheet whose own handlers hear of it; undefined where only the collection has such an event. */
  readonly sheetId: string | undefined;
  readonly message: JsonObject;
  readonly isRemote: boolean;
}

/** The events of the API that a change of the workbook brings about. */
export function eventsOf(
  change: WorkbookChange,
  keepRange: (sheet: Sheet, area: CellArea) => string,
): readonly EventMessage[] {
  const { sheet } = change as { sheet?: Sheet };
  if (sheet === undefined) return [];
  const base = { worksheetId: sheet.id };
  const event = (type: number, message: JsonObject, origin?: Origin): EventMessage => ({
    type,
    sheetId: sheet.id,
    message: { ...base, ...message },
    isRemote: origin === "co-author",
  });
  switch (change.kind) {
    case "cells-changed":
      return [
        event(
          eventTypes.changed,
          {
            address: showArea(change.area),
            changeType: "RangeEdited",
            source: "Local",
            triggerSource: change.origin === "add-in" ? "ThisLocalAddin" : "Unknown",
            shiftDirection: "None",
            referenceId: keepRange(sheet, change.area),
            ...detailsOf(change.detail),
          },
          change.origin,
        ),
      ];
    case "format-changed":
      return [
        event(
          eventTypes.formatChanged,
          { address: showArea(change.area), source: "Local", referenceId: keepRange(sheet, change.area) },
          change.origin,
        ),
      ];
    case "calculated":
      return [event(eventTypes.calculated, { address: showArea(change.area) })];
    case "selection-changed":
      return [event(eventTypes.selectionChanged, { address: sheet.selection.map(showArea).join(",") })];
    case "sheet-activated": {
      const left = change.previous.id;
      return [
        { ...event(eventTypes.deactivated, { worksheetId: left }), sheetId: left },
        event(eventTypes.activated, {}),
      ];
    }
    case "sheet-added":
    case "sheet-deleted": {
      const type = change.kind === "sheet-added" ? eventTypes.added : eventTypes.deleted;
      return [{ ...event(type, { source: "Local" }, change.origin), sheetId: undefined }];
    }
    case "sheet-renamed":
      return [
        event(
          eventTypes.nameChanged,
          { nameBefore: change.before, nameAfter: change.after, source: "Local" },
          change.origin,
        ),
      ];
    case "visibility-changed":
      return [
        event(
          eventTypes.visibilityChanged,
          { visibilityBefore: change.before, visibilityAfter: change.after, source: "Local" },
          change.origin,
        ),
      ];
    case "sheet-moved":
      return [
        {
          ...event(
            eventTypes.moved,
            { positionBefore: change.before, positionAfter: change.after, source: "Local" },
            change.origin,
          ),
          sheetId: undefined,
        },
      ];
    case "protection-changed":
      return [
        event(
          eventTypes.protectionChanged,
          { isProtected: change.isProtected, source: "Local" },
          change.origin,
        ),
      ];
    case "rows-hidden-changed":
      return [
        event(
          eventTypes.rowHiddenChanged,
          {
            address: `${String(change.area.top + 1)}:${String(change.area.bottom + 1)}`,
            changeType: change.isHidden ? "Hidden" : "Unhidden",
            source: "Local",
          },
          change.origin,
        ),
      ];
    default:
      return [];
  }
}

function detailsOf(detail: Extract<WorkbookChange, { kind: "cells-changed" }>["detail"]): JsonObject {
  // Assumption "details-of-one-cell": a change of several cells carries no values.
  if (detail === undefined) return {};
  return {
    valueBefore: readValue(detail.before),
    valueAfter: readValue(detail.after),
    valueTypeBefore: readValueType(detail.before),
    valueTypeAfter: readValueType(detail.after),
  };
}
