import Big from "big.js";
import type { Completion } from "../relation";
import { actualFor } from "./actual-of-target";
import { rateFor, withSharedRates } from "./completion-rate";
import {
  isPlanBeforeActual,
  isPlanned,
  isPlannedCount,
  isPlannedMoney,
  isStandard,
  isTarget,
} from "./completion-target";
import { isOneKind, isPercent, pointsBetween, ratioFits } from "./fits";
import { findListedCompletions } from "./listed-completions";
import { provedActual } from "./settle-completions";
import { isDueBeforeDone } from "./tied-counts";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** What was planned beside what came: 受理671件（全年任务数400件）; 计划培训500人，实际培训520人，完成率104%. */
export function findCompletions(line: SentenceLine): readonly Completion[] {
  if (line.numbers.length < 2 || !mayPlan.test(line.text)) return [];
  const listed = findListedCompletions(line);
  const inList = new Set(listed.map(({ target }) => target));
  const found = line.numbers.flatMap((number): Completion[] => {
    if (inList.has(number.statement)) return [];
    const share = shareOfPlan(line, number);
    if (share !== undefined) return [share];
    const isPlan = isTarget(number) || isPlanBeforeActual(line, number) || isDueBeforeDone(line, number);
    if (!isPlan && !isStandard(number) && !isPlannedMoney(number) && !isPlannedCount(number)) return [];
    const shared = isPlan ? sharedTarget(line, number) : [];
    if (shared.length > 1) return [...shared];
    const proved = provedActual(line, number);
    const actual = proved?.actual ?? (isPlan ? actualFor(line, number) : undefined);
    if (actual === undefined) return [];
    return [
      {
        kind: "completion",
        actual: actual.statement,
        target: number.statement,
        rate: proved?.rate ?? rateFor(line, number, actual),
      },
    ];
  });
  return [...listed, ...withSharedRates(line, found)];
}

/** "司机满意度91.4%，群众满意度94.8%，…目标值均为90%": one target for all of the rates before. */
function sharedTarget(line: SentenceLine, target: LineNumber): readonly Completion[] {
  if (!/[均都]/u.test(target.lead) || !isPercent(target.statement)) return [];
  return line.numbers
    .slice(0, target.order)
    .filter(
      ({ statement, segment, depth }) =>
        segment === target.segment &&
        depth === target.depth &&
        isPercent(statement) &&
        statement.role === "actual",
    )
    .map(({ statement }) => ({
      kind: "completion",
      actual: statement,
      target: target.statement,
      rate: undefined,
    }));
}

/** One of these stands in every sentence that names a plan. */
const mayPlan =
  /承诺|约定|确定|定的|工期|目标|任务|计划|指标|要求|预期|预算|原定|预计|拟|应|标准|规定|控制|限额|考核|线/u;

/** "5.37亿元，占年度计划5.2亿元的103.3%": the plan stands between what came and its share. */
function shareOfPlan(line: SentenceLine, target: LineNumber): Completion | undefined {
  const rate = line.numbers[target.order + 1];
  if (rate === undefined || !/^\)?的$/u.test(rate.gap) || !isPercent(rate.statement) || !isPlanned(target))
    return undefined;
  const done = line.numbers
    .slice(0, target.order)
    .reverse()
    .filter(
      (each) =>
        each.depth <= target.depth &&
        each.segment === target.segment &&
        isOneKind(each.statement, target.statement),
    );
  // 作业43次，发射炮弹1468发，作业次数完成年度目标（36次）的119%: what is counted as the target is.
  const sameUnit = done.filter(({ statement }) => statement.quantity.unit === target.statement.quantity.unit);
  const isRight = ({ statement }: LineNumber): boolean =>
    ratioFits(rate.statement.quantity, statement.quantity, target.statement.quantity);
  const actual = done.find(isRight) ?? sameUnit[0] ?? done[0];
  if (actual === undefined) return undefined;
  const gap = pointsBetween(rate.statement.quantity, actual.statement.quantity, target.statement.quantity);
  // 墓138座、碑4座，完成计划（142座）的100%: so far off, it is another number that came.
  if (gap?.gt(mostPointsOfPlan) === true) return undefined;
  return { kind: "completion", actual: actual.statement, target: target.statement, rate: rate.statement };
}

const mostPointsOfPlan = new Big(50);
