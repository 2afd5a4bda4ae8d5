import Big from "big.js";
import { phraseAt } from "../../numbers/phrase-table";
import type { Rate } from "../relation";
import { isAmount, isAtLeast, isOneKind, isPercent, pointsBetween, ratioFits } from "./fits";
import { namedRates, neverDone, rateEndings, rateTails, untoldBases, wholeWords } from "./rate-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The printed rates of a sentence with the two counts they divide, which stand in it or in the one before. */
export function findRates(line: SentenceLine, before: SentenceLine | undefined): readonly Rate[] {
  return line.numbers.flatMap((number): Rate[] => {
    if (!isPercent(number.statement)) return [];
    const name = rateNameOf(number);
    if (name === undefined) return [];
    const earlier = line.numbers.slice(0, number.order).filter(isCandidate);
    const nearby = [...numbersOfSameParagraph(before, line).filter(isCandidate), ...earlier];
    const pair =
      pairFor(name, number, earlier) ??
      (tiedParts(name, earlier).length > 0 || earlier.length === 0 ? pairFor(name, number, nearby) : undefined) ??
      fittingPairBehind(name, number, line.numbers.slice(number.order + 1).filter(isCandidate));
    return pair === undefined
      ? []
      : [{ kind: "rate", rate: number.statement, part: pair.part.statement, whole: pair.whole.statement }];
  });
}

/** The name of a rate in front of its number: "调处成功率" of "调处成功率为"; undefined where the words name none. */
export function rateNameOf({ lead }: LineNumber): string | undefined {
  let name = lead;
  for (let tails = 0; tails < 3; tails += 1) {
    const tail = longestEnding(rateTails, name);
    if (tail === "" || rateEndings.some((ending) => name.endsWith(ending))) break;
    name = name.slice(0, -tail.length);
  }
  const ending = longestEnding(["率", "进度"], name);
  return ending === "" || name.length <= ending.length ? undefined : name;
}

interface Pair {
  readonly part: LineNumber;
  readonly whole: LineNumber;
}

function isCandidate({ statement }: LineNumber): boolean {
  return isAmount(statement) && statement.quantity.qualifier === "exact" && statement.quantity.kind !== "duration";
}

function numbersOfSameParagraph(before: SentenceLine | undefined, line: SentenceLine): readonly LineNumber[] {
  const isSame = before?.document === line.document && before.paragraph === line.paragraph;
  return isSame ? before.numbers : [];
}

function longestEnding(endings: readonly string[], text: string): string {
  let longest = "";
  for (const ending of endings) if (text.endsWith(ending) && ending.length > longest.length) longest = ending;
  return longest;
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
    // A whole under another name: 合计400万元 of 支出进度.
    const fitting = counts.find(
      (whole) => whole !== part && isOneKind(whole.statement, part.statement) && fits(rate, { part, whole }),
    );
    if (fitting !== undefined && isTelling(rate)) return { part, whole: fitting };
  }
  if (untoldBases.some((word) => name.includes(word))) return undefined;
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

/** A rate with a digit behind the point fits by chance only once in a hundred times. */
function isTelling({ statement: { quantity } }: LineNumber): boolean {
  return quantity.decimals > 0;
}

function fits(rate: LineNumber, { part, whole }: Pair): boolean {
  return ratioFits(rate.statement.quantity, part.statement.quantity, whole.statement.quantity);
}

/** Counts of what the rate is a rate of, the nearest first: 受理145件 for 受理率. */
function tiedParts(name: string, counts: readonly LineNumber[]): readonly LineNumber[] {
  const nearestFirst = [...counts].reverse();
  const named = namedRates.find((row) => row.name.some((each) => name.endsWith(each)));
  if (named !== undefined) {
    const isPart = ({ lead, statement }: LineNumber): boolean =>
      statement.role === "spent" || named.part.some((word) => lead.includes(word));
    return nearestFirst.filter((count) => isPart(count) && !isWholeByName(named.whole, named.part, count));
  }
  const done = name.slice(0, -1);
  const core = done.slice(-2);
  if (core.length < 2) return [];
  return nearestFirst.filter(({ lead, behind }) => isDone(core, lead) || isDone(core, behind));
}

/** Whether the words say that it was done: 调处成功, 成功调处; 不合格 is not 合格. */
function isDone(core: string, words: string): boolean {
  const at = words.lastIndexOf(core);
  if (at < 0) return false;
  return at === 0 || !neverDone.includes(words.charAt(at - 1));
}

function isWholeByName(whole: readonly string[], part: readonly string[], { lead }: LineNumber): boolean {
  // 应拨付 holds 拨付 and is the whole all the same.
  if (whole.some((word) => lead.includes(word) && part.some((each) => word.endsWith(each)))) return true;
  const last = (words: readonly string[]): number => Math.max(...words.map((word) => lead.lastIndexOf(word)));
  return last(whole) > last(part);
}

/** Counts the part can come out of: of its kind, not below it; those before the part first, the nearest first. */
function wholesFor(name: string, part: LineNumber, counts: readonly LineNumber[]): readonly LineNumber[] {
  const at = counts.indexOf(part);
  const order = [...counts.slice(0, at).reverse(), ...counts.slice(at + 1)];
  const named = namedRates.find((row) => row.name.some((each) => name.endsWith(each)));
  const isFromMoney = part.statement.quantity.kind === "money";
  return order.filter((whole) => {
    if (!isOneKind(whole.statement, part.statement)) return false;
    if (named !== undefined) return isWholeByName(named.whole, named.part, whole) && !isMovement(whole);
    return isFromMoney || isAtLeast(whole.statement, part.statement);
  });
}

function isMovement({ statement }: LineNumber): boolean {
  return ["increase", "decrease", "carry-over"].includes(statement.role);
}

/** Whether the two counts belong to each other by position: in one clause or the next, the whole first. */
function isStrong(name: string, part: LineNumber, whole: LineNumber): boolean {
  if (namedRates.some((row) => row.name.some((each) => name.endsWith(each)))) return true;
  const steps = part.order - whole.order;
  if (steps === 1) return true;
  return steps === 2 && phraseAt(wholeWords, whole.lead, 0) !== undefined;
}

/** A rate whose name no count repeats: the two numbers right before it, only where they give it and it says something. */
function untiedPair(rate: LineNumber, counts: readonly LineNumber[]): Pair | undefined {
  const [whole, part] = counts.slice(-2);
  if (whole === undefined || part === undefined) return undefined;
  if (rate.statement.quantity.value.gte(100) && rate.order - part.order !== 1) return undefined;
  if (!isOneKind(whole.statement, part.statement)) return undefined;
  for (const pair of [
    { part, whole },
    { part: whole, whole: part },
  ]) {
    if (fits(rate, pair)) return pair;
  }
  return undefined;
}

/** "办结率98%，受理500件，办结490件": what follows counts only where it gives the rate. */
function fittingPairBehind(name: string, rate: LineNumber, counts: readonly LineNumber[]): Pair | undefined {
  for (const part of tiedParts(name, counts)) {
    const whole = wholesFor(name, part, counts).find((each) => fits(rate, { part, whole: each }));
    if (whole !== undefined) return { part, whole };
  }
  return undefined;
}
