import { TagScanner } from "./tag-scanner";
import { applySplices } from "./text-splice";
import { readWorkbookPart } from "./workbook-part";

/**
 * The workbook part with the order to calculate everything when it is next opened (calcPr fullCalcOnLoad, ECMA-376 18.2.2):
 * stored results of formulas are out of date once a cell has changed. Returns the text itself where it says so already.
 */
export function orderCalculation(text: string): string {
  const { calculation, placeForCalculation: place, prefix } = readWorkbookPart(text);
  if (calculation === undefined) {
    return applySplices(text, [{ from: place, to: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  }
  if (calculation.isFullOnLoad) return text;
  const scanner = new TagScanner(text, text.lastIndexOf("<", calculation.tagEnd - 1));
  scanner.next();
  const old = scanner.attributes.find("fullCalcOnLoad");
  if (old !== undefined) return applySplices(text, [{ ...old, text: "1" }]);
  return applySplices(text, [{ from: scanner.nameEnd, to: scanner.nameEnd, text: ' fullCalcOnLoad="1"' }]);
}
