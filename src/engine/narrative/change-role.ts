import { phraseAt } from "../numbers/phrase-table";
import {
  beforeSize,
  beyond,
  beyondPlan,
  budgetMoves,
  budgetName,
  changeWords,
  comparedWith,
  comparisonOpenings,
  comparisonWords,
  exceeding,
  fallingShort,
  farLess,
  farMore,
  lessCharacters,
  moreCharacters,
  netDecline,
  netGrowth,
  noComparisonAfter,
  planNames,
  reachedWords,
  shareNames,
  shareVerbs,
  sizedDecline,
  sizedGrowth,
  sizeNames,
  sizeVerbs,
  surplus,
  yearBefore,
  yearOnYearWords,
} from "./role-words";
import type { RoleWords } from "./roles";
import { anyOf } from "./word-pattern";

/** Whether the number says how much something changed: 比上年增加2.3万元, 同比增长5%, but not 增至8件. */
export function readChange(
  { phrase, whole, clause, clauseBefore }: RoleWords,
  isShare: boolean,
): "growth" | "decline" | undefined {
  if (isReached.test(whole) && !isShareOfChange.test(whole)) return undefined;
  const size = changeSize.exec(phrase);
  if (size !== null && isShare) return size[1] === undefined ? "growth" : "decline";
  const net = netChange.exec(phrase.slice(-longestNet));
  if (net !== null) return net[1] === undefined ? "growth" : "decline";
  if (isShare && phrase === surplus && hasComparison(clauseBefore)) return "growth";
  const far = surplusPattern.exec(whole);
  if (far !== null) return far[1] === undefined ? "growth" : "decline";
  let direction: "growth" | "decline" | undefined;
  // The change is told last: 比上年增加, 同比下降.
  for (let length = Math.min(4, phrase.length); length > 0 && direction === undefined; length -= 1) {
    const word = phraseAt(changeWords, phrase, phrase.length - length);
    if (word?.words.length === length) direction = word.meaning;
  }
  // 比上年多插1.3万亩, 较目标值高出3.6个百分点: beside a comparison any verb of more or less tells one.
  const isBeside = hasComparison(clause) || againstAnything.test(clause) || againstBracket.test(clauseBefore);
  if (direction === undefined && isBeside) {
    const way =
      phrase.length <= longestVerb ? moreOrLess.exec(phrase)?.[0] : moreOrLess.exec(phrase.slice(-2))?.[0];
    if (way !== undefined) return moreCharacters.includes(way) ? "growth" : "decline";
  }
  if (direction === undefined) return undefined;
  // 预算调整增加642万元 moves money; it compares nothing.
  if (budgetMoves.some((word) => whole.includes(word)) && !hasComparison(clause)) return undefined;
  const isCompared =
    hasComparison(clause) ||
    hasComparison(clauseBefore) ||
    /[由从].*[到至为]/.test(clauseBefore) ||
    yearBefore.some((word) => clauseBefore.includes(word));
  const isBare = isShare && phraseAt(changeWords, phrase, 0)?.words.length === phrase.length;
  return isCompared || isBare ? direction : undefined;
}

/** 比2021年（15.8万亩）多插, 超计划（60场）16场: the bracket behind what is compared with is closed. */
export const againstBracket = new RegExp(
  `(${[...comparedWith, ...exceeding, ...fallingShort].join("|")})[^，。;:()]{2,}\\([^()]*$`,
  "u",
);

const isReached = new RegExp(`${anyOf(reachedWords)}$`, "u");
const isShareOfChange = new RegExp(`${anyOf(shareNames)}${anyOf(beforeSize)}?${anyOf(shareVerbs)}$`, "u");

/** 降幅, 精简比例: the share of a change by its own name. */
const changeSize = new RegExp(
  `^(?:${anyOf(sizedGrowth)}|(${sizedDecline.join("|")}))${anyOf(sizeNames)}${anyOf(beforeSize)}?${anyOf(sizeVerbs)}?$`,
  "u",
);

const netChange = new RegExp(`${netGrowth}|(${netDecline})`, "u");
const longestNet = 10;

const openings = comparisonOpenings.map(([word]) => word);

/** 较去年同期多征, 超出计划, 比上年少: how far one number lies from another, in a word of its own. */
const surplusPattern = new RegExp(
  `(?:${anyOf(openings)}[^，。;:]{2,14}(?:${anyOf(farMore)}|(${farLess.join("|")}))[^，。;:至到为]{0,2}` +
    `|${anyOf(beyondPlan)}${anyOf(planNames)}?数?|${anyOf(beyond)}|${surplus}${anyOf([...planNames, budgetName])}数?)$`,
  "u",
);

const againstAnything = new RegExp(
  `(?:^|[^${noComparisonAfter}])${anyOf(comparisonOpenings.map(([word, notBefore]) => `${word}(?![${notBefore}])`))}[^，。;:]{2,}` +
    `|${anyOf(yearOnYearWords)}`,
  "u",
);

const moreOrLess = new RegExp(`[${moreCharacters}${lessCharacters}]`, "u");
const longestVerb = 3;

function hasComparison(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (phraseAt(comparisonWords, text, at) !== undefined) return true;
  }
  return false;
}
