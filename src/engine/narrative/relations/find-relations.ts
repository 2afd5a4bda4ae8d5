import type { NarrativeDocument } from "../document";
import type { Breakdown, Change, Completion, Relation } from "../relation";
import type { Sentence, Statement } from "../statement";
import { findAdjustments } from "./find-adjustments";
import { findBalances } from "./find-balances";
import { findBreakdowns } from "./find-breakdowns";
import { findChanges } from "./find-changes";
import { findClaims } from "./find-claims";
import { findCompletions } from "./find-completions";
import { findCounterparts } from "./find-counterparts";
import { findListedBreakdowns, findSectionSums } from "./find-listed-breakdowns";
import { findRates } from "./find-rates";
import { findSharedOut } from "./find-shared-out";
import { findShares } from "./find-shares";
import { findSharedRates } from "./shared-rates";
import { findSums } from "./find-sums";
import { findYearsOfMoney } from "./find-years-of-money";
import { isPercent, sumFits } from "./fits";
import { proveBreakdowns } from "./prove-breakdowns";
import { proveFunds } from "./prove-funds";
import { proveRates } from "./prove-rates";
import { readLines } from "./read-lines";
import { isToldAsAccount, settleFunds } from "./settle-funds";
import type { SentenceLine } from "./sentence-line";

/**
 * What the words say about numbers among each other, in reading order. Where words leave it open, arithmetic that agrees
 * decides; where it does not agree either, no relation is made. Never throws.
 */
export function findRelations(
  documents: readonly NarrativeDocument[],
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): readonly Relation[] {
  const lines = readLines(documents, sentences, statements);
  const relations = lines.flatMap((line, index) => relationsOf(lines, line, index));
  const totals = new Set(relations.flatMap((each) => (each.kind === "breakdown" ? [each.total] : [])));
  const sections = findSectionSums(lines).filter(({ total }) => !totals.has(total));
  return [...relations, ...sections, ...findYearsOfMoney(lines, relations)];
}

function relationsOf(lines: readonly SentenceLine[], line: SentenceLine, index: number): readonly Relation[] {
  // Nobody reads a sentence of so many numbers as one; and every finder may look at each pair of them.
  if (line.numbers.length === 0 || line.numbers.length > mostNumbers) return [];
  const claims = findClaims(lines, index);
  const before = lines[index - 1];
  if (!mayRelate(line)) return [...findListedBreakdowns(lines, index), ...claims];
  const { told, totals, breakdowns } = breakdownsOf(lines, line, index);
  const completions = findCompletions(line);
  const rated = new Set(completions.flatMap(({ rate }) => rate ?? []));
  const inOrder = findSharedRates(line, linesOfSection(lines, index), breakdowns).filter(
    ({ rate }) => !rated.has(rate),
  );
  for (const { rate } of inOrder) rated.add(rate);
  const rates = [...inOrder, ...findRates(line, before).filter(({ rate }) => !rated.has(rate))];
  for (const { rate } of rates) rated.add(rate);
  const changes = findChanges(line, breakdowns, completions, linesOfParagraph(lines, index));
  const sizes = new Set(changes.map(({ share }) => share));
  const shares = findShares(line, before, breakdowns).filter(
    ({ rate }) => !rated.has(rate) && !sizes.has(rate),
  );
  for (const { rate } of shares) rated.add(rate);
  const proved = proveRates(line, before, new Set([...rated, ...ofOtherTimes(changes, completions)]));
  const sharedOut = findSharedOut([...shares, ...rates], totals);
  const isSharedOut = new Set(sharedOut.map(({ total }) => total));
  const funds = settleFunds(
    [...findBalances(line, told), ...findAdjustments(line).filter(({ budget }) => !totals.has(budget))],
    proveFunds(line, breakdowns, told),
  );
  return [
    ...told.filter((each) => !isToldAsAccount(each, funds)),
    ...sharedOut,
    ...breakdowns.filter(
      (each) => !told.includes(each) && !isSharedOut.has(each.total) && !isToldAsAccount(each, funds),
    ),
    // 精简29人，精简比例11.2%: of a change.
    ...rates.filter(({ rate }) => !sizes.has(rate)),
    ...shares,
    ...proved,
    ...funds,
    ...claims,
    ...changes,
    ...completions,
  ];
}

