import type { Fact } from "../annexes/fact";
import { isBlank } from "../annexes/fact";
import { squeeze } from "../numbers/normalise";
import type { CellPlace } from "../workbook/address";
import type { AnnexPair, PairedAnnex } from "./annex-in-report";

/** A row of an annex: an indicator, a budget line, a line of expenses. */
export interface AnnexRow {
  readonly name: string;
  /** The cell of its name. */
  readonly at: CellPlace;
  /** What stands in it; blanks left out. */
  readonly facts: readonly Fact[];
}

/** The rows that one of two annexes has and the other has not. */
export interface MissingRows {
  readonly onlyInReport: readonly AnnexRow[];
  readonly onlyInWorkbook: readonly AnnexRow[];
}

/** Where fewer rows than this share are in both, these are two different tables, and no row is missing in one of them. */
const leastShared = 0.5;

/** Rows that hold something and stand in one of the annexes only, by name and, among equals, by order. */
export function findMissingRows({ inReport, inWorkbook }: AnnexPair): MissingRows {
  const [printed, kept] = [rowsByName(inReport), rowsByName(inWorkbook)];
  const shared = [...printed.keys()].filter((key) => kept.has(key)).length;
  if (shared < Math.max(printed.size, kept.size) * leastShared) {
    return { onlyInReport: [], onlyInWorkbook: [] };
  }
  const holds = ({ facts }: AnnexRow): boolean => facts.length > 0;
  return {
    onlyInReport: [...printed].flatMap(([key, row]) => (kept.has(key) ? [] : [row])).filter(holds),
    onlyInWorkbook: [...kept].flatMap(([key, row]) => (printed.has(key) ? [] : [row])).filter(holds),
  };
}

function rowsByName(annex: PairedAnnex): ReadonlyMap<string, AnnexRow> {
  const times = new Map<string, number>();
  return new Map(
    rowsOf(annex).map((row) => {
      const name = squeeze(row.name);
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return [`${name} ${String(time)}`, row] as const;
    }),
  );
}

function rowsOf(annex: PairedAnnex): readonly AnnexRow[] {
  if (annex.kind === "base-data-table") {
    return annex.expenses.map(({ label, labelAt, previous, budget, executed }) =>
      rowOf(label, labelAt, [previous, budget, executed]),
    );
  }
  const { money, indicators } = annex;
  const lines = money?.total === undefined ? (money?.parts ?? []) : [money.total, ...money.parts];
  return [
    ...lines.map(({ label, labelAt, initial, budget, executed, weight, rate, score }) =>
      rowOf(label, labelAt, [initial, budget, executed, weight, rate, score]),
    ),
    ...indicators.map(({ name, nameAt, target, actual, weight, score }) =>
      rowOf(name, nameAt, [target, actual, weight, score]),
    ),
  ];
}

function rowOf(name: string, at: CellPlace, facts: readonly (Fact | undefined)[]): AnnexRow {
  return { name, at, facts: facts.filter((fact) => fact !== undefined).filter((fact) => !isBlank(fact)) };
}
