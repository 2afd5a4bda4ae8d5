import Big from "big.js";
import type { Rate } from "../relation";
import { isAmount, isAtLeast, isOneKind, isPercent, pointsBetween, ratioFits, sumOf } from "./fits";
import { isOfPeople, nameInRun, rateNameOf, shareOfBudget } from "./rate-name";
import { executionRates, untoldBases } from "./rate-words";
import { fits, fitsAsCounts, isTelling, type Pair } from "./rate-pairs";
import type { LineNumber, SentenceLine } from "./sentence-line";
import { dueAndDone, isMoved, isStrong, tiedParts, wholesFor } from "./tied-counts";

/** The printed rates of a sentence with the two counts they divide, which stand in it or in the one before. */
export function findRates(line: SentenceLine, before: SentenceLine | undefined): readonly Rate[] {
  const rates = line.numbers.flatMap((number): Rate[] => {
    if (!isPercent(number.statement)) return [];
    const due = dueAndDone(line, number);
    if (due !== undefined) return [due];
    const name = nameInRun(line, number) ?? rateNameOf(number) ?? shareOfBudget(number);
    if (name === undefined) return [];
    const isPeople = isOfPeople(name);
    const mayCount = (each: LineNumber): boolean =>
      isCandidate(each) && !(isPeople && each.statement.quantity.kind === "money");
    const all = line.numbers.slice(Math.max(0, number.order - furthestCount), number.order).filter(mayCount);
    // 定量检测640批次，合格637批次；快速检测2.1万批次，合格率99.8%: what passed before the semicolon is not what passed here.
    const own = all.filter(({ segment }) => segment === number.segment);
    const isOfOwn = tiedParts(name, own).length === 0 && own.some((each) => isCountOf(name, each));
    const earlier = isOfOwn ? own : all;
    const nearby = [...numbersOfSameParagraph(before, line).filter(mayCount), ...earlier];
    const pair =
      pairFor(name, number, earlier) ??
      (tiedParts(name, earlier).length > 0 || earlier.length === 0
        ? pairFor(name, number, nearby)
        : undefined) ??
      fittingPairBehind(
        name,
        number,
        line.numbers.slice(number.order + 1, number.order + furthestCount).filter(mayCount),
      );
    return pair === undefined
      ? []
      : [{ kind: "rate", rate: number.statement, part: pair.part.statement, whole: pair.whole.statement }];
  });
  return rates
    .map(inOrder)
    .filter(({ rate, part, whole }, index) => !isOfOther(rate, rates.slice(0, index), part, whole));
}

/** 符合条件391人，已参保391人，参保率100%: of two equal numbers the later is what was done. */
function inOrder(rate: Rate): Rate {
  const { part, whole } = rate;
  const areEqual = part.quantity.unit === whole.quantity.unit && part.quantity.value.eq(whole.quantity.value);
  return areEqual && part.index < whole.index ? { ...rate, part: whole, whole: part } : rate;
}

/** Nobody ties a rate to a count that stands further off; and every pair of them is tried. */
const furthestCount = 40;

/** Whether the same two counts gave another rate before and do not give this one: 结案率98.8%，按期结案率96.2%. */
function isOfOther(
  rate: Rate["rate"],
  before: readonly Rate[],
  part: Rate["part"],
  whole: Rate["whole"],
): boolean {
  const isTaken = before.some((each) => each.part === part && each.whole === whole && each.rate !== rate);
  return isTaken && !ratioFits(rate.quantity, part.quantity, whole.quantity);
}

/** Whether the rate may be of the count: people and things, not money, unless it is a rate of money. */
function isCountOf(name: string, { statement }: LineNumber): boolean {
  const isOfMoney = executionRates.some((ending) => name.endsWith(ending));
  return isOfMoney === (statement.quantity.kind === "money");
}

function isCandidate({ statement }: LineNumber): boolean {
  return (
    isAmount(statement) && statement.quantity.qualifier === "exact" && statement.quantity.kind !== "duration"
  );
}

function numbersOfSameParagraph(before: SentenceLine | undefined, line: SentenceLine): readonly LineNumber[] {
  const isSame = before?.document === line.document && before.paragraph === line.paragraph;
  return isSame ? before.numbers : [];
}

