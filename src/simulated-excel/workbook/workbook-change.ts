import type { CellArea } from "../../engine/workbook/address";
import type { Cell } from "./cell";
import type { Sheet, SheetVisibility } from "./sheet";

/** Who made a change: the add-in through the API, the person at the grid, or somebody else in the same file. */
export type Origin = "add-in" | "person" | "co-author";

/** One thing that happened to the workbook; the page repaints and the events of the API are made from it. */
export type WorkbookChange =
  | {
      readonly kind: "cells-changed";
      readonly sheet: Sheet;
      readonly area: CellArea;
      readonly origin: Origin;
      /** Only for a change of one cell. */
      readonly detail: { readonly before: Cell; readonly after: Cell } | undefined;
    }
  | {
      readonly kind: "format-changed";
      readonly sheet: Sheet;
      readonly area: CellArea;
      readonly origin: Origin;
    }
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly area: CellArea }
  | { readonly kind: "selection-changed"; readonly sheet: Sheet }
  | { readonly kind: "sheet-activated"; readonly sheet: Sheet; readonly previous: Sheet }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheet: Sheet; readonly origin: Origin }
  | {
      readonly kind: "sheet-renamed";
      readonly sheet: Sheet;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "visibility-changed";
      readonly sheet: Sheet;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
      readonly origin: Origin;
    }
  | {
      readonly kind: "sheet-moved";
      readonly sheet: Sheet;
      readonly before: number;
      readonly after: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: "protection-changed";
      readonly sheet: Sheet;
      readonly isProtected: boolean;
      readonly origin: Origin;
    }
  | {
      readonly kind: "rows-hidden-changed";
      readonly sheet: Sheet;
      readonly area: CellArea;
      readonly isHidden: boolean;
      readonly origin: Origin;
    }
  | { readonly kind: "settings-changed" };
