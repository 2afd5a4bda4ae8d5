import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mainNamespace, relationship } from "./make-package";

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A workbook with everything a form may carry: what exceljs can make, and by hand what it cannot. */
export async function makeRichWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = new Date(Date.UTC(2023, 0, 1));
  book.modified = book.created;
  const sheet = book.addWorksheet("自评表", {
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      printArea: "A1:H20",
      printTitlesRow: "1:3",
    },
    headerFooter: { oddFooter: "第 &P 页" },
    views: [{ state: "frozen", xSplit: 1, ySplit: 3 }],
  });
  sheet.mergeCells("A1:H1");
  sheet.getCell("A1").value = "2023年度绩效自评表";
  sheet.getCell("A2").value = { richText: [{ text: "单位" }, { text: "：", font: { bold: true } }] };
  for (let row = 4; row <= 12; row++) {
    sheet.getCell(row, 1).value = `指标${row}`;
    sheet.getCell(row, 2).value = row * 1.5;
    sheet.getCell(row, 2).numFmt = "0.00";
    sheet.getCell(row, 3).value = { formula: `B${row}*2`, result: row * 3 };
    sheet.getCell(row, 4).value = row / 13;
    sheet.getCell(row, 4).numFmt = "0.00%";
    sheet.getCell(row, 5).border = { top: { style: "thin" } };
    sheet.getCell(row, 5).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } };
  }
  sheet.getCell("B4").note = "去年为 9";
  sheet.getCell("B5").dataValidation = { type: "list", allowBlank: true, formulae: ['"优,良,中,差"'] };
  sheet.getCell("B6").dataValidation = { type: "decimal", operator: "lessThanOrEqual", formulae: ["G10"] };
  sheet.addConditionalFormatting({
    ref: "B4:B12",
    rules: [
      { type: "cellIs", operator: "lessThan", priority: 1, formulae: [5], style: { font: { bold: true } } },
    ],
  });
  sheet.addTable({
    name: "明细",
    ref: "G14",
    headerRow: true,
    columns: [{ name: "项" }, { name: "数" }],
    rows: [
      ["一", 1],
      ["二", 2],
    ],
  });
  const image = book.addImage({ base64: onePixel.toString("base64"), extension: "png" });
  sheet.addImage(image, "G1:H2");
  book.definedNames.add("自评表!$B$4:$B$12", "得分");
  const locked = book.addWorksheet("封面", { state: "hidden" });
  locked.getCell("A1").value = new Date(Date.UTC(2023, 2, 15));
  locked.getCell("B1").value = { error: "#N/A" };
  locked.getCell("C1").value = true;
  await locked.protect("x", {});
  return addByHand(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** A chart, x14 rules, threaded comments, printer settings, custom XML, a calculation chain. */
function addByHand(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name]!);
  const put = (name: string, content: string) => (parts[name] = strToU8(content));
  const sheet = "xl/worksheets/sheet1.xml";
  const x14 = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar minLength="0"/></x14:cfRule><xm:sqref>D4:D12</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  put(sheet, text(sheet).replace("</worksheet>", `${x14}</worksheet>`));
  const relationships = "xl/worksheets/_rels/sheet1.xml.rels";
  put(
    relationships,
    text(relationships).replace(
      "</Relationships>",
      `${relationship("rId91", "printerSettings", "../printerSettings/printerSettings1.bin")}${relationship("rId92", "threadedComment", "../threadedComments/threadedComment1.xml")}</Relationships>`,
    ),
  );
  put("xl/printerSettings/printerSettings1.bin", "\u0000\u0001binary");
  put(
    "xl/threadedComments/threadedComment1.xml",
    `<ThreadedComments><threadedComment ref="B4"><text>核实</text></threadedComment></ThreadedComments>`,
  );
  put("xl/persons/person.xml", `<personList/>`);
  put(
    "xl/charts/chart1.xml",
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>6</c:v></c:chartSpace>`,
  );
  put("customXml/item1.xml", `<ledger xmlns="urn:x">1</ledger>`);
  put("xl/calcChain.xml", `<calcChain xmlns="${mainNamespace}"><c r="C4" i="1"/></calcChain>`);
  return zipSync(parts, { mtime: new Date(2023, 4, 6, 7, 8, 10) });
}
