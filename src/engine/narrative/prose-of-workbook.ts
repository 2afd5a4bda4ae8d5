import { foldCharacters } from "../numbers/normalise";
import { isHan } from "../numbers/value-words";
import { showCell } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { NarrativeDocument, NarrativeParagraph } from "./document";

/**
 * The long texts of a workbook's visible sheets as a document without a name, each paragraph with its cell.
 * `use` says what a cell is there for, as far as that is known from the table around it.
 */
export function proseOfWorkbook(workbook: WorkbookSnapshot, use: ProseUse): NarrativeDocument {
  const paragraphs = workbook.sheets.flatMap((sheet) => proseOfSheet(sheet, use));
  return { name: "", paragraphs, tables: [], unread: [] };
}

/** What a cell with a long text is: prose, prose about what was planned, or read as something else already. */
export type ProseUse = (sheet: string, cell: string) => "prose" | "plan" | "something-else";

/** Whether a text is told in sentences: long enough, with a stop or a figure, and no label, title or note of a form. */
export function readsAsProse(text: string): boolean {
  if (text.length < shortest) return false;
  const folded = foldCharacters(text).trim();
  if (formNote.test(folded)) return false;
  let han = 0;
  for (let at = 0; at < folded.length && han < enoughHan; at += 1) if (isHan(folded.charCodeAt(at))) han += 1;
  return han >= enoughHan && (/[。;，,]/.test(folded) || /\d/.test(folded.replace(yearOfTitle, "")));
}

/** The year alone makes a title no sentence: 2023年度单位整体支出绩效自评表. */
const yearOfTitle = /(?:19|20)\d\d\s*年度?/g;
const shortest = 12;
const enoughHan = 12;
const formNote =
  /^(?:\(?(?:填表)?说明|注\d*[:.、]|备注|填表人|填报人|填表说明|填报说明|单位:|附件|联系人|审核人|制表)/;

function proseOfSheet(
  { name, state, visibility, cells, hiddenRows, hiddenColumns }: SheetSnapshot,
  use: ProseUse,
): readonly NarrativeParagraph[] {
  if (state !== "read" || visibility !== "visible") return [];
  const rows = new Set(hiddenRows);
  const columns = new Set(hiddenColumns);
  return cells.flatMap((each): NarrativeParagraph[] => {
    if (each.content?.type !== "text" || rows.has(each.row) || columns.has(each.column)) return [];
    const cell = showCell(each);
    if (!readsAsProse(each.shown)) return [];
    const used = use(name, cell);
    if (used === "something-else") return [];
    const paragraph = { text: each.shown, cell: { sheet: name, cell } };
    return [used === "plan" ? { ...paragraph, isPlan: true } : paragraph];
  });
}
