import type { CellArea } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import { assertMayChange } from "./guard-sheet";
import type { Sheet, SheetVisibility } from "./sheet";
import { strictOptions, type ProtectionOptions } from "./sheet-protection";
import type { Origin } from "./workbook-change";
import type { Workbook } from "./workbook";

/** Adds a sheet at the end, under the given name or the next free "SheetN". */
export function addSheet(workbook: Workbook, name: string | undefined, origin: Origin): Sheet {
  assertMayChange(workbook);
  const sheet = workbook.makeSheet(name ?? freeName(workbook));
  assertName(workbook, sheet.name, undefined);
  workbook.sheets.push(sheet);
  workbook.announce({ kind: "sheet-added", sheet, origin });
  return sheet;
}

/** Deletes a sheet; the last visible one cannot go. */
export function deleteSheet(workbook: Workbook, sheet: Sheet, origin: Origin): void {
  assertMayChange(workbook);
  assertAnotherIsVisible(workbook, sheet);
  const position = workbook.sheets.indexOf(sheet);
  if (workbook.activeSheet === sheet) {
    const visible = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
    const next = visible.find((one) => workbook.sheets.indexOf(one) > position) ?? visible.at(-1);
    if (next !== undefined) activateSheet(workbook, next);
  }
  workbook.sheets.splice(position, 1);
  sheet.isDeleted = true;
  workbook.calculator.recalculateAll();
  workbook.announce({ kind: "sheet-deleted", sheet, origin });
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string, origin: Origin): void {
  assertMayChange(workbook);
  assertName(workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  workbook.calculator.renameSheet(before, name);
  workbook.announce({ kind: "sheet-renamed", sheet, before, after: name, origin });
}

export function setVisibility(
  workbook: Workbook,
  sheet: Sheet,
  visibility: SheetVisibility,
  origin: Origin,
): void {
  assertMayChange(workbook);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== "Visible") assertAnotherIsVisible(workbook, sheet);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && workbook.activeSheet === sheet) {
    const next = workbook.sheets.find((one) => one.visibility === "Visible");
    if (next !== undefined) activateSheet(workbook, next);
  }
  workbook.announce({ kind: "visibility-changed", sheet, before, after: visibility, origin });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number, origin: Origin): void {
  assertMayChange(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new HostError("InvalidArgument", "There is no such position among the sheets.");
  }
  const before = workbook.sheets.indexOf(sheet);
  if (before === position) return;
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.announce({ kind: "sheet-moved", sheet, before, after: position, origin });
}

/** Brings a sheet to the front. Assumption "hidden-sheet-cannot-be-activated": a hidden one refuses. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
  const previous = workbook.activeSheet;
  if (previous === sheet) return;
  workbook.activeSheet = sheet;
  workbook.announce({ kind: "sheet-activated", sheet, previous });
}

/** Selects areas of a sheet and brings it to the front. */
export function selectAreas(workbook: Workbook, sheet: Sheet, areas: readonly CellArea[]): void {
  activateSheet(workbook, sheet);
  if (JSON.stringify(sheet.selection) === JSON.stringify(areas)) return;
  sheet.selection = areas;
  workbook.announce({ kind: "selection-changed", sheet });
}

export function protectSheet(
  workbook: Workbook,
  sheet: Sheet,
  options: Partial<ProtectionOptions>,
  password: string | undefined,
  origin: Origin,
): void {
  assertMayChange(workbook);
  if (sheet.protection !== undefined) throw new HostError("AccessDenied", "The sheet is protected already.");
  sheet.protection = { options: { ...strictOptions, ...options }, password, isSealed: false };
  workbook.announce({ kind: "protection-changed", sheet, isProtected: true, origin });
}

export function unprotectSheet(
  workbook: Workbook,
  sheet: Sheet,
  password: string | undefined,
  origin: Origin,
): void {
  assertMayChange(workbook);
  const { protection } = sheet;
  if (protection === undefined) return;
  if (protection.isSealed || (protection.password ?? "") !== (password ?? "")) {
    throw new HostError("AccessDenied", "The password you supplied is not correct.");
  }
  sheet.protection = undefined;
  workbook.announce({ kind: "protection-changed", sheet, isProtected: false, origin });
}

function assertName(workbook: Workbook, name: string, except: Sheet | undefined): void {
  const isLegal = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!isLegal) throw new HostError("InvalidArgument", "This is not a name for a sheet.");
  const lower = name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === lower)) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

function assertAnotherIsVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((one) => one !== sheet && one.visibility === "Visible")) {
    throw new HostError("InvalidOperation", "A workbook must keep a sheet that can be seen.");
  }
}

function freeName(workbook: Workbook): string {
  for (let count = workbook.sheets.length + 1; ; count += 1) {
    const name = `Sheet${String(count)}`;
    if (workbook.sheets.every((sheet) => sheet.name.toLowerCase() !== name.toLowerCase())) return name;
  }
}
