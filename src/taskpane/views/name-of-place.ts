import { isCellPlace, type Place } from "../../engine/finding";
import type { CellPlace } from "../../engine/workbook/address";
import type { CellValue } from "../../engine/workbook/edit";

/** "自评表 H16". */
export function nameOfCell({ sheet, cell }: CellPlace): string {
  return `${sheet} ${cell}`;
}

/** The sheet a place stands on; undefined for a span of the report. */
export function sheetOf(place: Place): string | undefined {
  return isCellPlace(place) ? place.sheet : undefined;
}

/** Whether a cell holds nothing, or mere spaces. */
export function isBlank(value: CellValue): boolean {
  return value === undefined || String(value).trim() === "";
}

/** What a cell holds, in words; `blank` stands for nothing and for mere spaces. */
export function showValue(value: CellValue, blank: string): string {
  return isBlank(value) ? blank : String(value);
}
