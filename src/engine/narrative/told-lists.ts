import type { FactName } from "./fact-name";
import type { Relation } from "./relation";
import type { Statement } from "./statement";

/** A breakdown by the names of its parts. */
export interface ToldList {
  readonly total: Statement;
  readonly parts: ReadonlySet<string>;
}

/** The lists of the prose, found by the statements in them. */
export interface ToldLists {
  /** The list a statement is a part of. */
  readonly asPart: ReadonlyMap<number, ToldList>;
  /** The lists a statement is the total of. */
  readonly asTotal: ReadonlyMap<number, readonly ToldList[]>;
}

/** Files the breakdowns by their statements. */
export function fileLists(
  relations: readonly Relation[],
  nameOf: (statement: Statement) => FactName | undefined,
): ToldLists {
  const asPart = new Map<number, ToldList>();
  const asTotal = new Map<number, ToldList[]>();
  for (const relation of relations) {
    if (relation.kind !== "breakdown") continue;
    const { total, parts } = relation;
    const names = parts.map((part) => nameOf(part)?.core).filter((name) => name !== undefined);
    const list = { total, parts: new Set(names) };
    for (const part of parts) asPart.set(part.index, list);
    asTotal.set(total.index, [...(asTotal.get(total.index) ?? []), list]);
  }
  return { asPart, asTotal };
}

/** Whether two lists name the same parts: at least two, and most of the shorter list. */
export function haveSameParts(one: ToldList, other: ToldList): boolean {
  const [short, long] = one.parts.size <= other.parts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const name of short.parts) if (long.parts.has(name)) shared += 1;
  return shared >= 2 && shared * 3 >= short.parts.size * 2;
}
