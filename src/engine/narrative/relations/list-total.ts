import type Big from "big.js";
import { groupedBy } from "./breakdown-words";
import { against } from "./change-words";
import { chooseParts, type PartsList } from "./choose-parts";
import { isPlanned } from "./completion-target";
import { isAmount, isAtLeast, isNearly, isOneKind, sumFits, sumOf } from "./fits";
import { holding, type Opening } from "./list-opening";
import type { Statement } from "../statement";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The numbers the list may divide, the likeliest first: those before it of one kind with its first part. */
export function totalsOf(
  line: SentenceLine,
  { first, words, isOfWhich, wholeName }: Opening,
  opened: LineNumber,
  earlier: readonly SentenceLine[],
): readonly LineNumber[] {
  const isTotal = (each: LineNumber): boolean =>
    isAmount(each.statement) &&
    isOneKind(each.statement, first.statement) &&
    !isOfOtherYear(each, first) &&
    !isTooSmall(line, each, first);
  const before = line.numbers.slice(0, opened.order);
  const list = { words: "", promise: "some", first, isOfWhich } as const;
  const makes = ({ statement }: LineNumber): boolean => makesTotal(line, { ...list, total: statement });
  if (wholeName !== undefined) {
    const all = [...earlier.flatMap(({ numbers }) => numbers), ...before].filter(isTotal);
    const called = all.filter(
      (each) => each.lead.endsWith(wholeName) || each.statement.subject.words.endsWith(wholeName),
    );
    return called.slice(-1);
  }
  if (groupedBy.test(opened.gap)) {
    // One number is divided in several ways, which must each make it, or nearly.
    const all = [...earlier.flatMap(({ numbers }) => numbers), ...before].filter(isTotal).reverse();
    const making =
      all.find(makes) ?? all.find(({ statement }) => nearlyMakes(line, { ...list, total: statement }));
    return making === undefined ? [] : [making];
  }
  // 基本支出671万元，占65.5%，由人员612万元、公用58万元组成
  const furthest = isOfWhich ? 6 : words === "由" ? 3 : holding.includes(words) ? 5 : 1;
  // "…；其中" takes up the item before the semicolon.
  const isNewSegment = isOfWhich && opened.gap.includes(";");
  const totals = before
    .slice(-furthest)
    .reverse()
    .filter(({ depth, segment }) => depth <= first.depth && segment >= first.segment - (isNewSegment ? 1 : 0))
    .filter(isTotal)
    .filter((each) => !isBesideTooSmall(line, each, first));
  const closed = isOfWhich ? totals.find(({ statement }) => closesList(line, statement, opened)) : undefined;
  if (closed !== undefined) return [closed];
  const last = earlier[earlier.length - 1];
  if (totals.length > 0 || !isOfWhich || opened.order > 0 || last === undefined) return totals;
  const candidates = last.numbers.filter((each) => each.depth === 0 && isTotal(each));
  // Of several numbers of the sentence before, which one is meant is open, unless one is their sum.
  return candidates.length === 1 ? candidates : [...candidates].reverse().filter(makes).slice(0, 1);
}

/** 作品83件，包括音乐类21件、舞蹈类12件、美术类50件，其中入选14件: behind the whole list it is the total that is divided again. */
function closesList(line: SentenceLine, total: Statement, opened: LineNumber): boolean {
  const list: Statement[] = [];
  for (let order = opened.order - 1; order >= 0; order -= 1) {
    const number = line.numbers[order];
    if (number === undefined || number.statement === total || !isOneKind(total, number.statement)) break;
    list.push(number.statement);
    if (!number.gap.startsWith("、")) break;
  }
  return list.length > 1 && sumFits(total, list);
}

/** 86套，较上年底79套净增7套，其中: what this year is compared with is not divided. */
function isOfOtherYear({ lead, statement }: LineNumber, part: LineNumber): boolean {
  if (against.test(lead)) return true;
  const isEarlier =
    statement.period.relation === "last-year" && part.statement.period.relation !== "last-year";
  return isEarlier && statement.quantity.kind !== "money";
}

