import type { Breakdown } from "../relation";
import type { Statement } from "../statement";
import { isAmount, isOneKind, sumFits } from "./fits";
import { isOfUnit, listFrom, mayBeTotal, nothingsBeside } from "./proved-list";
import { breakdownOf, provedBefore } from "./proved-sum";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * Breakdowns that no word announces: numbers side by side that make one before them exactly. "走访312家，收集问题147个，当场
 * 答复58个，转办89个"; "医保申报7862.4万元，拨回7315.0万元（职工…），扣款118.7万元，年末未拨428.7万元". As the sum agrees, it can
 * be no false finding; `known` are those that words told.
 */
export function proveBreakdowns(
  line: SentenceLine,
  earlier: readonly SentenceLine[],
  known: readonly Breakdown[],
): readonly Breakdown[] {
  const last = earlier[earlier.length - 1];
  const told = last?.paragraph === line.paragraph ? [...last.numbers].reverse() : [];
  const found: Breakdown[] = [];
  // From behind, so that a list inside another is closed before the outer one is read.
  for (const first of [...line.numbers].reverse()) {
    const lists = [...known, ...found];
    const isInList = lists.some(({ parts }) => parts.includes(first.statement));
    const sum = provedBefore(line, first, lists);
    if (sum !== undefined) found.push(sum);
    const proved = isInList ? undefined : provedFrom(line, first, told, lists);
    if (proved !== undefined) found.push(proved);
  }
  return found.reverse();
}

/** The list from this number on that makes a number before it: the nearest one, with as many parts as make it. */
function provedFrom(
  line: SentenceLine,
  first: LineNumber,
  told: readonly LineNumber[],
  lists: readonly Breakdown[],
): Breakdown | undefined {
  const before = line.numbers.slice(Math.max(0, first.order - furthest), first.order).reverse();
  for (const total of [...before, ...told]) {
    if (!mayBeTotal(total) || !isMore(total, first)) continue;
    const list = listFrom(line, first, total, lists);
    for (let count = list.length; count > 1; count -= 1) {
      const parts = list.slice(0, count);
      const isFar = !before.includes(total) && first.order > 0;
      if (isFar && !isTelling(total.statement, count)) continue;
      if (isTotalOf(line, total, parts, lists))
        return breakdownOf(total, [
          ...nothingsBeside(line, parts, -1),
          ...parts,
          ...nothingsBeside(line, parts, 1),
        ]);
    }
  }
  return undefined;
}

const furthest = 10;

/** Whether the number may hold the other as a part: of its kind, and more. */
function isMore({ statement: total }: LineNumber, { statement: part }: LineNumber): boolean {
  const [whole, own] = [total.quantity, part.quantity];
  if (whole.unit === own.unit) return whole.value.gt(own.value);
  return isOneKind({ ...total, role: "actual" }, { ...part, role: "actual" });
}

function isTotalOf(
  line: SentenceLine,
  total: LineNumber,
  parts: readonly LineNumber[],
  lists: readonly Breakdown[],
): boolean {
  const [first] = parts;
  if (first === undefined || total.depth > first.depth) return false;
  const whole: Statement = { ...total.statement, role: "actual" };
  const added = parts.map(({ statement }) => statement);
  if (!added.every((part) => isOneKind(whole, part)) || !sumFits(whole, added)) return false;
  // 比年初减少4人（退休3人，调出1人）: of a change only what its bracket tells.
  if (!isAmount(total.statement)) return first.depth === total.depth + 1 && first.order === total.order + 1;
  // 中央资金300万元、省级200万元、区级100万元: three in a row, of which the first is by chance what the others make.
  if (first.gap.startsWith("、") && first.depth === total.depth && line.numbers[first.order - 1] === total)
    return false;
  // 专项资金900万元，450万元用于甲，300万元用于乙，150万元用于丙: the first of a list is half of it by chance.
  if (isHalfOf(line, total, added)) return false;
  if (isTelling(total.statement, parts.length)) return true;
  if (parts.some(({ segment }) => segment !== first.segment)) return false;
  const between = line.numbers.slice(total.order + 1, first.order).filter(
    (each) =>
      each.depth <= first.depth &&
      isAmount(each.statement) &&
      isOfUnit(each, first) &&
      // 漏洞347个，高危38个、中危129个、低危180个；完成修复339个，未修复8个: divided once more.
      !lists.some((list) => list.total === total.statement && list.parts.includes(each.statement)),
  );
  return between.length === 0 || isTellingBeside(total.statement, parts, between);
}

/** Whether the number right before is twice this one, which stands in one list with its seeming parts. */
function isHalfOf(line: SentenceLine, first: LineNumber, others: readonly Statement[]): boolean {
  const whole = line.numbers[first.order - 1];
  if (whole === undefined || line.numbers[first.order + 1]?.statement !== others[0]) return false;
  return (
    isOneKind(whole.statement, first.statement) && sumFits(whole.statement, [first.statement, ...others])
  );
}

/** Three parts and more behind one number of their kind; of points, 得29分，权重10分, any three may make another. */
function isTellingBeside(
  { quantity }: Statement,
  parts: readonly LineNumber[],
  between: readonly LineNumber[],
): boolean {
  return parts.length > 2 && between.length === 1 && quantity.kind !== "points" && quantity.value.gte(20);
}

/** Whether so large a number is hardly made by chance: of a sum to the cent each of its digits has to fit. */
function isTelling({ quantity: { value, decimals } }: Statement, parts: number): boolean {
  const digits = value.times(10 ** Math.max(0, decimals));
  return digits.gte(parts > 2 ? 300 : 1000);
}
