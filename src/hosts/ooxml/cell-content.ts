import type { CellContent } from "../../engine/workbook/snapshot";
import type { ScannedCell } from "./scan-sheet-data";
import { damaged } from "./workbook-unreadable";

/** What the cells of a workbook refer to outside of their sheet. */
export interface ContentSource {
  readonly strings: readonly string[];
  readonly counts1904: boolean;
}

/** The stored content of a cell element (ECMA-376 18.3.1.4, 18.18.11 ST_CellType); undefined where it has no value. */
export function parseContent(cell: ScannedCell, source: ContentSource): CellContent | undefined {
  const { value } = cell;
  if (value === undefined) return undefined;
  switch (cell.type) {
    case "s":
      return { type: "text", value: findString(source.strings, value) };
    case "str":
    case "inlineStr":
      return { type: "text", value };
    case "b":
      return value.trim() === "" ? undefined : { type: "boolean", value: /^\s*(?:1|true)\s*$/i.test(value) };
    case "e":
      return { type: "error", value: value.trim() };
    case "d":
      return parseDate(value.trim(), source.counts1904);
    default:
      return parseNumber(value);
  }
}

function findString(strings: readonly string[], index: string): string {
  const text = strings[index.trim() === "" ? -1 : Number(index)];
  if (text === undefined) throw damaged(`there is no shared string ${index.slice(0, 20)}`);
  return text;
}

function parseNumber(value: string): CellContent | undefined {
  const digits = value.trim();
  if (digits === "") return undefined;
  const number = Number(digits);
  // Some writers leave "NaN" or a text without its type. Excel repairs such a file; here it stays visible as a text.
  if (!Number.isFinite(number) || !/^[-+.\dEe]+$/.test(digits)) return { type: "text", value };
  return { type: "number", value: number };
}

/** An ISO 8601 date, time or both as the serial number it stands for. */
function parseDate(value: string, counts1904: boolean): CellContent {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(value);
  if (match === null || value === "") return { type: "text", value };
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return { type: "number", value: time };
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  // The system of 1900 counts a 29 February 1900 that never was: earlier days stand one lower.
  const serial = counts1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return { type: "number", value: serial + time };
}
