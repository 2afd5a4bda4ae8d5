import { findBuiltInFormat } from "./built-in-formats";
import { parseXml } from "./parse-xml";
import { isTrue } from "./scan-sheet-data";

/** What a cell's style says that matters here (ECMA-376 18.8.45, xf). */
export interface CellStyle {
  /** The number format code; undefined is General. */
  readonly numberFormat: string | undefined;
  readonly isLocked: boolean;
}

/** A cell without a known style: General, and locked as every cell is at first. */
export const plainStyle: CellStyle = { numberFormat: undefined, isLocked: true };

/** The cell styles of a styles part, by the index that a cell's `s` names. */
export function readStyles(text: string): CellStyle[] {
  const codes = new Map<number, string>();
  const styles: CellStyle[] = [];
  const path: string[] = [];
  parseXml(text, {
    open: (element) => {
      const parent = path.at(-1);
      path.push(element.isMain ? element.local : "");
      if (!element.isMain) return;
      if (element.local === "numFmt" && parent === "numFmts") {
        codes.set(Number(element.attribute("numFmtId")), element.attribute("formatCode") ?? "General");
      }
      if (parent === "cellXfs" && element.local === "xf") {
        const id = Number(element.attribute("numFmtId") ?? 0);
        styles.push({ numberFormat: findFormat(codes, id), isLocked: true });
      }
      if (parent === "xf" && path.at(-3) === "cellXfs" && element.local === "protection") {
        const last = styles.pop() ?? plainStyle;
        const locked = element.attribute("locked");
        styles.push({ ...last, isLocked: locked === undefined || isTrue(locked) });
      }
    },
    close: () => {
      path.pop();
    },
  });
  return styles;
}

function findFormat(codes: ReadonlyMap<number, string>, id: number): string | undefined {
  const code = codes.get(id) ?? findBuiltInFormat(id);
  return code === "" || code === undefined || code.toLowerCase() === "general" ? undefined : code;
}
