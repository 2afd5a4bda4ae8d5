import Big from "big.js";
import type { Breakdown, Rate } from "../relation";
import type { Statement } from "../statement";
import { isAmount, isAtLeast, isOneKind, isPercent, pointsBetween, ratioFits } from "./fits";
import { isOfLastYear } from "./changed-number";
import { isStandard } from "./completion-target";
import { shareWords } from "./rate-words";
import { percentRunAt } from "./rate-name";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";

/** Shares in per cent beside parts: 财政拨款80万元，占80%. The part stands right before; its total is known, or the share proves it. */
export function findShares(
  line: SentenceLine,
  before: SentenceLine | undefined,
  breakdowns: readonly Breakdown[],
): readonly Rate[] {
  const isSame = before?.document === line.document && before.paragraph === line.paragraph;
  const told = isSame ? before.numbers.filter(({ statement }) => isAmount(statement)) : [];
  return line.numbers.flatMap((number): Rate[] => {
    if (!isPercent(number.statement) || isStandard(number)) return [];
    // 基本支出1098万元（人员826万元、公用272万元），占81%: what stands in a closed bracket has no share outside, unless
    // it is its whole: 占总数（102个）的94%.
    const reach = number.gap.startsWith(")的") ? number.depth + 1 : number.depth;
    const amounts = line.numbers
      .slice(0, number.order)
      .filter(({ statement, depth }) => isAmount(statement) && depth <= reach);
    const inList = shareInList(line, number, breakdowns);
    if (inList !== undefined) return [{ kind: "rate", rate: number.statement, ...inList }];
    if (!isShare(line, number)) return [];
    const pair = pairOf(line, number, amounts, breakdowns) ?? shareOfNamed(number, told, amounts);
    return pair === undefined ? [] : [{ kind: "rate", rate: number.statement, ...pair }];
  });
}

/** "分别占60%、30%和10%" behind the parts of a list, one for each in order; "168万元（30%）" beside one of them. */
function shareInList(
  line: SentenceLine,
  number: LineNumber,
  breakdowns: readonly Breakdown[],
): Pair | undefined {
  const before = line.numbers[number.order - 1];
  if (number.gap === "(" && before !== undefined && isAmount(before.statement)) {
    const of = breakdowns.find(({ parts }) => parts.includes(before.statement));
    const wholes = [of?.total, ...line.numbers.slice(0, before.order).map(({ statement }) => statement)];
    const whole = wholes.find(
      (each) =>
        each !== undefined && isOneKind(each, before.statement) && fits(number, before.statement, each),
    );
    return whole && { part: before.statement, whole };
  }
  const run = percentRunAt(line, number);
  const [first] = run;
  if (first === undefined || run.length < 2 || !/分别占|占比分别|比例分别|比重分别/u.test(first.lead))
    return undefined;
  const list = breakdowns.find(({ parts }) => parts.length === run.length);
  const part = list?.parts[run.indexOf(number)];
  return list === undefined || part === undefined ? undefined : { part, whole: list.total };
}

/** "预算数120万元，决算数115万元，完成预算的95.83%": the words name the whole, the number before is the part. */
function shareOfNamed(
  number: LineNumber,
  told: readonly LineNumber[],
  amounts: readonly LineNumber[],
): Pair | undefined {
  const name = /(?:完成|占|达到|达|为|是)(.{2,12})的$/u.exec(number.lead)?.[1];
  const part = amounts[amounts.length - 1];
  if (name === undefined || part === undefined || amounts.some(isMovement)) return undefined;
  const isWhole = (each: LineNumber): boolean =>
    each !== part && each.lead.includes(name) && isOneKind(each.statement, part.statement);
  const here = amounts.filter(isWhole);
  const wholes = here.length > 0 ? here : told.filter(isWhole);
  const [whole, ...others] = wholes;
  if (whole === undefined || others.length > 0) return undefined;
  const gap = pointsBetween(number.statement.quantity, part.statement.quantity, whole.statement.quantity);
  return gap?.lte(mostPoints) === true ? { part: part.statement, whole: whole.statement } : undefined;
}

const mostPoints = new Big(20);
const fewPoints = new Big(5);

function isMovement({ statement }: LineNumber): boolean {
  return statement.role === "increase" || statement.role === "decrease";
}

