import type Big from "big.js";
import { convert } from "../../numbers/unit";
import type { Statement } from "../statement";
import { completionRateWords } from "./completion-words";
import { isComparedWith, isStandard, isTarget } from "./completion-target";
import { isInPoints } from "./changed-number";
import { isAmount, isPercent, ratioFits } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** What came, and the completion rate where that is what proved it. */
export interface ProvedActual {
  readonly actual: LineNumber;
  readonly rate: Statement | undefined;
}

/**
 * What came of a plan, by the number that says how far it was met: "热线接听4876个，其中…；计划接听4000个，完成121.9%",
 * "任务60站，实际行驶8600公里、巡展72站，超任务20%". Undefined where no number of the sentence gives it exactly.
 */
export function provedActual(line: SentenceLine, target: LineNumber): ProvedActual | undefined {
  const states = line.numbers
    .filter((each) => each !== target && !isTarget(each) && mayCome(target, each))
    .sort((one, other) => distance(one, target) - distance(other, target));
  // 高出验收标准3.6个百分点（标准85%）: the bracket tells the target behind.
  const inBracket = target.depth > 0 && target.gap.includes("(");
  const sizes = [
    ...(inBracket ? line.numbers.slice(Math.max(0, target.order - 1), target.order) : []),
    ...line.numbers.slice(target.order + 1, target.order + 1 + mostBehind),
  ];
  for (const size of sizes) {
    const fit = fitFor(size, target);
    const actual = fit && states.find((each) => each !== size && fit(each.statement));
    if (actual === undefined) continue;
    const isRate = isPercent(size.statement) && !saysBeyond(size) && size.gap !== "的";
    return { actual, rate: isRate ? size.statement : undefined };
  }
  return undefined;
}

const mostBehind = 4;

function distance({ order, segment }: LineNumber, target: LineNumber): number {
  return Math.abs(order - target.order) + Math.abs(segment - target.segment) * otherSegment;
}

/** What stands in the target's own part of the sentence comes first. */
const otherSegment = 100;

function mayCome({ statement: target }: LineNumber, { statement }: LineNumber): boolean {
  if (statement.quantity.qualifier !== "exact") return false;
  if (isPercent(target))
    return isPercent(statement) && statement.role !== "growth" && statement.role !== "decline";
  return isAmount(statement) && statement.quantity.unit === target.quantity.unit;
}

/** How the number behind a target tells which number met it; undefined where it tells nothing. */
function fitFor(size: LineNumber, planned: LineNumber): ((actual: Statement) => boolean) | undefined {
  const { statement, lead } = size;
  const target = planned.statement;
  // 超过国家标准1,400小时220小时
  const isBeyond =
    saysBeyond(size) ||
    (size.gap === "" && isComparedWith(planned)) ||
    (size.gap === "" && isStandard(planned)) ||
    // 超出计划8,000批次的7.75%
    (size.gap === "的" && planned.lead.includes("超"));
  if (isPercent(statement) && !isPercent(target)) {
    const { quantity } = statement;
    if (isBeyond) {
      const share = quantity.value.plus(100);
      return (actual) => ratioFits({ ...quantity, value: share }, actual.quantity, target.quantity);
    }
    const isNamed =
      completionRateWords.some((word) => lead.includes(word)) ||
      /^(?:已|共|只|仅|才|实际)?完成(?:率)?(?:了)?(?:年度|全年)?(?:任务|目标|计划)?(?:的)?$/u.test(lead);
    // What was met to the full tells no two numbers apart.
    if (!isNamed || quantity.value.eq(100)) return undefined;
    return (actual) => ratioFits(quantity, actual.quantity, target.quantity);
  }
  // 比对外承诺的10个工作日快3.8个工作日: right behind it, whatever the verb.
  const isDifference = isBeyond || (size.order === planned.order + 1 && size.clause === planned.clause);
  if (!isDifference || (isPercent(target) && !isInPoints(statement))) return undefined;
  const apart = isPercent(target)
    ? statement.quantity.value
    : convert(statement.quantity, target.quantity.unit)?.value;
  if (apart === undefined || apart.eq(0)) return undefined;
  return (actual) => difference(actual, target)?.eq(apart) === true;
}

/** 超任务20%, 高出目标1.6个百分点, 尚差2个 */
function saysBeyond({ lead, statement }: LineNumber): boolean {
  return /(?:超|高|多|少|低|差|欠|拖后|拖延|延后|延迟|滞后|提前|快|慢)(?:额|出|过)?(?:完成)?(?:年度|年初|全年|验收|考核|规定)?(?:目标|任务|计划|标准|要求)?(?:值|数)?(?:了)?$/u.test(
    lead + (/^超/u.exec(statement.shown)?.[0] ?? ""),
  );
}

function difference(actual: Statement, target: Statement): Big | undefined {
  return convert(actual.quantity, target.quantity.unit)?.value.minus(target.quantity.value).abs();
}
