import Big from "big.js";
import type { Completion } from "../relation";
import type { Statement } from "../statement";
import { isPlanned } from "./completion-target";
import { completionRateWords } from "./completion-words";
import { isPercent, pointsBetween, ratioFits } from "./fits";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";

/** "…完成率分别为112.5%、100%、93%": one for each, in order. */
export function withSharedRates(line: SentenceLine, found: readonly Completion[]): readonly Completion[] {
  const first = line.numbers.find(
    ({ statement, lead }) =>
      isPercent(statement) && lead.includes("分别") && (hasRateName(lead) || shareOfPlanPattern.test(lead)),
  );
  if (first === undefined) return found;
  const rates: Statement[] = [];
  for (const number of line.numbers.slice(first.order)) {
    if (!isPercent(number.statement) || (number !== first && !/^[、和及]$/u.test(number.gap))) break;
    rates.push(number.statement);
  }
  if (rates.length !== found.length || rates.length < 2)
    return found.map((each) => ({ ...each, rate: undefined }));
  return found.map((each, index) => ({ ...each, rate: rates[index] }));
}

function hasRateName(lead: string): boolean {
  return completionRateWords.some((word) => lead.includes(word));
}

const mostPoints = new Big(20);
const mostPointsOfPlan = new Big(50);

/** 占计划的105.33%, 为年度任务数的98%. */
const shareOfPlanPattern = /(占|为|完成)(年度|全年|年初)?(计划|目标|任务|指标)(任务|目标|数|值)*的$/u;

/** The printed percentage that says how far the target was met; undefined where none behind the two does. */
export function rateFor(line: SentenceLine, target: LineNumber, actual: LineNumber): Statement | undefined {
  const last = Math.max(target.order, actual.order);
  for (const number of line.numbers.slice(last + 1, last + 5)) {
    // 比计划的28期多3期，…完成任务3800人次的108.58%: behind another plan it is a rate of that.
    if (isPlanned(number) && !isPercent(number.statement)) break;
    if (!isPercent(number.statement) || number.segment !== target.segment) continue;
    const clause = clauseBefore(line, number);
    const isNamed =
      hasRateName(number.lead) ||
      number.lead === "完成" ||
      (clause.includes("完成") && number.lead.endsWith("的")) ||
      shareOfPlanPattern.test(number.lead);
    if (!isNamed) continue;
    const rate = number.statement.quantity;
    // 总体完成率 is of more than this.
    const isOverall = /总体|综合|整体|平均|均/u.test(number.lead);
    const isRight = ratioFits(rate, actual.statement.quantity, target.statement.quantity);
    const gap = pointsBetween(rate, actual.statement.quantity, target.statement.quantity);
    // Right behind the two it is theirs, however far off.
    const most = number.order === last + 1 && hasRateName(number.lead) ? mostPointsOfPlan : mostPoints;
    if (isRight || (!isOverall && gap?.lte(most) === true)) return number.statement;
  }
  return undefined;
}
