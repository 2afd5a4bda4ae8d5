import { areComparable } from "../numbers/unit";
import type { Quantity } from "../numbers/reading";
import type { ReadQuantity, SentenceText } from "./sentence-text";
import type { Role } from "./statement";

/** What a later number is said to belong to: what this one counts, or what it belongs to itself where it only says how. */
export function nameOf({ object, verb, context, quantity }: ReadQuantity): readonly string[] {
  const isBare =
    object === "" || (quantity.kind === "money" && bareMoney.test(object)) || sharesOnly.test(object);
  if (isBare && context.length > 0) return context;
  return object !== "" ? [object] : verb !== "" ? [verb] : [];
}

/**
 * What the sentence counted last in the same unit, or at all where no unit is wanted, for a number that leaves it out.
 * A change or a share is one of what came, not of what was planned.
 */
export function lastCounted(
  read: readonly ReadQuantity[],
  wanted: Quantity | undefined,
  isOfResult: boolean,
): ReadQuantity | undefined {
  const named = [...read].reverse().filter((each) => nameOf(each).length > 0 && !adjustments.has(each.role));
  const results = isOfResult ? named.filter(({ role }) => !planned.has(role)) : named;
  const earlier = results.length === 0 ? named : results;
  // A share is of the last thing told, and so is a rate of growth.
  if (wanted === undefined) return earlier[0];
  const { kind, unit } = wanted;
  return (
    earlier.find(({ quantity }) => quantity.unit === unit) ??
    earlier.find(({ quantity }) => quantity.kind === kind && kind !== "percent")
  );
}

const partWords = ["其中", "包括", "包含", "分别为", "分为"] as const;
export const farthestPart = 400;

/** The number whose parts stand behind 其中, where this one is such a part: of its unit, and within the same bracket. */
export function totalOf(
  { text, start, brackets }: SentenceText,
  at: number,
  quantity: Quantity,
  read: readonly ReadQuantity[],
): ReadQuantity | undefined {
  const from = Math.max(start, at - farthestPart);
  const before = text.slice(from, at);
  let word = Math.max(...partWords.map((each) => before.lastIndexOf(each)));
  if (word < 0) return undefined;
  word += from;
  for (let offset = word; offset < at; offset += 1) {
    // The bracket that 其中 opened has closed again.
    const partner = brackets.get(offset);
    if (partner !== undefined && partner < word) return undefined;
  }
  const total = [...read].reverse().find((each) => each.at.end <= word && each.quantity.kind !== "percent");
  return total !== undefined && areComparable(total.quantity, quantity) && quantity.kind !== "percent"
    ? total
    : undefined;
}

/** 支出9万元，其中A3万元，B6万元，较上年下降5%: behind several parts it is the whole that changed. */
export function totalOfParts(
  sentence: SentenceText,
  at: number,
  read: readonly ReadQuantity[],
): ReadQuantity | undefined {
  const last = read.at(-1);
  const total = last && totalOf(sentence, at, last.quantity, read);
  if (total === undefined) return undefined;
  const parts = read.slice(read.indexOf(total) + 1);
  if (parts.some(({ role }) => role === "growth" || role === "decline"))
    return parts.find(({ role }) => role === "growth" || role === "decline");
  return parts.length > 1 && sentence.text.charAt(last?.at.end ?? at) === "，" ? total : undefined;
}

/** 年初预算100万元，其中基本支出60万元: the parts of a budget are budget, unless their own words say otherwise. */
export function roleOfPart(role: Role, words: string, total: ReadQuantity): Role {
  if (role !== "spent" && role !== "actual") return role;
  if (total.quantity.kind !== "money" || /实际|决算|执行|使用|完成|[年期]支出/.test(words)) return role;
  return ["opening", "budget", "income", "spent", "carry-over", "increase", "decrease"].includes(total.role)
    ? total.role
    : role;
}

/** Money named by its role alone, in a sentence that has said before whose it is. */
export const bareMoney =
  /^(?:实际|全年|年末|本年|当年|累计)?(?:预算|决算|支出|执行|使用|支付|结余|结转|结转结余|结余结转|剩余|到位|安排|拨付)(?:数|额|资金|金额)?$/;

/** What only says how a number lies to another one. */
export const sharesOnly = /^(?:占比?|约占|所占比例|占总数|增幅|降幅|比例|比重|所占比重)$/;

/** Verbs that tell how many something reached that was counted otherwise. */
export const reaching: ReadonlySet<string> = new Set(["涉及", "惠及", "受益", "覆盖", "带动", "辐射"]);

const planned: ReadonlySet<Role> = new Set(["target", "opening", "budget"]);

/** Whether the role says that the number was planned. */
export function isPlan(role: Role): boolean {
  return planned.has(role);
}

/** An adjustment names nothing that another number could belong to. */
const adjustments: ReadonlySet<Role> = new Set(["increase", "decrease"]);

/** The number that a member of a row behind 分别增长 changes: of as many numbers before the row, the one at its place; of rates for 个百分点. */
export function numberOfRow(
  read: readonly ReadQuantity[],
  { index, size }: { readonly index: number; readonly size: number },
  { kind }: Quantity,
): ReadQuantity | undefined {
  const before = read.slice(Math.max(0, read.length - index - 20), read.length - index);
  const fit =
    kind === "percentage-points" ? before.filter(({ quantity }) => quantity.kind === "percent") : before;
  return fit.length < size ? undefined : fit[fit.length - size + index];
}
