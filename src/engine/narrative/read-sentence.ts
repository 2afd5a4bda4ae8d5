import type { PhraseTable } from "../numbers/phrase-table";
import { findClauses } from "./clauses";
import {
  bareMoney,
  isPlan,
  lastCounted,
  nameOf,
  numberOfRow,
  reaching,
  roleOfPart,
  sharesOnly,
  totalOf,
  totalOfParts,
} from "./earlier-numbers";
import { subjectAt } from "./own-subject";
import { readChangePhrase, readPhrase } from "./read-subject";
import { withoutBrackets } from "./trim-words";
import { readRole } from "./roles";
import { readAsListed, withUnitOfRow } from "./rows";
import type { ReadQuantity, SentenceText } from "./sentence-text";
import { findSharedPredicates } from "./shared-predicate";

/** Reads what each quantity of a sentence is about. `places` are the unit's own names. */
export function readSentence(
  sentence: SentenceText,
  places: PhraseTable<true> | undefined,
): readonly ReadQuantity[] {
  const { text, numbers } = sentence;
  const dates = numbers.filter(({ why }) => why === "date");
  const clauses = findClauses(sentence);
  const shared = findSharedPredicates(sentence);
  const read: ReadQuantity[] = [];
  let floor = sentence.start;
  let firstDate = 0;
  numbers.forEach((number, index) => {
    if (number.quantity === undefined) {
      if (number.why === "unreadable") floor = number.end;
      return;
    }
    const quantity = withUnitOfRow(number.quantity, text, numbers, index);
    while ((dates[firstDate]?.end ?? number.start) < number.start - farthestDate) firstDate += 1;
    const near = dates.slice(firstDate, firstDate + mostDates);
    const own = subjectAt(sentence, number, quantity, floor, near, places);
    const last = read.at(-1);
    const gap = last === undefined ? "" : text.slice(last.at.end, number.start);
    const joint = last === undefined ? "" : text.slice(last.at.end, own.words.start);
    const isOfRow =
      last?.at.end === floor &&
      own.front.start === own.front.end &&
      own.object === "" &&
      gap.length === 1 &&
      "、和及与".includes(gap);
    const share = shared.names.get(number);
    const words = share ?? own.words;
    const shown = text.slice(words.start, words.end);
    const whole = text.slice(own.phrase.start, own.phrase.end);
    const role =
      isOfRow && share === undefined
        ? last.role
        : readRole(quantity, {
            phrase: share === undefined ? text.slice(own.front.start, own.front.end) : shown,
            whole,
            clause: clauses.textOf(number.start),
            clauseBefore: clauses.textBefore(number.start),
            behind: text.slice(number.end, number.end + 20),
            note:
              text.charAt(number.start - 1) === "("
                ? text.slice(Math.max(sentence.start, number.start - 1 - longestNoted), number.start - 1)
                : "",
          });
    // 计划培训4期400人: one plan in two units.
    const isJointPlan = last?.role === "target" && last.at.end === number.start && role === "actual";
    const isOrigin =
      last !== undefined &&
      own.object === "" &&
      own.verb === "" &&
      origin.test(whole) &&
      last.quantity.kind === quantity.kind;
    const isChange = role === "growth" || role === "decline";
    // 由18家扩至25家: what it came to is what it was.
    const isOutcomeOfLast =
      last?.at.end === own.phrase.start &&
      outcome.test(whole) &&
      /[由从]/.test(text.slice(last.phrase.start, last.at.start));
    const reading = isOutcomeOfLast
      ? nothing
      : share !== undefined
        ? readPhrase(shown, quantity.kind, places)
        : isOfRow
          ? last
          : isChange
            ? readChangePhrase(text.slice(own.front.start, own.front.end), quantity.kind, places)
            : readAsListed(own, quantity, last, joint, shown);
    const isInBrackets = clauses.isInBrackets(number.start);
    // 占69.42%: a share is one of what was counted, not of another rate.
    const isShare = quantity.kind === "percent" && reading.object.startsWith("占");
    const recent = read.slice(-mostRecent).filter(({ quantity: { kind } }) => !isShare || kind !== "percent");
    const total = totalOf(sentence, number.start, quantity, recent);
    const isRate = quantity.kind === "percent" || quantity.kind === "percentage-points";
    const isShareOfIt = isRate && (isChange || reading.object === "" || sharesOnly.test(reading.object));
    const isMoneyAlone = quantity.kind === "money" && bareMoney.test(reading.object);
    const wantsBefore = isInBrackets || reading.object === "" || isShareOfIt || isMoneyAlone;
    const isAdjacent =
      isOutcomeOfLast ||
      (reading.object === "" && (last?.at.end === number.start || (isRate && whole === "的")));
    const wanted = isShareOfIt || reaching.has(reading.verb) ? undefined : quantity;
    // 合计500万元 behind its parts belongs to none of them.
    const isSum = reading.object === "" && sumWords.test(whole);
    const before = isSum
      ? undefined
      : isAdjacent
        ? last
        : isChange && isRate
          ? (totalOfParts(sentence, number.start, recent) ?? lastCounted(recent, undefined, true))
          : (total ?? (wantsBefore ? lastCounted(recent, wanted, isChange || isShareOfIt) : undefined));
    const changed = shared.changes.get(number);
    const inRow = changed && numberOfRow(read, changed, quantity);
    const context =
      inRow !== undefined
        ? nameOf(inRow)
        : isOfRow
          ? last.context
          : before === undefined
            ? []
            : nameOf(before);
    const isNameless = reading.object === "" && reading.verb === "";
    const object =
      isNameless && total !== undefined
        ? withoutBrackets(shown)
        : isSum && isNameless
          ? (sumWords.exec(whole)?.[1] ?? "")
          : reading.object === "" && context.length === 0 && placeUnits.has(quantity.unit)
            ? quantity.unit
            : reading.object;
    read.push({
      at: number,
      quantity,
      ...(number.sign !== undefined && { sign: number.sign }),
      words,
      phrase: own.phrase,
      object,
      verb: reading.verb,
      context,
      role:
        (isOrigin && !isPlan(role)) || isJointPlan
          ? last.role
          : total === undefined
            ? role
            : roleOfPart(role, whole, total),
      clause: clauses.at(number.start),
      isInBrackets,
      isOutcome:
        (isChange && last?.isOutcome === true) ||
        /(?:降|降低|下降|减少|增加|增长|提高|提升|上升|增|扩大|缩短)[到至为]$/.test(whole),
    });
    floor = number.end;
  });
  return read;
}

const nothing = { object: "", verb: "" };

/** A verb of change that ends with where it led: 扩至, 压缩到, 调整为. */
const outcome = /^[^，。;:、()]{1,5}[到至为成]$/;
const longestNoted = 12;

const sumWords = /^(?:加起来|两项|各项|以上)?(合计|共计|总计)$/;

/** How far back the words of a number are looked for: dates in characters, earlier numbers by how many. */
const farthestDate = 500;
const mostDates = 40;
const mostRecent = 60;

/** 较2022年的: what follows is what was before. */
const origin = /^(?:由|从|比|较|与)/;

/** Units that are things themselves: 81村. */
const placeUnits: ReadonlySet<string> = new Set(["村", "社区", "乡镇", "乡", "镇", "县", "街道", "所"]);
