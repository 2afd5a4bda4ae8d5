import { parseFormula, translateFormula } from "../../../src/hosts/ooxml/translate-formula";

const move = (formula: string, rows = 1, columns = 1) =>
  translateFormula(parseFormula(formula), { rows, columns });

test.each([
  ["A1+B2", "B2+C3"],
  ["$A1+A$1+$A$1", "$A2+B$1+$A$1"],
  ["SUM(A1:B3)", "SUM(B2:C4)"],
  ["a1", "B2"],
  ["SUM(A:A,$B:C,1:1,2:$3)", "SUM(B:B,$B:D,2:2,3:$3)"],
  // Names of functions and other names are no references.
  ["LOG10(A1)", "LOG10(B2)"],
  ["ATAN2(A1,B1)+Q1_total+rate.A1", "ATAN2(B2,C2)+Q1_total+rate.A1"],
  ["合计A1+A1合计", "合计A1+A1合计"],
  ["ZZZ1+A1048577", "ZZZ1+A1048577"],
  // Sheets, quoted or not, also of other workbooks; three-dimensional areas.
  ["自评表!A1", "自评表!B2"],
  ["'自评 A1'!A1", "'自评 A1'!B2"],
  ["'it''s A1'!$A1", "'it''s A1'!$A2"],
  ["Q1!A1+[1]Q1!A1", "Q1!B2+[1]Q1!B2"],
  ["'[帐 A1.xlsx]表'!A1", "'[帐 A1.xlsx]表'!B2"],
  ["SUM(Sheet1:Sheet3!A1)", "SUM(Sheet1:Sheet3!B2)"],
  // Texts, numbers, errors, table columns, arrays.
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&B2'],
  ["1.5E3+2e-2*A1", "1.5E3+2e-2*B2"],
  ["IF(A1=#N/A,#REF!,#DIV/0!)", "IF(B2=#N/A,#REF!,#DIV/0!)"],
  ["Table1[[#This Row],[A1 '] B1]]+A1", "Table1[[#This Row],[A1 '] B1]]+B2"],
  ["{1,2;3,4}*A1%", "{1,2;3,4}*B2%"],
  ["A1:INDEX(B:B,3)", "B2:INDEX(C:C,3)"],
  ["-A1^2<>A1", "-B2^2<>B2"],
])("%s becomes %s", (formula, moved) => {
  expect(move(formula)).toBe(moved);
});

test("back again is the same", () => {
  const formula = "SUM($C4:D$5)/'年 初'!F6-ROUND(G7,2)";
  expect(move(move(formula, 3, 2), -3, -2)).toBe(formula);
});

test("a reference that leaves the sheet", () => {
  expect(move("A1+B2", -1, 0)).toBe("#REF!+B1");
  expect(move("XFD1:XFD2", 0, 1)).toBe("#REF!:#REF!");
  expect(move("SUM(A:B)", 0, -1)).toBe("SUM(#REF!)");
});

test("the largest column ranges and endless tokens", () => {
  expect(move("SUM(XFC:XFC)", 0, 1)).toBe("SUM(XFD:XFD)");
  for (const long of [`"${"a".repeat(20_000)}`, "[".repeat(20_000), "'".repeat(20_001), "a".repeat(20_000)]) {
    expect(move(long)).toBe(long);
  }
});
