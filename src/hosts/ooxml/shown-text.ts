import { format, isDateFormat } from "numfmt";
import type { CellContent } from "../../engine/workbook/snapshot";
import { findPlaces, roundDecimal } from "./decimal-places";
import { findTextSection, normaliseFormat } from "./normalise-format";

/** Shows contents by one number format code. */
type Printer = (content: CellContent) => string;

/** Days between the two ways of counting them (ECMA-376 18.17.4.1). */
const daysFrom1900To1904 = 1462;
const secondsOfDay = 86_400;
const options = { dateSpanLarge: false, dateErrorNumber: false };

/** Prints cells as Excel shows them where the column is wide enough. One for a workbook: each code is parsed once. */
export class ShownText {
  private readonly printers = new Map<string, Printer>();

  constructor(private readonly counts1904: boolean) {}

  /** The text a person sees; a code that cannot be read shows as General does. */
  show(content: CellContent | undefined, code: string | undefined): string {
    if (content === undefined) return "";
    if (code === undefined) return showGeneral(content);
    let printer = this.printers.get(code);
    if (printer === undefined) {
      printer = createPrinter(code, this.counts1904);
      this.printers.set(code, printer);
    }
    return printer(content);
  }
}

function createPrinter(code: string, counts1904: boolean): Printer {
  const pattern = normaliseFormat(code);
  let showNumber: (value: number) => string;
  try {
    format(pattern, 1, options);
    showNumber = isDateFormat(pattern) ? dateShower(pattern, counts1904) : numberShower(pattern);
  } catch {
    return showGeneral;
  }
  const textSection = findTextSection(pattern);
  return (content) => {
    if (content.type === "number") return showNumber(content.value);
    if (content.type === "text" && textSection === "changes") return format(pattern, content.value, options);
    return showGeneral(content);
  };
}

function dateShower(pattern: string, counts1904: boolean): (value: number) => string {
  const offset = counts1904 ? daysFrom1900To1904 : 0;
  const hasFraction = /s\.0/i.test(pattern);
  return (value) => {
    // Excel shows the nearest second: 23:59:59.9 is midnight of the next day.
    const seconds = Math.round((value + offset) * secondsOfDay) / secondsOfDay;
    return format(pattern, hasFraction ? value + offset : seconds, options);
  };
}

/** numfmt rounds binary fractions (1.005 to 1.00), so it is given what is rounded already. */
function numberShower(pattern: string): (value: number) => string {
  const places = findPlaces(pattern);
  const [positive] = places;
  const negative = places.length > 1 ? places[1] : positive;
  // Sections chosen by a condition: known only where both round alike.
  const isBySign = !/\[[<>=]/.test(pattern) || positive === negative;
  return (value) => {
    const ofSection = value < 0 ? negative : positive;
    const rounded = ofSection === undefined || !isBySign ? value : roundDecimal(value, ofSection);
    // The section is chosen before rounding: -0.001 is shown as a negative number.
    return format(pattern, rounded === 0 ? value : rounded, options);
  };
}

/** General: a number within eleven characters of digits and point, beyond that with an exponent. */
function showGeneral(content: CellContent): string {
  if (content.type === "boolean") return content.value ? "TRUE" : "FALSE";
  if (content.type !== "number") return content.value;
  const { value } = content;
  const size = Math.abs(value);
  const plain = String(value);
  if (size >= 0.0001 && size < 99_999_999_999.5) {
    if (plain.length <= 11) return plain;
    const whole = String(Math.trunc(size)).length;
    return String(roundDecimal(value, Math.max(0, 10 - whole)));
  }
  return value === 0 ? "0" : format("General", size < 1 ? value : Math.round(value));
}
