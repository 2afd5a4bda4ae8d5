import type { Narrative } from "../narrative/narrative";
import type { Change } from "../narrative/relation";
import type { Role, Statement } from "../narrative/statement";
import { findNamedMoney, type NamedMoney, readMoneyName } from "./money-in-words";

/**
 * Reads changes of the unit's money by the name they have: 支出比上年增加3.25万元 behind 项目支出1062.27万元 is told of the
 * 全年支出 before that. A change without such a name stays as it was read; one whose name nothing before it in its paragraph
 * bears has no present state.
 */
export function namedChanges(narrative: Narrative): (change: Change) => Change {
  const known = new Map<string, (NamedMoney & { readonly statement: Statement })[]>();
  for (const named of findNamedMoney(narrative.statements, narrative.unitName)) {
    const key = placeKey(named.statement);
    known.set(key, [...(known.get(key) ?? []), named]);
  }
  return (change) => {
    const told = change.amount ?? change.share;
    const words = told?.subject.object ?? "";
    const own = words === "" ? undefined : readMoneyName(words, narrative.unitName);
    if (told === undefined || own === undefined) return change;
    const tied = change.now && readMoneyName(change.now.subject.words, narrative.unitName);
    if (change.now !== undefined && (tied === undefined || tied.concept === own.concept)) return change;
    const role = roleIn(words);
    const states = (known.get(placeKey(told)) ?? []).filter(
      ({ statement, ...money }) =>
        role !== undefined && statement.index < told.index && statement.role === role && isSame(money, own),
    );
    return { ...change, now: states.at(-1)?.statement };
  };
}

/** Of an amount that may be planned, come or gone nothing is known to have changed. */
function roleIn(words: string): Role | undefined {
  if (/支出|决算|执行/.test(words)) return "spent";
  return words.includes("收入") ? "income" : undefined;
}

function isSame(one: NamedMoney, other: NamedMoney): boolean {
  return one.concept === other.concept && one.isFiscal === other.isFiscal;
}

function placeKey({ at, period }: Statement): string {
  return `${String(at.document)} ${String(at.paragraph)} ${period.relation}`;
}
