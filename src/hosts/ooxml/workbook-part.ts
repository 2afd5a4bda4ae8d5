import { parseEscapes } from "./character-data";
import { parseXml } from "./parse-xml";
import { isTrue } from "./scan-sheet-data";

/** A sheet as the workbook part lists it, in tab order. */
export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** What the workbook part says (ECMA-376 18.2.27). */
export interface WorkbookPart {
  readonly isWorkbook: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly counts1904: boolean;
  /** What a patch needs: the calcPr element, or else where one belongs. Offsets in the text. */
  readonly calculation: { readonly tagEnd: number; readonly isFullOnLoad: boolean } | undefined;
  readonly placeForCalculation: number;
  readonly prefix: string;
}

/** calcPr stands behind the last of these (the sequence of CT_Workbook). */
const beforeCalculation = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Reads the workbook part. Throws WorkbookUnreadable where it is not well-formed. */
export function readWorkbookPart(text: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let isWorkbook = false;
  let counts1904 = false;
  let calculation: WorkbookPart["calculation"];
  let placeForCalculation = 0;
  let prefix = "";
  let depth = 0;
  parseXml(text, {
    open: (element) => {
      depth = element.depth + 1;
      if (!element.isMain) return;
      if (element.depth === 0) {
        isWorkbook = element.local === "workbook";
        prefix = element.prefix;
      }
      switch (element.local) {
        case "workbookPr":
          counts1904 = isTrue(element.attribute("date1904"));
          break;
        case "sheet":
          sheets.push({
            name: parseEscapes(element.attribute("name") ?? ""),
            relationship: element.relationship("id") ?? "",
            visibility: parseVisibility(element.attribute("state")),
          });
          break;
        case "calcPr":
          calculation = { tagEnd: element.end, isFullOnLoad: isTrue(element.attribute("fullCalcOnLoad")) };
          break;
      }
    },
    close: (local, end) => {
      depth--;
      if (depth === 1 && beforeCalculation.includes(local)) placeForCalculation = end;
    },
  });
  return { isWorkbook, sheets, counts1904, calculation, placeForCalculation, prefix };
}

function parseVisibility(state: string | undefined): ListedSheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
