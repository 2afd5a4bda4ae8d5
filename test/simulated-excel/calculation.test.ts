import { drawWorkbook } from "./support/draw-workbook";
import { renameSheet } from "../../src/simulated-excel/workbook/arrange-sheets";
import { typeInto } from "../../src/simulated-excel/workbook/write-cells";

function calculate(formula: string): string | number | boolean | undefined {
  const workbook = drawWorkbook({
    表: [
      [300, 286.4, "文字", true, null],
      [1.005, 0.1, 0.2, "'12", formula],
      ["=E1", "=1/0", -7.5],
    ],
    "自 评": [[21], [14]],
    基础数据表: [[651.16, 651]],
  });
  expect(workbook.gaps.list).toEqual([]);
  return workbook.findSheet("表")!.cellAt(1, 4).content?.value;
}

test.each<[string, string | number | boolean]>([
  ["=B2+C2", 0.3],
  ["=B1/A1", 286.4 / 300],
  ["=ROUND(A2,2)", 1.01],
  ["=ROUND(B1/A1*100,2)", 95.47],
  ["=ROUND(1234,-2)", 1200],
  ["=SUM(A1:D1)", 586.4],
  ['=SUM(A1,"12",TRUE)', 313],
  ["=SUM('自 评'!A1:A2)", 35],
  ["=基础数据表!B1/基础数据表!A1", 651 / 651.16],
  ["=AVERAGE(A1:B1)", 293.2],
  ["=MIN(A1:C2)", 0.1],
  ["=MAX(A:A)", 300],
  ["=COUNT(A1:D2)", 5],
  ["=COUNTA(A1:E1)", 4],
  ['=IF(B1>=A1*0.95,"达标","未达标")', "达标"],
  ["=IF(A1>1000,1/0)", false],
  ['=IFERROR(A1/E1,"")', ""],
  ["=A1/E1", "#DIV/0!"],
  ["=C1+1", "#VALUE!"],
  ["=B3", "#DIV/0!"],
  ["=D2*2", 24],
  ["=50%*A1", 150],
  ["=-A1^2", 90000],
  ["=C1&A1", "文字300"],
  ["=B2+C2=0.3", true],
  ['=C1<>"文字"', false],
  ["=INT(C3)", -8],
  ["=ABS(C3)", 7.5],
  ["=AND(A1>1,B1>1)", true],
  ["=没有!A1", "#REF!"],
  ["=A3", 0],
])("%s is %s", (formula, value) => {
  expect(calculate(formula)).toBe(value);
});

test("a change reaches formulas through other formulas and other sheets", () => {
  const workbook = drawWorkbook({ 甲: [[1, "=A1*2"]], 乙: [["=甲!B1+1", "=A1*10"]] });
  typeInto(workbook, workbook.findSheet("甲")!, { row: 0, column: 0 }, "4", "person");
  expect(workbook.findSheet("乙")!.cellAt(0, 1).content?.value).toBe(90);
});

test("formulas follow a sheet to its new name", () => {
  const workbook = drawWorkbook({ 甲: [[1]], 乙: [["=甲!A1+1"]] });
  renameSheet(workbook, workbook.findSheet("甲")!, "甲 表", "person");
  expect(workbook.findSheet("乙")!.cellAt(0, 0).formula).toBe("='甲 表'!A1+1");
  typeInto(workbook, workbook.findSheet("甲 表")!, { row: 0, column: 0 }, "4", "person");
  expect(workbook.findSheet("乙")!.cellAt(0, 0).content?.value).toBe(5);
});

test("a function that is not simulated keeps the last value and is recorded", () => {
  const workbook = drawWorkbook({ 甲: [[1, 2]] });
  typeInto(workbook, workbook.findSheet("甲")!, { row: 0, column: 1 }, "=VLOOKUP(A1,A:B,2)", "person");
  expect(workbook.gaps.list).toEqual([{ what: "function VLOOKUP", times: 1 }]);
});

test("a circle is recorded and ends", () => {
  const workbook = drawWorkbook({ 甲: [["=B1", "=A1"]] });
  expect(workbook.gaps.list.map(({ what }) => what)).toEqual(["circular references"]);
});
