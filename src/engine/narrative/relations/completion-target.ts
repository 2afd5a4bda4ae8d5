import type { Statement } from "../statement";
import { against, earlierTimes } from "./change-words";
import { plannedWords, planWords, standardWords, targetWords } from "./completion-words";
import { isAmount, isPercent } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Whether the words in front call the number a plan, a task or a budget. */
export function isPlanned(number: LineNumber): boolean {
  return isTarget(number) || plannedPattern.test(number.lead === "" ? number.gap : number.lead);
}

/** Whether the number is what was planned, by the words before or behind it. */
export function isTarget(number: LineNumber): boolean {
  const { statement, gap, behind } = number;
  const lead = wordsOf(number);
  // 分别占任务的103.3%、100%: one more of the run; 较上一年度97.9% is no plan.
  if ((isPercent(statement) && /^[、和及]$/u.test(gap)) || isOfEarlierTime(lead, behind)) return false;
  // 超额完成2.5亿元的年度目标
  if (planBehind.test(behind) && /完成|达到|超|突破|[与比较高低优]|离|距/u.test(lead)) return true;
  // 国家标准≥70%, 年度要求70%
  if (
    isPercent(statement) &&
    /(?:标准|要求|指标)(?:值|为|是)?$/u.test(number.lead) &&
    !/[比较与占]/u.test(number.lead)
  )
    return true;
  // 安全事故0起（指标0起）
  if (number.depth > 0 && /^(?:绩效)?(?:指标|要求)(?:值)?(?:为)?$/u.test(number.lead))
    return isCountOrRate(statement);
  // 达到预期的9个, 承接接待任务312批次: what came, or what work there was.
  if (/达(?:到)?预期的$|(?:承接|承担|执行|开展|接受|接待)[^,]{0,8}任务$/u.test(lead)) return false;
  // 代征契税3268万元，大于年初设定的目标值3000万元: of money as well, where the words compare it with what came.
  const told = toldBefore(number);
  if ((comparedTarget.test(told) || isAgainstTarget(told)) && isCountOrRate(statement)) return true;
  // Of money it is a budget, and its rate an execution rate.
  if (statement.quantity.kind === "money" || !isCountOrRate(statement)) return false;
  // 超出计划128人 is how far it went beyond.
  if (/[超多少]/u.test(lead)) return false;
  // 完成计划的125% is a share of the plan; 产出指标6个 are indicators.
  if ((isPercent(statement) && lead.endsWith("的")) || (lead.endsWith("指标") && !isOfRate(statement, lead)))
    return false;
  if (statement.role === "target") return true;
  const words = lead === "" ? gap.replace(/\($/u, "") : lead;
  if (targetPattern.test(words)) return true;
  // 年初计划培训500人: what was planned stands between the word and the number.
  return planWords.some((word) => {
    const at = words.indexOf(word);
    // 特定目标类项目3个
    return at >= 0 && at <= furthestPlan && !/^[类群]/u.test(words.slice(at + word.length));
  });
}

/** Whether the number is a standard that what came is set against: 较考核标准97%高1.6个百分点. */
export function isStandard(number: LineNumber): boolean {
  const { behind } = number;
  const lead = wordsOf(number);
  return (
    /[比较与离距]|[高低优多少]于|超|突破/u.test(lead) &&
    standardWords.some((word) => lead.includes(word) || behind.startsWith(word))
  );
}

/** Words behind a number that call it what was planned: 超额完成市定15个的任务, 突破2.5万元的成本控制线. */
const planBehind =
  /^(?:的[^,;:。()]{0,4}|(?:年度|全年|年初|考核|绩效|预期|成本)?)(?:目标|任务|要求|控制线|控制目标|控制值|红线|底线|计划)/u;

/** 任务指标, 绩效指标70%: of counts 产出指标6个 are indicators, of a rate it is the target. */
function isOfRate(statement: Statement, lead: string): boolean {
  return lead.endsWith("任务指标") || isPercent(statement);
}

/** Whether the words call an amount of money a target, 目标任务为发放贴息300万元: not a budget, whose rate is one of execution. */
export function isPlannedMoney({ statement, lead }: LineNumber): boolean {
  return (
    statement.quantity.kind === "money" &&
    /目标|任务|预期|收入预算|预算收入/u.test(lead) &&
    !lead.includes("目标任务资金")
  );
}

/** Whether the words set what came against the target: 比目标95%高, 优于目标值（…）, 超额完成市定15个的任务. */
export function isComparedWith(target: LineNumber): boolean {
  const { behind } = target;
  const lead = wordsOf(target);
  const words = toldBefore(target);
  return (
    isAgainstTarget(words) ||
    comparedTarget.test(words) ||
    // 合规率高于目标90%
    /(?:高于|低于|超过|优于|未达到?)(?:年度|绩效)?(?:目标|指标|任务)(?:值|数)?(?:的|为)?$/u.test(words) ||
    (planBehind.test(behind) && /完成|达到|超|突破|[与比较高低优]|离|距/u.test(lead))
  );
}

/** The words before the number with those that were drawn into it: 突破2.50万元的控制线, 超过70%. */
function wordsOf({ lead, statement }: LineNumber): string {
  return lead + (/^\p{Script=Han}+/u.exec(statement.shown)?.[0] ?? "");
}

/** The words before the number, or before the bracket it begins: 优于目标值（不超过20个工作日）. */
function toldBefore(number: LineNumber): string {
  if (number.lead !== "") return wordsOf(number);
  const words = number.gap.replace(/\($/u, "").replace(/^.*[,;:]/u, "");
  return words === "" ? wordsOf(number) : words;
}

/** 比年度目标35万次多1.8万次, 与目标值100%相比: what came is set against what was planned. */
export function isAgainstTarget(words: string): boolean {
  return /(?:比|较|与|和)[^,;:。、]{0,6}(?:目标|计划|任务|指标|预期)(?:值|数|任务)?(?:的|为)?$/u.test(words);
}

/** 较上一年度97.9%, but not 较年初目标95%. */
function isOfEarlierTime(lead: string, behind: string): boolean {
  // 与年初85%的目标尚有差距
  const isPlan = plannedPattern.test(lead) || /^的?(?:年度|全年)?(?:目标|任务|计划)/u.test(behind);
  return against.test(lead) && earlierTimes.test(lead) && !isPlan;
}

/** 群众文化活动计划举办60场，实际举办58场: the next number says that it came. */
export function isPlanBeforeActual(line: SentenceLine, number: LineNumber): boolean {
  const [previous, following] = [line.numbers[number.order - 1], line.numbers[number.order + 1]];
  if (number.statement.quantity.kind === "money") return false;
  // 计划4期400人，实际举办5期436人
  if (number.gap === "" && previous !== undefined)
    return isTarget(previous) || isPlanBeforeActual(line, previous);
  const next = following?.gap === "" ? line.numbers[number.order + 2] : following;
  if (next === undefined) return false;
  // “核心期刊占比不低于30%”实际为31.58%
  const isLimit =
    number.statement.sign !== undefined || /(?:不低于|不少于|不高于|不超过|[≥≤])$/u.test(number.lead);
  if (number.lead.endsWith("预期的")) return false;
  const isSaid =
    isLimit || number.lead.startsWith("年初") || planWords.some((word) => number.lead.includes(word));
  return isSaid && (/^[”"]?(全年)?[^,;:]{0,8}?(实际|已)/u.test(next.lead) || isSameWork(number, next));
}

/** 计划更新客房32间，更新到位32间: the verb of the plan stands again before what came. */
export function isSameWork(
  { lead: planned, statement: one }: LineNumber,
  { lead, statement: other }: LineNumber,
): boolean {
  const verb = /(?:计划|原定|拟|预计)(\p{Script=Han}{2})/u.exec(planned)?.[1];
  return verb !== undefined && one.quantity.unit === other.quantity.unit && lead.startsWith(verb);
}

/** 超过年初预期值, 高于绩效目标, 低于目标值, 达到预定指标. */
const comparedTarget =
  /^(?:均|也|已|略|远)?(?:大于|超额完成|超过|超出|高于|优于|多于|低于|少于|小于|未达到|未达|达到|达到了|完成|符合|突破)(?:了)?[^,;:。、()]{0,10}(?:目标|目标值|预期值|指标值|预期目标|绩效目标|目标要求|任务数|计划数|要求|承诺|约定)(?:的|为)?$/u;

const targetPattern = new RegExp(`(?:${targetWords.join("|")})为?$`, "u");
const plannedPattern = new RegExp(plannedWords.join("|"), "u");

/** Only a word of time stands before it: 年初计划, 本年度计划. */
const furthestPlan = 4;

/** Whether it can be planned and done: an amount or a percentage. */
export function isCountOrRate(statement: Statement): boolean {
  return isAmount(statement) || isPercent(statement);
}

/** 任务书上写的是5万株: somewhere before the number it says that it was planned. */
export function isPlannedCount(number: LineNumber): boolean {
  const { statement, lead } = number;
  // （标准85%）
  if (number.depth > 0 && /^\(?(?:标准|要求|设计|定额)(?:值)?(?:为)?$/u.test(lead)) return true;
  return statement.quantity.kind !== "money" && /任务书|计划书|责任书|申报表|合同/u.test(lead);
}