function isShare(line: SentenceLine, number: LineNumber): boolean {
  const words = clauseBefore(line, number) + number.lead;
  return shareWords.some((word) => words.includes(word)) || number.lead.endsWith("的");
}

type Pair = Pick<Rate, "part" | "whole">;

function pairOf(
  line: SentenceLine,
  number: LineNumber,
  amounts: readonly LineNumber[],
  breakdowns: readonly Breakdown[],
): Pair | undefined {
  const last = amounts[amounts.length - 1];
  if (last === undefined) return undefined;
  // "党员45人，占职工总数120人的37.5%": the whole stands inside the words.
  const isWholeNamed = last.clause === number.clause && clauseBefore(line, number).includes("占");
  // 完成12.64亿元，上年11.02亿元，…，占31.6亿元的40%: of this year's.
  const counted = amounts
    .slice(0, -1)
    .reverse()
    .find((each) => !isOfLastYear(each));
  // 钻探进尺3862米，为设计3600米的107.3%: without 占 only where it fits.
  const isOfLast = number.lead === "的" && last.clause === number.clause && last.order === number.order - 1;
  if (isOfLast && counted !== undefined && fits(number, counted.statement, last.statement))
    return { part: counted.statement, whole: last.statement };
  if (isWholeNamed && last.order === number.order - 1 && counted !== undefined && last.lead.includes("占")) {
    // 证书580本，占参训600人的96.67%: in two units only where the share proves it.
    const inOneUnit = { ...last.statement.quantity, unit: counted.statement.quantity.unit };
    const isProved =
      counted.statement.quantity.kind === "count" &&
      last.statement.quantity.kind === "count" &&
      ratioFits(number.statement.quantity, counted.statement.quantity, inOneUnit);
    if (!isProved && !isOneKind(counted.statement, last.statement)) return undefined;
    return { part: counted.statement, whole: last.statement };
  }
  const part = last.statement;
  const of = breakdowns.find((each) => each.parts.includes(part));
  // "占财政拨款的80%" names another whole than the list's; without a name it is the list's.
  const isBare =
    /^(占|占比|占到|占总|占全)[^的]{0,6}(的)?(比例|比重)?(为|达|约)?$/u.test(number.lead) &&
    !/预算|计划|任务|目标|指标|编制|上年|去年/u.test(number.lead);
  if (of !== undefined && ((isBare && isNear(number, part, of.total)) || fits(number, part, of.total)))
    return { part, whole: of.total };
  // 职工126人，卫生技术人员108人，占86.7%: of two amounts the one is of the other.
  const [first, second, ...more] = amounts.filter((each) => each.segment === number.segment);
  const areTwo = more.length === 0 && second?.order === number.order - 1 && of === undefined && isBare;
  if (
    areTwo &&
    first !== undefined &&
    !hasOwnShare(line, first, number) &&
    isOneKind(first.statement, part) &&
    isAtLeast(first.statement, part)
  ) {
    const gap = pointsBetween(number.statement.quantity, part.quantity, first.statement.quantity);
    if (gap?.lte(fewPoints) === true) return { part, whole: first.statement };
  }
  // Otherwise the share itself has to tell: of the nearest part for which it fits.
  const near = amounts.slice(-furthest).reverse();
  const parts = number.statement.quantity.decimals > 0 ? near : near.slice(0, 1);
  for (const { statement: each } of parts) {
    for (const candidate of near) {
      const { statement: whole } = candidate;
      if (whole === each || !isOneKind(whole, each) || !isAtLeast(whole, each)) continue;
      // What has a share of its own is another part: the whole of both stands somewhere else.
      if (hasOwnShare(line, candidate, number)) continue;
      if (fits(number, each, whole)) return { part: each, whole };
    }
  }
  return undefined;
}

const furthest = 8;

function hasOwnShare(line: SentenceLine, amount: LineNumber, number: LineNumber): boolean {
  const next = line.numbers[amount.order + 1];
  return (
    next !== undefined && next !== number && next.statement.quantity.kind === "percent" && isShare(line, next)
  );
}

function isNear({ statement }: LineNumber, part: Statement, whole: Statement): boolean {
  return pointsBetween(statement.quantity, part.quantity, whole.quantity)?.lte(mostPoints) ?? false;
}

function fits({ statement }: LineNumber, part: Statement, whole: Statement): boolean {
  return ratioFits(statement.quantity, part.quantity, whole.quantity);
}
