import fc from "fast-check";
import type { CellContent } from "../../../src/engine/workbook/snapshot";
import { findPlaces, roundDecimal } from "../../../src/hosts/ooxml/decimal-places";
import { ShownText } from "../../../src/hosts/ooxml/shown-text";

function show(value: number | string | boolean, code?: string, counts1904 = false): string {
  const content =
    typeof value === "number"
      ? { type: "number", value }
      : typeof value === "boolean"
        ? { type: "boolean", value }
        : { type: "text", value };
  return new ShownText(counts1904).show(content as CellContent, code);
}

test.each([
  [0, "0"],
  [-0, "0"],
  [0.9998, "0.9998"],
  [0.1 + 0.2, "0.3"],
  [599.32000000000005, "599.32"],
  [-634.83, "-634.83"],
  [1 / 3, "0.333333333"],
  [-2 / 3, "-0.666666667"],
  [1234567.8901234, "1234567.89"],
  [1234567890.5, "1234567891"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [99999999999.6, "1E+11"],
  [0.0001, "0.0001"],
  [0.000123456789, "0.000123457"],
  [1e-10, "1E-10"],
  [1e21, "1E+21"],
])("General shows %d as %s", (value, shown) => {
  expect(show(value)).toBe(shown);
});

test.each([
  // Rounded as decimal numbers, though the binary ones are a little less.
  [1.005, "0.00", "1.01"],
  [0.285, "0.00", "0.29"],
  [8.325, "#,##0.00", "8.33"],
  [-8.325, "0.00", "-8.33"],
  [0.99985, "0.00%", "99.99%"],
  [0.28505, "0.00%", "28.51%"],
  [0.9998, "0.00%", "99.98%"],
  [1.0049999999999, "0.00", "1.00"],
  [599.325 - 599.32, "0.00", "0.00"],
  [-0.001, "0.00;(0.00)", "(0.00)"],
  [1234.505, "#,##0.00_ ", "1,234.51 "],
  [634.83, "0.00_);[Red]\\(0.00\\)", "634.83 "],
  [125500, "0\\.0,", "12.6"],
  [123456, '0!.0,"万元"', "12.3万元"],
  [123456789, "0.00,,", "123.46"],
  [12345, '[>=10000]0!.0,"万";0', "1.2万"],
  [0, "0.00;-0.00;;@", ""],
  [5.5, "G/通用格式", "5.5"],
  [5.5, 'General"万元"', "5.5万元"],
  [1, "[红色]0.00", "1.00"],
  [12345, "0.00E+00", "1.23E+04"],
  [0.5, "# ?/?", " 1/2"],
  [5.5, "@", "5.5"],
  [45000, '[$-804]yyyy"年"m"月"', "2023年3月"],
  [45000, '[$-804]yyyy"年"m"月"d"日"', "2023年3月15日"],
  [45000, "[$-804]aaaa", "星期三"],
  [45000, "yyyy/m/d aaa", "2023/3/15 周三"],
  [45000, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2023年3月15日"],
  [0.75, "[$-F400]h:mm:ss\\ AM/PM", "18:00:00"],
  [0.75, '上午/下午h"时"mm"分"', "下午6时00分"],
  [45000.999999, "yyyy/m/d h:mm", "2023/3/16 0:00"],
  [1.5, "[h]:mm", "36:00"],
  [60, "yyyy/m/d", "1900/2/29"],
  [3, 'broken"', "3"],
])("%d as %s is %s", (value, code, shown) => {
  expect(show(value, code)).toBe(shown);
});

test("dates of the other system", () => {
  expect(show(0, "yyyy/m/d", true)).toBe("1904/1/1");
  expect(show(0, "0.00", true)).toBe("0.00");
});

test("texts are themselves, unless the format hides them or adds to them", () => {
  expect(show(" a\nb ", "0.00")).toBe(" a\nb ");
  expect(show(" a", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ')).toBe(" a");
  expect(show("a", ";;;")).toBe("");
  expect(show("a", '0;0;0;"<"@">"')).toBe("<a>");
  expect(show(true, "0.00")).toBe("TRUE");
});

test("places of each section", () => {
  expect(findPlaces("0.00")).toEqual([2]);
  expect(findPlaces('#,##0.0%;-0%;"a.00"')).toEqual([3, 2, undefined]);
  expect(findPlaces("0.0,,")).toEqual([-5]);
  expect(findPlaces("0,")).toEqual([-3]);
  expect(findPlaces("[Red]0.000_ ;@")).toEqual([3, undefined]);
  expect(findPlaces("General;yyyy;0.00E+00;# ?/?")).toEqual([undefined, undefined, undefined, undefined]);
});

test("rounding a decimal never moves it by more than half a unit, and is the same twice", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      fc.integer({ min: 0, max: 4 }),
      (whole, places) => {
        const value = whole / 10 ** 5;
        const rounded = roundDecimal(value, places);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6);
        expect(roundDecimal(rounded, places)).toBe(rounded);
      },
    ),
  );
  expect(roundDecimal(1e300, 2)).toBe(1e300);
  expect(roundDecimal(2500, -3)).toBe(3000);
});
