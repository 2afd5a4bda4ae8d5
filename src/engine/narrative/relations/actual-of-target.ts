import { areComparable } from "../../numbers/unit";
import { isOfLastYear, numberNamed } from "./changed-number";
import { isComparedWith, isCountOrRate, isSameWork, isTarget } from "./completion-target";
import { actualWords } from "./completion-words";
import { isPercent } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** What came of a target: the number that it is compared with, that stands behind it as done, or right before it. */
export function actualFor(line: SentenceLine, target: LineNumber): LineNumber | undefined {
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
    )
    // 上年3.1‰ is no result of this year.
    .filter((each) => !isOfLastYear(each));
  const [rate] = rates;
  const isRate = rate !== undefined && isPercent(rate.statement) && rate.statement.role === "actual";
  return isRate && !isTarget(rate) ? rate : undefined;
}

/** Whether what came stands before each target: 前者实际98.1%，目标值99%，后者实际95.56%，目标值100%. */
function isActualFirst(line: SentenceLine, target: LineNumber): boolean {
  const [earlier, actual] = [line.numbers[target.order - 2], line.numbers[target.order - 1]];
  if (actual?.lead.includes("实际") !== true) return false;
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
