import Big from "big.js";
import { showDecimal } from "../../src/engine/numbers/show-decimal";
import type {
  NarrativeDocument,
  NarrativeParagraph,
  NarrativePlace,
  NarrativeTable,
} from "../../src/engine/narrative/document";
import { type CellArea, type CellPlace, parseCell, showCell } from "../../src/engine/workbook/address";
import type { CellEdit, CellValue } from "../../src/engine/workbook/edit";
import type {
  CellContent,
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/engine/workbook/snapshot";

/** A drawing as a workbook and a report, with the cells and numbers it marks by ^, in reading order. */
export interface DrawnWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** None where the drawing has no line of prose. */
  readonly reports: readonly NarrativeDocument[];
  readonly marked: readonly CellPlace[];
  /** Marked numbers of the report: each ends where its ^ stands, and `text` is what goes before in the paragraph. */
  readonly markedInReport: readonly NarrativePlace[];
  /** The drawing again with ^ at these cells and behind these spans of the report instead of its own. */
  redraw(marked: readonly (CellPlace | NarrativePlace)[]): string;
}

/** The sheet of a drawing that names none. */
const firstSheet = "自评表";

/**
 * Reads sheets drawn as text. One line is one row, and a blank line is nothing:
 *
 *     # 自评表                                    a sheet; without it the drawing is one sheet 自评表
 *     | 项目资金 | <    | 全年预算数 | 执行率 |      < is merged with the cell left of it
 *     | 总额     | 其中 | 651.16     | 99.98% ^ |   ^ marks the cell to be found
 *     | "        |      | '95 '      | ⇒          |   " is merged with the cell above; '…' is text, spaces kept
 *     > 全年支出649.85万元^，其中：…                 a paragraph of the report; ^ follows the number to be found
 *     > | 项目资金 | 全年预算数^ |                   a row of a table of the report; ^ marks the cell
 *
 * A number or percentage becomes a number with the format it needs; anything else is text, ↵ a line break in it.
 * `0.9998 ⇒ 100%` is stored ⇒ shown; `=F5/E5 ⇒ 86%` a formula with what it shows; `=F5/E5 ⇒ 0.862 ⇒ 86%` with both.
 */
export function drawWorkbook(drawing: string): DrawnWorkbook {
  const sheets: { name: string; rows: string[][] }[] = [];
  const prose: string[] = [];
  for (const line of drawing.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    if (line.startsWith(">")) {
      prose.push(line.slice(1).trim());
      continue;
    }
    if (line.startsWith("# ")) {
      sheets.push({ name: line.slice(2).trim(), rows: [] });
      continue;
    }
    if (!line.startsWith("|") || !line.endsWith("|") || line.length < 2) {
      throw new Error(`A row of a drawing stands between bars, "| cell | cell |": ${line}`);
    }
    if (sheets.length === 0) sheets.push({ name: firstSheet, rows: [] });
    const row = line.slice(1, -1).split("|");
    sheets[sheets.length - 1]?.rows.push(row.map((each) => each.trim()));
  }
  const marked = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, top) =>
      row.flatMap((text, column) =>
        text.endsWith("^") ? [{ sheet: name, cell: showCell({ row: top, column }) }] : [],
      ),
    ),
  );
  const drawn = drawReport(prose);
  return {
    snapshot: { name: "drawing.xlsx", sheets: sheets.map(({ name, rows }) => drawSheet(name, rows)) },
    reports: prose.length === 0 ? [] : [drawn.report],
    marked,
    markedInReport: drawn.marked,
    redraw: (places) =>
      [
        ...prose.map((line, index) => `> ${markEnds(line.replaceAll("^", ""), index, places)}`),
        ...sheets.map(({ name, rows }) => {
          const isMarked = (row: number, column: number): boolean =>
            places.some(
              (place) => "cell" in place && place.sheet === name && place.cell === showCell({ row, column }),
            );
          const lines = rows.map((row, top) => {
            const cells = row.map((text, column) => withoutMark(text) + (isMarked(top, column) ? " ^" : ""));
            return `| ${cells.join(" | ")} |`;
          });
          return [`# ${name}`, ...lines].join("\n");
        }),
      ].join("\n"),
  };
}

