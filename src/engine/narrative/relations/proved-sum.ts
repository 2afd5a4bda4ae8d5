import type { Breakdown } from "../relation";
import { isPercent, sumFits } from "./fits";
import { isOfUnit, mayBePart, mayBeTotal } from "./proved-list";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** "（中央186万元+省54万元+县249.6万元），共489.6万元": the list right before a number whose words add up. */
export function provedBefore(
  line: SentenceLine,
  total: LineNumber,
  lists: readonly Breakdown[],
): Breakdown | undefined {
  if (!mayBeTotal(total)) return undefined;
  if (!addsUp.test(total.gap)) return joinedBefore(line, total, lists);
  // 撤销2件，不予执行1件，两项合3件: how many are added up is none of them.
  const isCounted = /^(?:合|共|总|加)/u.test(total.gap);
  const behind = line.numbers[total.order - 1];
  const skipped = isCounted && behind !== undefined && !isOfUnit(behind, total) ? 1 : 0;
  const before = line.numbers.slice(0, total.order - skipped).reverse();
  const depth = before[0]?.depth ?? 0;
  const list: LineNumber[] = [];
  for (const number of before) {
    if (number.depth > depth || isPercent(number.statement)) continue;
    if (number.depth < depth || !mayBePart(number) || !isOfUnit(number, total)) break;
    list.unshift(number);
  }
  // 产出50分，得48.6分；效益30分，得29分，总得分97分: what is called alike.
  const alike = list.filter(({ lead }) => lead === list[list.length - 1]?.lead);
  const choices = [alike, ...list.map((_, index) => list.slice(index))];
  const parts = choices.find(
    (choice) =>
      choice.length > 1 &&
      sumFits(
        total.statement,
        choice.map(({ statement }) => statement),
      ),
  );
  // 收入合计1846.2万元，其中A、B；支出合计1846.2万元，其中C、D: a total with a list of its own adds up no other's parts.
  const hasOwn = lists.some((each) => each.total === total.statement && sumFits(each.total, each.parts));
  const isKnown = lists.some(
    (each) =>
      (each.total === total.statement || hasOwn) &&
      parts?.some(({ statement }) => each.parts.includes(statement)),
  );
  return parts === undefined || isKnown ? undefined : breakdownOf(total, parts);
}

/** A whole list joined by 、 right before, of three numbers and more: 优秀36人、合格112人、不合格2人，参训150人. */
function joinedBefore(
  line: SentenceLine,
  total: LineNumber,
  lists: readonly Breakdown[],
): Breakdown | undefined {
  if (!total.gap.startsWith(",") || total.statement.quantity.value.lt(smallestUntold)) return undefined;
  const list: LineNumber[] = [];
  for (let order = total.order - 1; order >= 0; order -= 1) {
    const number = line.numbers[order];
    if (number === undefined || !mayBePart(number) || !isOfUnit(number, total)) break;
    list.unshift(number);
    if (!number.gap.startsWith("、")) break;
  }
  const added = list.map(({ statement }) => statement);
  const isListed = lists.some(
    (each) => each.total === total.statement || added.some((part) => each.parts.includes(part)),
  );
  const isJoined = list.every(
    ({ gap, depth }, at) => depth === total.depth && (at === 0) !== gap.startsWith("、"),
  );
  if (isListed || !isJoined || list.length < fewestUntold || !sumFits(total.statement, added))
    return undefined;
  return breakdownOf(total, list);
}

/** Fewer or smaller numbers make another by chance. */
const fewestUntold = 3;
const smallestUntold = 20;

/** Words between a list and the number it makes. */
const addsUp = /[合共总计加][^,;:。()、]*$|后为[^,;:。()、]*$/u;

/** A breakdown that no words announce. */
export function breakdownOf(total: LineNumber, parts: readonly LineNumber[]): Breakdown {
  const added = parts.map(({ statement }) => statement);
  return { kind: "breakdown", total: total.statement, parts: added, isFull: false, words: "" };
}
