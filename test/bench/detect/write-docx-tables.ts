import { Document, type FileChild, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/engine/workbook/snapshot";

/** The annexes as a .docx has them: a sheet's lines of title as paragraphs, the rest as one table with its merged cells. */
export async function writeDocxTables({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const children = sheets.filter(({ visibility }) => visibility === "visible").flatMap(drawSheet);
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function drawSheet({ cells, mergedAreas }: SheetSnapshot): FileChild[] {
  const shown = new Map(
    cells.map(({ row, column, shown: text }) => [`${String(row)} ${String(column)}`, text]),
  );
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const top = rows.find((row) => cells.filter((cell) => cell.row === row).length > 1) ?? 0;
  const left = Math.min(...cells.map(({ column }) => column));
  const bottom = Math.max(...rows, ...mergedAreas.map((area) => area.bottom));
  const right = Math.max(...cells.map(({ column }) => column), ...mergedAreas.map((area) => area.right));
  const titles = rows
    .filter((row) => row < top)
    .map((row) => new Paragraph(cells.find((cell) => cell.row === row)?.shown ?? ""));
  const drawn = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const own: TableCell[] = [];
    for (let column = left; column <= right; column += 1) {
      const area = mergedAreas.find(
        (each) => each.top <= row && row <= each.bottom && each.left <= column && column <= each.right,
      );
      if (area !== undefined && (area.top !== row || area.left !== column)) continue;
      own.push(
        new TableCell({
          children: [new Paragraph(shown.get(`${String(row)} ${String(column)}`) ?? "")],
          columnSpan: area === undefined ? 1 : area.right - area.left + 1,
          rowSpan: area === undefined ? 1 : area.bottom - area.top + 1,
        }),
      );
    }
    return new TableRow({ children: own });
  });
  // Between two tables stands a paragraph, or Word joins them.
  return [...titles, new Table({ rows: drawn }), new Paragraph("")];
}
