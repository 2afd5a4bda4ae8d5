import { format, isDateFormat } from "numfmt";
import type { CellContent } from "../../engine/workbook/snapshot";

/** Shows contents by one number format code, the same code parsed once. */
type Printer = (content: CellContent) => string;

/** Days between the two ways of counting them (ECMA-376 18.17.4.1). */
const daysFrom1900To1904 = 1462;

/** Prints cells as Excel shows them where the column is wide enough. One for a workbook. */
export class ShownText {
  private readonly printers = new Map<string, Printer>();

  constructor(private readonly counts1904: boolean) {}

  /** The text a person sees; a code that cannot be read shows as General does. */
  show(content: CellContent | undefined, code: string | undefined): string {
    if (content === undefined) return "";
    if (code === undefined) return showGeneral(content);
    let printer = this.printers.get(code);
    if (printer === undefined) {
      printer = this.createPrinter(code);
      this.printers.set(code, printer);
    }
    return printer(content);
  }

  private createPrinter(code: string): Printer {
    const pattern = normaliseCode(code);
    // The system's own long date and time are Chinese; any other code is as neutral as Excel leaves it.
    const locale = /\[\$-(?:F800|F400|x-sys)/i.test(pattern) ? "zh-CN" : "";
    const options = { locale, dateSpanLarge: false, dateErrorNumber: false };
    const changesText = doesChangeText(pattern);
    let isDate: boolean;
    try {
      format(pattern, 1, options);
      isDate = isDateFormat(pattern);
    } catch {
      return showGeneral;
    }
    const dayOffset = isDate && this.counts1904 ? daysFrom1900To1904 : 0;
    return (content) => {
      if (content.type === "number") return format(pattern, content.value + dayOffset, options);
      if (content.type === "text" && changesText) return format(pattern, content.value, options);
      return showGeneral(content);
    };
  }
}

/** General: a number with as many as eleven characters of digits and point, beyond that with an exponent. */
function showGeneral(content: CellContent): string {
  if (content.type === "boolean") return content.value ? "TRUE" : "FALSE";
  if (content.type !== "number") return content.value;
  const plain = String(content.value);
  // What fits needs no rounding; below 0.001 and above eleven digits numfmt knows when an exponent is due.
  const size = Math.abs(content.value);
  if (size >= 0.001 && size < 1e11 && plain.length <= 11) return plain;
  return format("General", content.value);
}

// A text or an escaped character, a padding, a bracket; what follows can then only be a code.
const literal = String.raw`"[^"]*"|\\.|_.|\*.|\[[^\]]*\]`;
const chineseCodes = new RegExp(String.raw`${literal}|!.|G/通用格式|上午/下午|a{3,4}`, "gisu");
const chineseColour = /^\[(?:黑|白|红|绿|蓝|黄|洋红|青|颜色\s*\d+)色?\]$/;

/** What numfmt does not know of the codes that Chinese programs write, said in codes it knows. */
function normaliseCode(code: string): string {
  const hasLocale = code.includes("[$-");
  return code.replace(chineseCodes, (token) => {
    // An exclamation mark escapes the next character in Chinese and Japanese Excel: 0!.0,"万元".
    if (token.startsWith("!")) return `\\${token.slice(1)}`;
    if (token === "上午/下午") return "[$-804]AM/PM";
    if (token.startsWith("G/")) return "General";
    if (chineseColour.test(token)) return "";
    if (/^a+$/i.test(token) && !hasLocale) return `[$-804]${token}`;
    return token;
  });
}

/** Whether the fourth section does more to a text than pad it. */
function doesChangeText(pattern: string): boolean {
  const bare = pattern.replace(new RegExp(literal, "gsu"), (token) => (/^["\\]/.test(token) ? "x" : ""));
  const section = bare.split(";")[3];
  return section !== undefined && section.trim() !== "@" && section.trim() !== "General";
}
