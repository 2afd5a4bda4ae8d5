import type { Statement } from "../statement";
import { comparisonAt } from "./comparison";
import { comparedDirection, type Direction, directionAt } from "./change-verb";
import { isPercent } from "./fits";
import { isInPoints } from "./changed-number";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** How much changed: the amount and the share of one change, and the last number of the two. */
export interface ChangeSizes {
  readonly amount: Statement | undefined;
  readonly share: Statement | undefined;
  readonly last: LineNumber;
}

/** The amount and the share of one change, from its first number on: they stand in one clause or in the next, in either order. */
export function sizesFrom(line: SentenceLine, first: LineNumber, direction: Direction): ChangeSizes {
  const next = line.numbers[first.order + 1];
  const second = next !== undefined && belongsTo(line, first, next, direction) ? next : undefined;
  const both = second === undefined ? [first] : [first, second];
  return {
    amount: both.find(({ statement }) => !isPercent(statement))?.statement,
    share: both.find(({ statement }) => isPercent(statement))?.statement,
    last: second ?? first,
  };
}

function belongsTo(line: SentenceLine, first: LineNumber, next: LineNumber, direction: Direction): boolean {
  if (next.segment !== first.segment || isPercent(first.statement) === isPercent(next.statement))
    return false;
  // A rate that rose by points did not rise by per cent as well.
  if (isInPoints(first.statement) || isInPoints(next.statement)) return false;
  if (next.depth > first.depth + 1) return false;
  // 比预算价22.84亿元节约1.48亿元，节约率6.48%: a rate, not the share of a change.
  if (isSavingsRate(next)) return false;
  // 增加20人、5.2%; 减少0.64万元（10.81%）
  if (/^[、,(]$/u.test(next.gap)) return next.gap !== "," && isPercent(next.statement);
  // 事故减少21起、死亡减少6人，分别下降15.8%、13.6%: one share for each of them.
  if (next.lead.includes("分别") && runFrom(line, next, direction).length > 1) return false;
  if ((directionAt(line, next) ?? comparedDirection(next)) !== direction) return false;
  // A comparison that begins anew is another change.
  const comparison = comparisonAt(line, next);
  if (comparison === undefined || comparison.start <= first.from) return true;
  // 比上年少支出114.82万元，同比下降5.1%: said once more of the same.
  return next.gap.startsWith(",同比") && comparison.name === "" && isPercent(next.statement);
}

/** Whether the percentage is called a rate of what was saved. */
export function isSavingsRate({ lead }: LineNumber): boolean {
  return /(?:节约|节支|节省)率?(?:为|达|达到|是)?$/u.test(lead) && lead.includes("率");
}

/** The numbers that one verb gives: 分别增长31.2%和28.7%, 减少1起、2人. */
export function runFrom(line: SentenceLine, first: LineNumber, direction: Direction): readonly LineNumber[] {
  let end = first.order + 1;
  for (let next = line.numbers[end]; next !== undefined; next = line.numbers[end]) {
    // 同比分别上升11.3%、下降8.7%: each with its own verb.
    const own = directionAt(line, next);
    const isRepeated =
      /^[、,和]/u.test(next.gap) &&
      next.gap.length <= 4 &&
      (own === direction || (own !== undefined && first.lead.includes("分别")));
    // 缩短0.4天，低于7.5天的控制值: a limit.
    if (next.statement.sign !== undefined) break;
    const isSameSort = isPercent(next.statement) === isPercent(first.statement);
    // 比上年减少5批次38人次: one thing counted in two units.
    if (!isSameSort || !(/^[、,和及与]?$/u.test(next.gap) || (next.gap.startsWith("、") && isRepeated)))
      break;
    end += 1;
  }
  return line.numbers.slice(first.order, end);
}
