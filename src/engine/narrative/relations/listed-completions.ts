import type { Completion } from "../relation";
import { isTarget } from "./completion-target";
import { isAmount, isPercent } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * "年初设定的目标为：培训12期、合格率不低于99%、满意度90%；实际完成情况分别为14期、99.7%、93.4%": as many numbers as were
 * planned, in the same order and of the same kinds.
 */
export function findListedCompletions(line: SentenceLine): readonly Completion[] {
  return line.numbers.flatMap((first): readonly Completion[] => {
    if (!/(?:实际|完成|实现|结果)[^,;:]*(?:分别|依次)/u.test(first.lead)) return [];
    const actuals = runFrom(line, first);
    const targets = line.numbers.slice(Math.max(0, first.order - actuals.length), first.order);
    const [start] = targets;
    if (start === undefined || actuals.length < 2 || targets.length < actuals.length) return [];
    const planned = line.text.slice(0, start.from);
    if (!/目标|计划|任务|指标|预期|应/u.test(planned) && !targets.every(isTarget)) return [];
    const pairs = targets.flatMap((target, index) => {
      const actual = actuals[index];
      return actual !== undefined && areOneSort(actual, target) ? [{ actual, target }] : [];
    });
    if (pairs.length < actuals.length) return [];
    return pairs.map(({ actual, target }) => ({
      kind: "completion",
      actual: actual.statement,
      target: target.statement,
      rate: undefined,
    }));
  });
}

function runFrom(line: SentenceLine, first: LineNumber): readonly LineNumber[] {
  let end = first.order + 1;
  while (/^[、,和及]$/u.test(line.numbers[end]?.gap ?? "")) end += 1;
  return line.numbers.slice(first.order, end);
}

function areOneSort({ statement: actual }: LineNumber, { statement: target }: LineNumber): boolean {
  if (isPercent(actual) || isPercent(target)) return isPercent(actual) && isPercent(target);
  if (actual.quantity.unit === "‰") return target.quantity.unit === "‰";
  return isAmount(actual) && actual.quantity.unit === target.quantity.unit;
}
