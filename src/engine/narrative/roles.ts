import { phraseAt } from "../numbers/phrase-table";
import type { Quantity } from "../numbers/reading";
import {
  changeWords,
  comparisonWords,
  moneyRoles,
  namesOfMoney,
  targetBehind,
  targetEndings,
  targetOpenings,
} from "./role-words";
import type { Role } from "./statement";
import { verbAt } from "./verbs";

/** The words from which a role is read. */
export interface RoleWords {
  /** The phrase before the number without what opens and joins it. */
  readonly phrase: string;
  /** The whole phrase, as it stands. */
  readonly whole: string;
  /** The clause up to the number. */
  readonly clause: string;
  /** The clauses right before it in the sentence; "" for the first. */
  readonly clauseBefore: string;
  /** What follows the number, up to some twenty characters. */
  readonly behind: string;
}

/** What a number is for its subject, by the words beside it. */
export function readRole({ kind, value }: Quantity, words: RoleWords): Role {
  // 业务收入同比+6.3%
  if (kind === "percent" && /(?:同比|环比)$/.test(words.phrase)) return value.lt(0) ? "decline" : "growth";
  const change = readChange(words, kind === "percent" || kind === "percentage-points");
  if (change !== undefined) return change;
  const { phrase, behind } = words;
  const plan = phrase.indexOf("计划");
  const isTarget =
    (targetEndings.some((ending) => phrase.endsWith(ending)) &&
      (!/^(?:圆满|全面|超额|已|共)?完成/.test(phrase) || /^的(?:\d|百分之)/.test(behind))) ||
    (phraseAt(targetOpenings, phrase, 0) !== undefined && !phrase.startsWith("计划生")) ||
    (plan > 0 && verbAt(phrase, plan + 2) !== undefined) ||
    targetBehind.test(behind);
  if (kind === "money") {
    const role = readMoneyRole(words.whole);
    return role === "actual" && isTarget ? "target" : role;
  }
  return isTarget ? "target" : "actual";
}

/** Whether the number says how much something changed: 比上年增加2.3万元, 同比增长5%, but not 增至8件. */
function readChange({ phrase, whole, clause, clauseBefore }: RoleWords, isShare: boolean): Role | undefined {
  if (/(?:到|至|为)$/.test(whole) && !/幅度?为$|率为$/.test(whole)) return undefined;
  const surplus = surplusPattern.exec(whole);
  if (surplus !== null) return surplus[1] === undefined ? "growth" : "decline";
  let direction: Role | undefined;
  // The change is told last: 比上年增加, 同比下降.
  for (let length = Math.min(4, phrase.length); length > 0 && direction === undefined; length -= 1) {
    const word = phraseAt(changeWords, phrase, phrase.length - length);
    if (word?.words.length === length) direction = word.meaning;
  }
  if (direction === undefined) return undefined;
  // 预算调整增加642万元 moves money; it compares nothing.
  if (/预算|调整|追加/.test(whole) && !hasPhrase(clause)) return undefined;
  const isCompared =
    hasPhrase(clause) || hasPhrase(clauseBefore) || /[由从].*[到至为]|上年|去年/.test(clauseBefore);
  const isBare = isShare && phraseAt(changeWords, phrase, 0)?.words.length === phrase.length;
  return isCompared || isBare ? direction : undefined;
}

/** 较去年同期多征, 超出计划, 比上年少: how far one number lies from another, in a word of its own. */
const surplusPattern =
  /(?:(?:比|较)[^，。;:]{2,14}(?:多|高|(少|低))[^，。;:至到为]{0,2}|(?:超出|高出)(?:计划|目标|任务)?数?|超额)$/;

function hasPhrase(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (phraseAt(comparisonWords, text, at) !== undefined) return true;
  }
  return false;
}

/** The role that an amount's own words give it; "actual" where they give none. */
export function readMoneyRole(clause: string): Role {
  if (clause === "余") return "carry-over";
  let best: { readonly role: Role; readonly strength: number } | undefined;
  for (let at = 0; at < clause.length;) {
    const name = phraseAt(namesOfMoney, clause, at);
    if (name !== undefined) {
      // 基本支出 is spending unless another word says that it was planned.
      if (name.words.endsWith("支出") && best === undefined) best = { role: "spent", strength: 1 };
      at += name.words.length;
      continue;
    }
    const word = phraseAt(moneyRoles, clause, at);
    if (word !== undefined && (best === undefined || word.meaning.strength >= best.strength))
      best = word.meaning;
    at += word?.words.length ?? 1;
  }
  return best?.role ?? "actual";
}