function markEnds(line: string, paragraph: number, places: readonly (CellPlace | NarrativePlace)[]): string {
  const ends = places.flatMap((place) =>
    "cell" in place || place.paragraph !== paragraph ? [] : [place.end],
  );
  return line.replace(/[^]/g, (unit, at: number) => unit + (ends.includes(at + 1) ? "^" : ""));
}

const reportName = "报告.docx";

function drawReport(prose: readonly string[]): {
  readonly report: NarrativeDocument;
  readonly marked: readonly NarrativePlace[];
} {
  const marked: NarrativePlace[] = [];
  const paragraphs: NarrativeParagraph[] = [];
  const tables: NarrativeTable[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length === 0) return;
    const sheet = drawSheet(`表${tables.length + 1}`, rows);
    const firstParagraph = paragraphs.length;
    for (const { row, column, shown } of sheet.cells) {
      if (rows[row]?.[column]?.endsWith("^") === true) {
        const paragraph = paragraphs.length;
        marked.push({ document: reportName, paragraph, start: 0, end: shown.length, text: shown });
      }
      paragraphs.push({ text: shown, inTable: { table: tables.length, row, column } });
    }
    tables.push({ sheet, firstParagraph });
    rows = [];
  };
  for (const line of prose) {
    if (line.startsWith("|")) {
      const cells = line.slice(1, -1).split("|");
      rows.push(cells.map((each) => each.trim()));
      continue;
    }
    endTable();
    marked.push(...findMarks(line, paragraphs.length));
    paragraphs.push({ text: line.replaceAll("^", "") });
  }
  endTable();
  return { report: { name: reportName, paragraphs, tables, unread: [] }, marked };
}

function findMarks(line: string, paragraph: number): NarrativePlace[] {
  const places: NarrativePlace[] = [];
  for (let at = line.indexOf("^"); at >= 0; at = line.indexOf("^", at + 1)) {
    const text = line.slice(0, at).replaceAll("^", "");
    places.push({ document: reportName, paragraph, start: 0, end: text.length, text });
  }
  return places;
}

/** The workbook after the edits, each of which must be one that a host would make. */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return edits.reduce(applyEdit, workbook);
}

function applyEdit(workbook: WorkbookSnapshot, edit: CellEdit): WorkbookSnapshot {
  const where = `${edit.at.sheet}!${edit.at.cell}`;
  const sheet = workbook.sheets.find((each) => each.name === edit.at.sheet);
  const position = parseCell(edit.at.cell);
  if (sheet === undefined || position === undefined)
    throw new Error(`The fix edits ${where}, which is no cell.`);
  const isAt = (cell: CellSnapshot): boolean => cell.row === position.row && cell.column === position.column;
  const found = sheet.cells.find(isAt);
  if (found?.formula !== undefined) throw new Error(`The fix overwrites the formula in ${where}.`);
  if (found?.content?.value !== edit.before) {
    const holds = JSON.stringify(found?.content?.value);
    throw new Error(`The fix expects ${JSON.stringify(edit.before)} in ${where}, which holds ${holds}.`);
  }
  const area = sheet.mergedAreas.find(
    ({ top, bottom, left, right }) =>
      position.row >= top && position.row <= bottom && position.column >= left && position.column <= right,
  );
  if (area !== undefined && (area.top !== position.row || area.left !== position.column)) {
    throw new Error(`The fix writes into ${where}, which is covered by a merged area.`);
  }
  const written: CellSnapshot | undefined =
    edit.after === undefined
      ? undefined
      : {
          ...position,
          content: contentOf(edit.after),
          shown: showContent(contentOf(edit.after), found?.numberFormat),
          ...(found?.numberFormat !== undefined && { numberFormat: found.numberFormat }),
        };
  const others = sheet.cells.filter((cell) => !isAt(cell));
  const cells = [...others, ...(written === undefined ? [] : [written])];
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) => (each === sheet ? { ...sheet, cells } : each)),
  };
}

function contentOf(value: Exclude<CellValue, undefined>): CellContent {
  if (typeof value === "number") return { type: "number", value };
  return typeof value === "boolean" ? { type: "boolean", value } : { type: "text", value };
}

