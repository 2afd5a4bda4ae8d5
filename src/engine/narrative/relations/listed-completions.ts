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
    const isInOrder = /(?:实际|完成|实现|结果)[^,;:]*(?:分别|依次)/u.test(first.lead);
    if (!isInOrder) return namedAgain(line, first);
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

/**
 * "目标中设定新增就业1万人、失业率4.5%以内，年末实际新增就业1.08万人，失业率3.2%": as many numbers behind 实际 as before, each
 * under the name of the one that was planned.
 */
function namedAgain(line: SentenceLine, first: LineNumber): readonly Completion[] {
  if (!first.lead.includes("实际")) return [];
  for (let count = Math.min(mostNamed, first.order); count > 1; count -= 1) {
    const targets = line.numbers.slice(first.order - count, first.order);
    const actuals = line.numbers.slice(first.order, first.order + count);
    const planned = line.text.slice(0, targets[0]?.from);
    const arePairs = actuals.every((actual, index) => {
      const target = targets[index];
      return (
        target !== undefined &&
        !/实际|达到/u.test(target.lead) &&
        areOneSort(actual, target) &&
        shareName(actual, target)
      );
    });
    if (actuals.length < count || !arePairs || !/目标|计划|任务|预期/u.test(planned)) continue;
    return actuals.map((actual, index) => ({
      kind: "completion",
      actual: actual.statement,
      target: targets[index]?.statement ?? actual.statement,
      rate: undefined,
    }));
  }
  return [];
}

const mostNamed = 6;

/** Whether two characters that stand side by side before the one number stand so before the other. */
function shareName({ lead: one }: LineNumber, { lead: other }: LineNumber): boolean {
  for (let at = 0; at + 1 < one.length; at += 1) {
    const two = one.slice(at, at + 2);
    if (two !== "实际" && /^\p{Script=Han}{2}$/u.test(two) && other.includes(two)) return true;
  }
  return false;
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