/** …工勤人员7人，其中正高职称2人，副高职称15人: one of the next parts alone is more than what would be divided. */
function isTooSmall(line: SentenceLine, total: LineNumber, first: LineNumber): boolean {
  if (total.order >= first.order || total.statement.quantity.kind === "money") return false;
  return line.numbers
    .slice(first.order, first.order + 2)
    .some(
      ({ statement, clause }) =>
        clause - first.clause <= 1 &&
        isOneKind(total.statement, statement) &&
        isAmount(statement) &&
        !isAtLeast(total.statement, statement),
    );
}

/** Whether the number stands in one list with the last number before the opening, and that one is too small. */
function isBesideTooSmall(line: SentenceLine, total: LineNumber, first: LineNumber): boolean {
  const last = line.numbers[first.order - 1];
  if (last === undefined || total === last || !isTooSmall(line, last, first)) return false;
  return line.numbers.slice(total.order + 1, first.order).every(({ gap }) => gap.startsWith("、"));
}

function nearlyMakes(line: SentenceLine, list: PartsList): boolean {
  const choice = chooseParts(line, list, new Set(), undefined);
  return choice !== undefined && choice.parts.length > 1 && isNearly(list.total, choice.parts);
}

/** Whether the parts that would be chosen for this total make it. */
export function makesTotal(line: SentenceLine, list: PartsList): boolean {
  const choice = chooseParts(line, list, new Set(), undefined);
  // 物资23.5万元，已拨付98万元，其中物资23.5万元: that two numbers are the same shows little.
  return choice !== undefined && choice.parts.length > 1 && sumFits(list.total, choice.parts);
}

/** Whether parts that no semicolon parts make this total: …占总额641.35万元的66.76%，其中A、B；C leaves C out where A and B make another. */
export function makesAtOnce(line: SentenceLine, list: PartsList): boolean {
  const parts = chooseParts(line, list, new Set(), undefined)?.parts ?? [];
  const isAtOnce = line.numbers.every(
    ({ statement, segment }) => !parts.includes(statement) || segment === list.first.segment,
  );
  return isAtOnce && parts.length > 1 && sumFits(list.total, parts);
}

/** How far the parts that would be chosen lie from this total, as a share of it; undefined where none would be. */
export function distanceTo(line: SentenceLine, list: PartsList): Big | undefined {
  const choice = chooseParts(line, list, new Set(), undefined);
  const sum = choice && sumOf(list.total, choice.parts);
  const { value } = list.total.quantity;
  return sum === undefined || value.lte(0) ? undefined : value.minus(sum).abs().div(value);
}

/** The nearest that is no plan: 6.28万亩，为任务6万亩的104.67%，其中; of one that is named so and the nearest the likelier by far. */
export function likelyTotal(
  totals: readonly LineNumber[],
  first: LineNumber,
  distance: (total: LineNumber) => Big | undefined,
): LineNumber | undefined {
  // 年中调减26.51万元，全年预算数220.90万元，其中：财政拨款203.73万元: what is less than its first part is not divided.
  const divisible = totals.filter(({ statement }) => isAtLeast(statement, first.statement));
  const done = divisible.filter((each) => !isPlanned(each));
  // 在建项目26个，完工18个，其中重点项目8个: the projects are of the projects.
  const named = done.find(({ lead }) => lead.length > 1 && first.lead.endsWith(lead.slice(-2)));
  const [nearest = divisible[0] ?? totals[0]] = done;
  if (named === undefined || nearest === undefined || named === nearest) return named ?? nearest;
  // 编制198名，在职191人，其中公务员编制88人，事业编制100人: what comes within a twentieth is divided.
  const [near, far] = [distance(nearest), distance(named)];
  return near?.lte("0.05") === true && far?.lt(near) !== true ? nearest : named;
}
