import type { Breakdown, Rate } from "../relation";
import type { Statement } from "../statement";
import { isPlanned } from "./completion-target";
import { isAmount, isOneKind, isPercent, ratioFits } from "./fits";
import { percentRunAt, rateNameOf } from "./rate-name";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * "中央资金92.4万元、省级18.6万元，实际支出分别为88.7万元、18.5万元，执行率分别为96.00%、99.46%": one rate for each of the
 * amounts before, in order. The amounts they are divided by stand before these in the same order.
 */
export function findSharedRates(
  line: SentenceLine,
  earlier: readonly SentenceLine[],
  breakdowns: readonly Breakdown[],
): readonly Rate[] {
  const told = earlier.flatMap(({ numbers }) => numbers.filter(({ statement }) => isAmount(statement)));
  const runs = new Set<LineNumber>();
  return line.numbers.flatMap((number): readonly Rate[] => {
    if (!isPercent(number.statement) || runs.has(number)) return [];
    const run = percentRunAt(line, number);
    for (const each of run) runs.add(each);
    const [first] = run;
    // 货物、工程、服务规模分别为甲、乙、丙，占全部的25.8%、46.6%和27.6%
    if (first === undefined || run.length < 2 || !/分别|依次|各为|占|比例|比重/u.test(first.lead)) return [];
    const before = line.numbers
      .slice(0, first.order)
      .filter((each) => isAmount(each.statement) && !isCountOfRun(each, run));
    const isOfPlan = /(?:计划|任务|目标|预算|指标)(?:数|值)?的$/u.test(first.lead);
    if (!isOfPlan && /占|比重|比例/u.test(first.lead)) return sharesOfOne(run, before, told, breakdowns);
    if (!isOfPlan && rateNameOf(first) === undefined) return [];
    const inOrder = ratesInOrder(run, before);
    return inOrder.length > 0 || !isOfPlan ? inOrder : ratesOfOnePlan(run, before);
  });
}

/** 四项占比依次为: the four are those that follow. */
function isCountOfRun({ order, statement }: LineNumber, run: readonly LineNumber[]): boolean {
  return order + 1 === run[0]?.order && statement.quantity.value.eq(run.length);
}

/** 四项占比依次为…: of the parts right before, whose total a list tells or the shares prove. */
function sharesOfOne(
  run: readonly LineNumber[],
  before: readonly LineNumber[],
  told: readonly LineNumber[],
  breakdowns: readonly Breakdown[],
): readonly Rate[] {
  const parts = before.slice(-run.length).map(({ statement }) => statement);
  if (parts.length < run.length) return [];
  const list = breakdowns.find((each) => parts.every((part) => each.parts.includes(part)));
  const fits = (whole: Statement): boolean =>
    run.every(({ statement }, index) => isFit(statement, parts[index], whole));
  const whole = list?.total ?? [...before, ...told].map(({ statement }) => statement).find(fits);
  if (whole === undefined) return [];
  return run.map(({ statement: rate }, index) => ({
    kind: "rate",
    rate,
    part: parts[index] ?? whole,
    whole,
  }));
}

/** The window of as many amounts before the parts that are of one kind with them in order, and give at least half of the rates. */
function ratesInOrder(run: readonly LineNumber[], before: readonly LineNumber[]): readonly Rate[] {
  const parts = before.slice(-run.length).map(({ statement }) => statement);
  if (parts.length < run.length) return [];
  for (let start = before.length - 2 * run.length; start >= 0; start -= 1) {
    const wholes = before.slice(start, start + run.length).map(({ statement }) => statement);
    const pairs = run.map(({ statement: rate }, index) => ({
      rate,
      part: parts[index],
      whole: wholes[index],
    }));

    // 计划900人, 参训938人次: in two units only where every rate bears it out.
    const areOneKind = pairs.every(
      ({ part, whole }) => part !== undefined && whole !== undefined && isOneKind(part, whole),
    );
    const right = pairs.filter(({ rate, part, whole }) => isFit(rate, part, whole)).length;
    if (areOneKind ? right * 2 < run.length : right < run.length) continue;
    return pairs.flatMap(({ rate, part, whole }): Rate[] =>
      part === undefined || whole === undefined ? [] : [{ kind: "rate", rate, part, whole }],
    );
  }
  return [];
}

/** 计划1.35万吨，已轮出1.35万吨、轮入1.29万吨，分别完成计划的100%、95.56%: one plan for all. */
function ratesOfOnePlan(run: readonly LineNumber[], before: readonly LineNumber[]): readonly Rate[] {
  const parts = before.slice(-run.length);
  const plan = before.slice(0, -run.length).reverse().find(isPlanned)?.statement;
  const pairs = run.map(({ statement: rate }, index) => ({ rate, part: parts[index]?.statement }));
  if (plan === undefined || !pairs.some(({ rate, part }) => isFit(rate, part, plan))) return [];
  return pairs.flatMap(({ rate, part }): Rate[] =>
    part === undefined || !isOneKind(part, plan) ? [] : [{ kind: "rate", rate, part, whole: plan }],
  );
}

function isFit(rate: Statement, part: Statement | undefined, whole: Statement | undefined): boolean {
  if (part === undefined || whole === undefined) return false;
  const areCounts = part.quantity.kind === "count" && whole.quantity.kind === "count";
  const unit = areCounts ? part.quantity.unit : whole.quantity.unit;
  return ratioFits(rate.quantity, part.quantity, { ...whole.quantity, unit });
}
