import { format } from "numfmt";
import type { Cell } from "./cell";

const shown = new WeakMap<Cell, string>();

/** The text a person sees in the cell: its number format applied, in the manner of Chinese Excel. */
export function showContent(cell: Cell): string {
  const known = shown.get(cell);
  if (known !== undefined) return known;
  const text = formatContent(cell);
  shown.set(cell, text);
  return text;
}

function formatContent({ content, numberFormat }: Cell): string {
  if (content === undefined) return "";
  if (content.type === "error") return content.value;
  if (content.type === "boolean") return content.value ? "TRUE" : "FALSE";
  // A text is only touched by a format that has a section for texts.
  if (content.type === "text" && !numberFormat.includes("@")) return content.value;
  try {
    return format(numberFormat, content.value, { locale: "zh-CN", throws: true });
  } catch {
    // Excel would not have taken the format; a file may hold it all the same.
    return String(content.value);
  }
}
