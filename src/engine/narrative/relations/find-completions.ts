import Big from "big.js";
import { areComparable } from "../../numbers/unit";
import type { Completion } from "../relation";
import type { Statement } from "../statement";
import { actualWords, completionRateWords } from "./completion-words";
import {
  isComparedWith,
  isCountOrRate,
  isPlanBeforeActual,
  isPlanned,
  isPlannedMoney,
  isSameWork,
  isStandard,
  isTarget,
} from "./completion-target";
import { isOneKind, isPercent, pointsBetween, ratioFits } from "./fits";
import { isOfLastYear, numberNamed } from "./changed-number";
import { findListedCompletions } from "./listed-completions";
import { provedActual } from "./settle-completions";
import { isDueBeforeDone } from "./tied-counts";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";

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

/** 任务书上写的是5万株: somewhere before the number it says that it was planned. */
function isPlannedCount(number: LineNumber): boolean {
  const { statement, lead } = number;
  // （标准85%）
  if (number.depth > 0 && /^\(?(?:标准|要求|设计|定额)(?:值)?(?:为)?$/u.test(lead)) return true;
  return statement.quantity.kind !== "money" && /任务书|计划书|责任书|申报表|合同/u.test(lead);
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

/** "…完成率分别为112.5%、100%、93%": one for each, in order. */
function withSharedRates(line: SentenceLine, found: readonly Completion[]): readonly Completion[] {
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

function actualFor(line: SentenceLine, target: LineNumber): LineNumber | undefined {
  if (isComparedWith(target)) return comparedActual(line, target) ?? namedActual(line, target);
  const before = line.numbers
    .slice(0, target.order)
    .reverse()
    .find(({ depth }) => depth <= Math.max(0, target.depth - (isFirstInBracket(target) ? 1 : 0)));
  if (isActualFirst(line, target)) return line.numbers[target.order - 1];
  const isMatch = (number: LineNumber | undefined): number is LineNumber =>
    number !== undefined &&
    !isTarget(number) &&
    // 与年度计划15个相比尚差2个
    !/(?:尚|还|仍|相)(?:差|缺|欠|余)/u.test(number.lead) &&
    number.segment === target.segment &&
    isCountOrRate(number.statement) &&
    isPercent(number.statement) === isPercent(target.statement) &&
    (isPercent(target.statement) ||
      // “巡查次数≥96次”，实际完成102次: what came has no sign.
      areComparable(target.statement.quantity, number.statement.quantity));
  // In a bracket it belongs to the number before the bracket.
  if (target.depth > 0 && before?.depth === target.depth - 1) {
    return isMatch(before) ? before : undefined;
  }
  const behind = line.numbers.slice(target.order + 1, target.order + 4).find(isMatch);
  const says = behind?.gap === "" ? line.numbers[behind.order - 1] : behind;
  if (
    behind !== undefined &&
    says !== undefined &&
    (saysActual(says) || isSameObject(target, behind) || isSameWork(target, behind))
  )
    return behind;
  const rate = isPercent(target.statement) ? rateBefore(line, target) : undefined;
  if (rate !== undefined && !isMatch(before)) return rate;
  const clauses = before === undefined ? 0 : target.clause - before.clause;
  const bracketed = before === undefined ? 0 : target.order - before.order - 1;
  // 合格率90.6%（合格/检测），国家标准≥70%: over a bracket.
  const isNext = before?.order === target.order - 1 && target.gap.startsWith("(");
  return isMatch(before) && (clauses <= 1 || bracketed > 0 || isNext) ? before : undefined;
}

/** The rate right before a target, over brackets and what it changed by: 使用率72.4%，比上年（68.9%）提高3.5个百分点，指标70%. */
function rateBefore(line: SentenceLine, target: LineNumber): LineNumber | undefined {
  const rates = line.numbers
    .slice(0, target.order)
    .reverse()
    .filter(
      ({ statement, depth, segment }) =>
        segment === target.segment &&
        depth <= target.depth &&
        statement.quantity.kind !== "percentage-points",
    );
  const [rate] = rates;
  // 上年3.1‰ is no result of this year.
  if (rate !== undefined && isOfLastYear(rate)) return undefined;
  const isRate = rate !== undefined && isPercent(rate.statement) && rate.statement.role === "actual";
  return isRate && !isTarget(rate) ? rate : undefined;
}

/** Whether what came stands before each target: 前者实际98.1%，目标值99%，后者实际95.56%，目标值100%. */
function isActualFirst(line: SentenceLine, target: LineNumber): boolean {
  const [earlier, actual] = [line.numbers[target.order - 2], line.numbers[target.order - 1]];
  if (actual === undefined || !actual.lead.includes("实际")) return false;
  if (actual.segment !== target.segment || actual.depth !== target.depth) return false;
  if (actual.statement.quantity.unit !== target.statement.quantity.unit) return false;
  // 目标95%，实际96%，目标90%，实际91%: there it stands behind.
  return (
    earlier === undefined ||
    !isTarget(earlier) ||
    line.numbers[target.order - 3]?.lead.includes("实际") === true
  );
}

/** What was compared with the target: of the numbers before in its unit the one that lies so far off, else the nearest that is no part of a list. */
function comparedActual(line: SentenceLine, target: LineNumber): LineNumber | undefined {
  const { unit } = target.statement.quantity;
  const before = line.numbers
    .slice(0, target.order)
    .reverse()
    .filter(
      (each) =>
        each.segment === target.segment &&
        each.depth === 0 &&
        (isCountOrRate(each.statement) || /净[增减]/u.test(each.lead)) &&
        !isTarget(each) &&
        each.statement.quantity.unit === unit,
    );
  const next = line.numbers[target.order + 1];
  const size =
    next?.segment === target.segment && /[多少高低超差]/u.test(next.gap)
      ? next.statement.quantity.value
      : undefined;
  const { value } = target.statement.quantity;
  const apart = before.find(
    ({ statement }) => size !== undefined && statement.quantity.value.minus(value).abs().eq(size),
  );
  return apart ?? before.find(({ gap }) => !gap.startsWith("、")) ?? before[0];
}

/** 合规率91.7%，不合规5个；合规率高于目标90%: the clause names again what came. */
function namedActual(line: SentenceLine, target: LineNumber): LineNumber | undefined {
  const name = /^(.{2,12}?)(?:高于|低于|超过|达到|优于|未达到?)/u.exec(target.lead)?.[1];
  if (name === undefined) return undefined;
  const states = line.numbers.filter(
    (each) =>
      each.order < target.order &&
      !isTarget(each) &&
      each.statement.quantity.unit === target.statement.quantity.unit,
  );
  return numberNamed(name, states);
}

function isFirstInBracket({ depth, gap }: LineNumber): boolean {
  return depth > 0 && gap.includes("(");
}

function saysActual({ lead, gap }: LineNumber): boolean {
  const words = lead === "" ? gap : lead;
  // 实培1286人, 实装84个: 实 with the verb of the work.
  if (/^实\p{Script=Han}{1,2}$/u.test(words)) return true;
  return actualWords.some((word) => words.includes(word));
}

function isSameObject(one: LineNumber, other: LineNumber): boolean {
  const object = one.statement.subject.object;
  return object !== "" && object === other.statement.subject.object;
}

const mostPoints = new Big(20);
const mostPointsOfPlan = new Big(50);

/** 占计划的105.33%, 为年度任务数的98%. */
const shareOfPlanPattern = /(占|为|完成)(年度|全年|年初)?(计划|目标|任务|指标)(任务|目标|数|值)*的$/u;

function rateFor(line: SentenceLine, target: LineNumber, actual: LineNumber): Statement | undefined {
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