function drawSheet(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  /** For every drawn cell the top left cell of its merged area, as an A1 address. */
  const roots = new Map<string, string>();
  rows.forEach((row, top) => {
    row.forEach((drawn, column) => {
      const at = { row: top, column };
      const text = withoutMark(drawn);
      const neighbour =
        text === "<" ? { row: top, column: column - 1 } : text === '"' ? { row: top - 1, column } : undefined;
      if (neighbour === undefined) {
        roots.set(showCell(at), showCell(at));
        const cell = drawCell(text);
        if (cell !== undefined) cells.push({ ...at, ...cell });
        return;
      }
      const isOutside = neighbour.row < 0 || neighbour.column < 0;
      const root = isOutside ? undefined : roots.get(showCell(neighbour));
      if (root === undefined)
        throw new Error(`${name}!${showCell(at)} is merged with a cell that is not drawn.`);
      roots.set(showCell(at), root);
    });
  });
  return {
    name,
    state: "read",
    visibility: "visible",
    isProtected: false,
    cells,
    mergedAreas: mergedAreas(name, roots),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function mergedAreas(sheet: string, roots: ReadonlyMap<string, string>): CellArea[] {
  const areas = new Map<string, { area: CellArea; cells: number }>();
  for (const [cell, root] of roots) {
    const at = parseCell(cell);
    if (at === undefined) continue;
    const found = areas.get(root);
    const area = found?.area ?? { top: at.row, left: at.column, bottom: at.row, right: at.column };
    areas.set(root, {
      area: {
        top: Math.min(area.top, at.row),
        left: Math.min(area.left, at.column),
        bottom: Math.max(area.bottom, at.row),
        right: Math.max(area.right, at.column),
      },
      cells: (found?.cells ?? 0) + 1,
    });
  }
  const merged: CellArea[] = [];
  for (const [root, { area, cells }] of areas) {
    if (cells === 1) continue;
    if (cells !== (area.bottom - area.top + 1) * (area.right - area.left + 1)) {
      throw new Error(`The cells merged with ${sheet}!${root} are no rectangle.`);
    }
    merged.push(area);
  }
  return merged.sort((a, b) => a.top - b.top || a.left - b.left);
}

function drawCell(
  text: string,
): Pick<CellSnapshot, "content" | "shown" | "formula" | "numberFormat"> | undefined {
  if (text === "") return undefined;
  const [first = "", ...rest] = text.split("⇒").map((each) => each.trim());
  if (first.startsWith("=") && first !== "=") {
    const shown = rest[rest.length - 1];
    if (shown === undefined || shown === "")
      throw new Error(`A formula is drawn with what it shows: ${text}`);
    return { ...drawValue(rest[0] ?? ""), shown, formula: first };
  }
  const [shown] = rest;
  return shown === undefined ? drawValue(first) : { ...drawValue(first), shown };
}

const numberPattern = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)(%?)$/;

function drawValue(text: string): Pick<CellSnapshot, "content" | "shown" | "numberFormat"> {
  const quoted = /^'(.*)'$/.exec(text)?.[1];
  const number = numberPattern.exec(text);
  if (quoted !== undefined || number === null) {
    const value = (quoted ?? text).replaceAll("↵", "\n");
    const isError = quoted === undefined && /^#[A-Z/0!?]+$/.test(value);
    return { content: { type: isError ? "error" : "text", value }, shown: value };
  }
  const [, digits = "", decimals = "", percent = ""] = number;
  const stored = new Big(digits.replaceAll(",", "")).div(percent === "" ? 1 : 100);
  const content = { type: "number", value: Number(stored.toFixed()) } as const;
  const isGeneral = percent === "" && !digits.includes(",") && !decimals.endsWith("0");
  if (isGeneral) return { content, shown: text };
  const whole = digits.includes(",") ? "#,##0" : "0";
  const numberFormat = whole + (decimals === "" ? "" : `.${"0".repeat(decimals.length)}`) + percent;
  return { content, shown: text, numberFormat };
}

/** What Excel would show: General, or one of the formats that `drawValue` gives. */
function showContent(content: CellContent, format: string | undefined): string {
  if (content.type !== "number") return String(content.value);
  const value = new Big(String(content.value));
  if (format === undefined) return value.toFixed();
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const percent = format.endsWith("%") ? "%" : "";
  const shown = showDecimal(percent === "" ? value : value.times(100), decimals) + percent;
  return format.startsWith("#,") ? shown.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : shown;
}

function withoutMark(text: string): string {
  return text.endsWith("^") ? text.slice(0, -1).trimEnd() : text;
}