/** The counts that the name ties to the rate, nearest first; where several do, the pair that gives it. */
function pairFor(name: string, rate: LineNumber, counts: readonly LineNumber[]): Pair | undefined {
  const tied = tiedParts(name, counts);
  for (const part of tied) {
    const wholes = wholesFor(name, part, counts);
    const fitting = wholes.find((whole) => fits(rate, { part, whole }));
    if (fitting !== undefined) return { part, whole: fitting };
  }
  for (const part of tied) {
    // 市县配套600万元，…市县配套到位480万元，到位率80%: the whole has the part's own name.
    const namesake = counts.find(
      (whole) =>
        whole !== part &&
        whole.lead.length > 1 &&
        part.lead.startsWith(whole.lead) &&
        isOneKind(whole.statement, part.statement) &&
        isAtLeast(whole.statement, part.statement),
    );
    if (namesake !== undefined) return { part, whole: namesake };
  }
  for (const part of tied) {
    // A whole under another name: 合计400万元 of 支出进度.
    const fitting = counts.find(
      (whole) => whole !== part && isOneKind(whole.statement, part.statement) && fits(rate, { part, whole }),
    );
    if (fitting !== undefined && isTelling(rate)) return { part, whole: fitting };
  }
  // 98%以上 says too little for more than that.
  if (rate.statement.quantity.qualifier !== "exact") return undefined;
  if (isTelling(rate)) {
    // Counts in two units: 来访86批，办结82件，办结率95.3%.
    for (const part of tied) {
      const fitting = counts.find(
        (whole) => whole !== part && isCount(whole) && isCount(part) && fitsAsCounts(rate, { part, whole }),
      );
      if (fitting !== undefined) return { part, whole: fitting };
    }
  }
  if (executionRates.some((ending) => name.endsWith(ending))) {
    // 合同价236.8万元，结算审定231.4万元，支付208.26万元，支付率90%: the one that gives it, before one that only might.
    for (const part of tied) {
      const fitting = counts.find(
        (whole) =>
          whole !== part && isOneKind(whole.statement, part.statement) && fits(rate, { part, whole }),
      );
      if (fitting !== undefined) return { part, whole: fitting };
    }
  }
  if (untoldBases.some((word) => name.includes(word)) || isMoved(name, counts)) return undefined;
  if (isSumOfTied(rate, tied, counts)) return undefined;
  for (const part of tied) {
    const whole = wholesFor(name, part, counts)[0];
    if (whole === undefined || !isStrong(name, part, whole)) continue;
    const gap = pointsBetween(rate.statement.quantity, part.statement.quantity, whole.statement.quantity);
    // So far off, the two numbers are not the ones that were divided.
    if (gap?.lte(mostPoints) === true) return { part, whole };
  }
  return tied.length > 0 ? undefined : untiedPair(rate, counts);
}

const mostPoints = new Big(20);

/** 满意140份，基本满意6份，满意率98.65%: the rate counts both, which no one number tells. */
function isSumOfTied(rate: LineNumber, tied: readonly LineNumber[], counts: readonly LineNumber[]): boolean {
  const [first, ...others] = tied;
  if (first === undefined || others.length === 0) return false;
  const sum = sumOf(
    first.statement,
    tied.map(({ statement }) => statement),
  );
  if (sum === undefined) return false;
  const part = { ...first.statement.quantity, value: sum };
  return counts.some(({ statement }) => ratioFits(rate.statement.quantity, part, statement.quantity));
}

function isCount({ statement }: LineNumber): boolean {
  return statement.quantity.kind === "count";
}

/** A rate whose name no count repeats: the two numbers right before it, only where they give it and it says something. */
function untiedPair(rate: LineNumber, counts: readonly LineNumber[]): Pair | undefined {
  const last = counts[counts.length - 1];
  if (isTelling(rate) && last !== undefined) {
    const whole = counts
      .slice(-furthest, -1)
      .find((each) => isOneKind(each.statement, last.statement) && fits(rate, { part: last, whole: each }));
    if (whole !== undefined) return { part: last, whole };
  }
  const [whole, part] = counts.slice(-2);
  if (whole === undefined || part === undefined) return undefined;
  if (rate.statement.quantity.value.gte(100) && rate.order - part.order !== 1) return undefined;
  if (!isOneKind(whole.statement, part.statement)) return undefined;
  for (const pair of [
    { part, whole },
    { part: whole, whole: part },
  ]) {
    if (isAtLeast(pair.whole.statement, pair.part.statement) && fits(rate, pair)) return pair;
  }
  return undefined;
}

const furthest = 8;

/** "办结率98%，受理500件，办结490件": what follows counts only where it gives the rate. */
function fittingPairBehind(name: string, rate: LineNumber, counts: readonly LineNumber[]): Pair | undefined {
  for (const part of tiedParts(name, counts)) {
    const whole = wholesFor(name, part, counts).find((each) => fits(rate, { part, whole: each }));
    if (whole !== undefined) return { part, whole };
  }
  return undefined;
}