interface BreakdownsOfLine {
  /** Those that words tell. */
  readonly told: readonly Breakdown[];
  /** What they divide. */
  readonly totals: ReadonlySet<Statement>;
  /** Those, and the ones that come out exactly without a word. */
  readonly breakdowns: readonly Breakdown[];
}

/** Each reader leaves what the ones before it have read: a list that is opened says more than a sum, a sum more than kinds. */
function breakdownsOf(lines: readonly SentenceLine[], line: SentenceLine, index: number): BreakdownsOfLine {
  const read = findBreakdowns(line, linesOfSection(lines, index));
  const added = findSums(line, new Set());
  const opened = read.filter((each) => !isTakenBySum(each, added));
  const totals = new Set(opened.map(({ total }) => total));
  const sums = findSums(line, totals);
  for (const { total } of sums) totals.add(total);
  const listedAlready = new Set([...opened, ...sums].flatMap(({ parts }) => parts));
  const counterparts = findCounterparts(line, totals).filter(
    ({ parts }) => !parts.some((part) => listedAlready.has(part)),
  );
  for (const { total } of counterparts) totals.add(total);
  const listed = findListedBreakdowns(lines, index).filter(({ total }) => !totals.has(total));
  for (const { total } of listed) totals.add(total);
  const told = [...opened, ...sums, ...counterparts, ...listed].filter((each) => !isAccount(line, each));
  const breakdowns = [...told, ...proveBreakdowns(line, linesOfParagraph(lines, index), told)];
  return { told, totals, breakdowns };
}

/** Percentages that are how much changed, what was before, or what was planned. */
function ofOtherTimes(changes: readonly Change[], completions: readonly Completion[]): readonly Statement[] {
  const said = [
    ...changes.flatMap(({ share, before }) => [share, before]),
    ...completions.map(({ target }) => target),
  ];
  return said.filter((each) => each !== undefined);
}

/** 净增166.5万元，其中追加198.3万元，调减31.8万元: what is added and taken away makes no sum. */
function isAccount({ numbers }: SentenceLine, { total, parts }: Breakdown): boolean {
  if (sumFits(total, parts)) return false;
  const moved = numbers.filter(({ statement }) => parts.includes(statement));
  return moved.some(({ statement, lead }) => statement.role === "decrease" || takenAway.test(lead));
}

const takenAway = /调减|核减|压减|收回|减少|核销/u;

/** The few lines before in the same paragraph. */
function linesOfParagraph(lines: readonly SentenceLine[], index: number): readonly SentenceLine[] {
  const own = lines[index];
  return linesOfSection(lines, index).filter(({ paragraph }) => paragraph === own?.paragraph);
}

/** The few lines before under the same heading; those of other paragraphs only where the line begins its own. */
function linesOfSection(lines: readonly SentenceLine[], index: number): readonly SentenceLine[] {
  const own = lines[index];
  const heading = own?.scope.headings.at(-1);
  return lines
    .slice(Math.max(0, index - mostEarlier), index)
    .filter(({ document, scope }) => document === own?.document && scope.headings.at(-1) === heading);
}

const mostEarlier = 4;

/** 拨入96万元，用于甲71万元、乙18万元，合计开支89万元: what is added up right behind is no part of what came before. */
function isTakenBySum({ total, parts }: Breakdown, sums: readonly Breakdown[]): boolean {
  return (
    !sumFits(total, parts) &&
    sums.some(
      (sum) =>
        sum.total !== total &&
        parts.every((part) => sum.parts.includes(part)) &&
        sumFits(sum.total, sum.parts),
    )
  );
}

const mostNumbers = 300;

/** A single number hangs together only with those of the line before: 其中…, or as a rate. */
function mayRelate({ numbers, text }: SentenceLine): boolean {
  const [first, second] = numbers;
  return (
    second !== undefined || text.startsWith("其中") || (first !== undefined && isPercent(first.statement))
  );
}
