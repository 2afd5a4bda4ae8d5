import type { Breakdown } from "../relation";
import type { Statement } from "../statement";
import { against } from "./change-words";
import { isAmount, isAtLeast, isOneKind, sumFits } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";
import { neverDone } from "./rate-words";

/**
 * Parts that no word announces and whose names alone say that they are parts: what was done and what was not
 * (18项，完成16项，未完成2项), or kinds of what the total is called (新增就业117人，城镇新增就业45人、农村新增就业72人).
 */
export function findCounterparts(line: SentenceLine, totals: ReadonlySet<Statement>): readonly Breakdown[] {
  return line.numbers.flatMap((number): Breakdown[] => {
    if (!isAmount(number.statement)) return [];
    return [...doneAndNotDone(line, number, totals), ...kindsOf(line, number, totals)];
  });
}

/** The total of what was done and of this, that was not; what is called so twice leaves open which of the two is meant. */
function doneAndNotDone(
  { numbers }: SentenceLine,
  notDone: LineNumber,
  totals: ReadonlySet<Statement>,
): readonly Breakdown[] {
  if (restWords.test(notDone.lead)) return withRest(numbers, notDone, totals);
  const [first, ...rest] = notDone.lead.replace(/的$/u, "");
  const deed = rest.join("");
  if (first === undefined || !neverDone.includes(first) || deed.length < shortestDeed) return [];
  const alike = numbers.filter(
    // 较上年多竣工26部 tells a change, not what was done.
    ({ lead, statement }) =>
      lead.endsWith(deed) && lead !== notDone.lead && isAmount(statement) && !against.test(lead),
  );
  const [done, ...others] = alike;
  if (done === undefined || others.length > 0 || done.order >= notDone.order) return [];
  const parts = [done.statement, notDone.statement];
  const before = numbers
    .slice(Math.max(0, done.order - furthest), done.order)
    .reverse()
    .filter(
      ({ statement }) =>
        parts.every((part) => isOneKind(statement, part)) && isAtLeast(statement, done.statement),
    );
  // In a list, 良好35家、合格9家、不合格2家, the number before is one of it.
  const isInList = done.gap.startsWith("、");
  const total =
    before.find(({ statement }) => sumFits(statement, parts)) ??
    // 加装电梯80部，竣工71部，较上年多竣工26部；未竣工的9部: further apart only where it fits.
    (isInList || done.order !== notDone.order - 1 ? undefined : before[0]);
  if (total === undefined || totals.has(total.statement)) return [];
  return [{ kind: "breakdown", total: total.statement, parts, isFull: true, words: notDone.lead }];
}

const restWords = /^(?:其余|剩余|余下|尚余|还有|尚有|其他)(?:的)?$/u;

/** "整改通知73份，已整改71份，其余2份正在整改": what is left of the two right before; only where it fits or is said to be the rest. */
function withRest(
  numbers: readonly LineNumber[],
  rest: LineNumber,
  totals: ReadonlySet<Statement>,
): readonly Breakdown[] {
  const own = numbers
    .slice(Math.max(0, rest.order - furthest), rest.order)
    .filter(
      ({ statement, depth }) =>
        depth <= rest.depth && isAmount(statement) && isOneKind(statement, rest.statement),
    );
  const [total, done] = own.slice(-2);
  if (total === undefined || done === undefined || totals.has(total.statement)) return [];
  // 8人、7人，其余15人: what is left of a longer list.
  if (done.gap.startsWith("、")) return [];
  if (!isAtLeast(total.statement, done.statement) || total.statement.quantity.kind === "money") return [];
  const parts = [done.statement, rest.statement];
  const isFull = !rest.lead.startsWith("其他");
  return isFull || sumFits(total.statement, parts)
    ? [{ kind: "breakdown", total: total.statement, parts, isFull, words: rest.lead }]
    : [];
}

const shortestDeed = 2;
const furthest = 3;

/** At least two numbers right behind that are called as the total is, each with a word of its own in front. */
function kindsOf(
  { numbers }: SentenceLine,
  total: LineNumber,
  totals: ReadonlySet<Statement>,
): readonly Breakdown[] {
  const name = total.statement.subject.words;
  if (name.length < shortestName || totals.has(total.statement)) return [];
  const parts: Statement[] = [];
  for (const { statement, segment } of numbers.slice(total.order + 1)) {
    const { words } = statement.subject;
    const isKind =
      words.length > name.length && words.endsWith(name) && isOneKind(total.statement, statement);
    if (!isKind || segment !== total.segment || statement.period.relation !== total.statement.period.relation)
      break;
    parts.push(statement);
  }
  return parts.length < 2
    ? []
    : [{ kind: "breakdown", total: total.statement, parts, isFull: false, words: "" }];
}

const shortestName = 3;
