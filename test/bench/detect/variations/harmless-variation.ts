import type { Case, Evaluation, Table } from "../model";
import type { Random } from "../random";
import type { Style } from "../style";

/** A change that leaves every figure meaning what it did, so that nothing new may be found. */
export interface HarmlessVariation {
  readonly kind: string;
  readonly title: string;
  /** Changes the copy; false where its family has no place for it. */
  vary(copy: Case, random: Random): boolean;
}

/** Every visible table. */
export function tablesOf({ sheets }: Case): Table[] {
  return sheets.flatMap(({ tables }) => tables);
}

/** Another notation in every table. */
export function restyle(
  kind: string,
  title: string,
  change: (style: Style, random: Random) => Partial<Style>,
): HarmlessVariation {
  return {
    kind,
    title,
    vary(copy, random) {
      let isChanged = false;
      for (const table of tablesOf(copy)) {
        // Pasted text has no formats.
        const style = { ...table.style, ...change(table.style, random) };
        isChanged ||= JSON.stringify(style) !== JSON.stringify(table.style);
        table.style = style;
      }
      return isChanged;
    },
  };
}

/** A change of every 自评表; it tells whether it found a place. */
export function inEvaluations(
  kind: string,
  title: string,
  change: (table: Evaluation, copy: Case, random: Random) => boolean,
): HarmlessVariation {
  return {
    kind,
    title,
    vary(copy, random) {
      const tables = tablesOf(copy).filter((table): table is Evaluation => table.kind === "evaluation");
      return tables.map((table) => change(table, copy, random)).some(Boolean);
    },
  };
}
