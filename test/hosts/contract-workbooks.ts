import { showCell } from "../../src/engine/workbook/address";
import { makeWorkbook, relationship, relationshipsPart, workbookParts, makePackage } from "./make-package";

const styles = `<numFmts><numFmt numFmtId="200" formatCode="0.00&quot;元&quot;;[Red]\\-0.00"/></numFmts><cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="200"/><xf><protection locked="0"/></xf><xf numFmtId="22"/></cellXfs>`;

/** Workbooks for the contract that all hosts share, each made for what may go wrong in one of them. */
export const contractWorkbooks: Readonly<Record<string, Uint8Array>> = {
  "all kinds of cells": makeWorkbook({
    styles,
    strings: [
      "<si><t>文字</t></si>",
      '<si><t xml:space="preserve">  前空格 </t></si>',
      "<si><t/></si>",
      "<si><t>=A1</t></si>",
      "<si><t>'撇号</t></si>",
      "<si><t>####</t></si>",
      '<si><t xml:space="preserve">两\n行　全角</t></si>',
      "<si><t>😀 مرحبا &lt;img onerror=alert(1)&gt;</t></si>",
    ],
    sheets: [
      {
        rows: [
          `<row r="1">${[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`,
          `<row r="2"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c t="e"><v>#N/A</v></c></row>`,
          `<row r="3"><c s="1"><v>0.954667</v></c><c s="2"><v>45291</v></c><c s="3" t="s"><v>0</v></c><c s="3"><v>7.6</v></c><c s="4"><v>-0.004</v></c><c s="6"><v>45291.75</v></c></row>`,
          `<row r="4"><c><v>0</v></c><c><v>-12.5</v></c><c><v>1E-7</v></c><c><v>123456789012</v></c><c><v>0.1</v></c></row>`,
          `<row r="5"><c s="1"/><c s="3"/></row>`,
        ].join(""),
      },
    ],
  }),
  formulas: makeWorkbook({
    styles,
    strings: ["<si><t>基数</t></si>"],
    sheets: [
      {
        name: "算",
        rows: [
          `<row r="1"><c t="s"><v>0</v></c><c><v>3</v></c><c><v>4</v></c></row>`,
          `<row r="2"><c><f>B1+C1</f><v>7</v></c><c s="1"><f>B1/C1</f><v>0.75</v></c><c t="str"><f>A1&amp;"x"</f><v>基数x</v></c></row>`,
          `<row r="3"><c t="str"><f>""</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><f>B1=3</f><v>1</v></c></row>`,
          `<row r="4"><c><f t="shared" ref="A4:C4" si="0">B1*2</f><v>6</v></c><c><f t="shared" si="0"/><v>8</v></c><c><f t="shared" si="0"/><v>0</v></c></row>`,
          `<row r="5"><c><f>另!A1+1</f><v>43</v></c></row>`,
        ].join(""),
      },
      { name: "另", rows: `<row r="1"><c><v>42</v></c></row>` },
    ],
  }),
  "hidden rows, columns and sheets": makeWorkbook({
    sheets: [
      {
        name: "可见",
        before: `<cols><col min="2" max="3" hidden="1"/><col min="6" max="200" hidden="1"/></cols>`,
        rows: [1, 2, 3, 4]
          .map(
            (row) => `<row r="${row}"${row === 2 ? ' hidden="1"' : ""}>${"<c><v>1</v></c>".repeat(5)}</row>`,
          )
          .join(""),
      },
      { name: "藏", listed: 'state="hidden"', rows: `<row><c><v>1</v></c></row>` },
      { name: "深藏", listed: 'state="veryHidden"', rows: `<row><c><v>2</v></c></row>` },
    ],
  }),
  protection: makeWorkbook({
    styles,
    sheets: [
      {
        name: "锁",
        rows: `<row><c><v>1</v></c><c s="5"><v>2</v></c></row>`,
        after: `<sheetProtection sheet="1" objects="1"/>`,
      },
      { name: "空而锁", after: `<sheetProtection sheet="1"/>` },
    ],
  }),
  "merged areas, some of them beyond the cells": makeWorkbook({
    sheets: [
      {
        name: "合",
        rows: `<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="D4"><v>2</v></c></row>`,
        after: `<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="D4:D6"/><mergeCell ref="A1:C1"/><mergeCell ref="F20:H22"/></mergeCells>`,
      },
      { name: "只有合并", after: `<mergeCells><mergeCell ref="C3:D4"/></mergeCells>` },
    ],
  }),
  "cells that do not start at A1": makeWorkbook({
    sheets: [
      {
        rows: `<row r="5" hidden="1"><c r="D5"><v>5</v></c><c r="G5"><v>6</v></c></row><row r="9"><c r="C9"><v>9</v></c></row>`,
        before: `<cols><col min="4" max="4" hidden="1"/></cols>`,
      },
      { rows: `<row r="900"><c r="CZ900"><v>5</v></c></row>` },
      {},
    ],
  }),
  "names of sheets that need quotes": makeWorkbook({
    sheets: ["预算 2026", "a,B2,A1", "o'brien", "x!y", "(1)", "😀"].map((name) => ({
      name,
      rows: `<row><c><v>1</v></c><c><v>2</v></c></row>`,
      after: `<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="A4:C4"/></mergeCells>`,
    })),
  }),
  "long texts": makeWorkbook({
    strings: [`<si><t>${"长".repeat(30_000)}</t></si>`, `<si><t>${"长".repeat(32_767)}</t></si>`],
    sheets: [
      {
        rows: `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>${`<row>${'<c t="s"><v>0</v></c>'.repeat(4)}</row>`.repeat(25)}`,
      },
    ],
  }),
  "narrow columns": makeWorkbook({
    styles,
    sheets: [
      {
        before: `<cols><col min="1" max="3" width="0.5" customWidth="1"/></cols>`,
        rows: `<row><c><v>123456.789</v></c><c s="1"><v>0.9547</v></c><c s="2"><v>45291</v></c></row>`,
      },
    ],
  }),
  "days counted from 1904": makeWorkbook({
    styles,
    before: `<workbookPr date1904="1"/>`,
    sheets: [{ rows: `<row><c s="2"><v>43829</v></c></row>` }],
  }),
  "a long sheet and a wide one": makeWorkbook({
    styles,
    sheets: [
      { name: "长", rows: drawRows(1300, 4, (row) => row % 400 === 3) },
      { name: "宽", rows: drawRows(12, 300, () => false) },
      { name: "短", rows: drawRows(3, 3, () => false) },
    ],
  }),
  "more than 512 merged areas": makeWorkbook({
    sheets: [
      {
        name: "多",
        rows: drawRows(1400, 4, () => false),
        after: `<mergeCells>${Array.from({ length: 700 }, (_, index) => `<mergeCell ref="F${index * 2 + 1}:F${index * 2 + 2}"/>`).join("")}<mergeCell ref="H1:H1400"/></mergeCells>`,
      },
      { name: "少", rows: drawRows(3, 3, () => false) },
    ],
  }),
};

/** A workbook whose second tab is a chart, which is no worksheet. */
export function makeChartWorkbook(): Uint8Array {
  const parts = workbookParts({
    sheets: [{ name: "表", rows: `<row><c><v>1</v></c></row>` }, { name: "图" }],
  });
  return makePackage({
    ...parts,
    "xl/_rels/workbook.xml.rels": relationshipsPart([
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "chartsheet", "chartsheets/sheet1.xml"),
    ]),
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
  });
}

/** Rows of numbers, each row and column told apart. */
export function drawRows(rows: number, columns: number, isHidden: (row: number) => boolean): string {
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from(
      { length: columns },
      (_unused, column) => `<c r="${showCell({ row, column })}"><v>${row * 1000 + column}</v></c>`,
    );
    return `<row r="${row + 1}"${isHidden(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  }).join("");
}
