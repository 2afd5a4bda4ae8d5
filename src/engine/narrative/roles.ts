import { phraseAt } from "../numbers/phrase-table";
import type { Quantity } from "../numbers/reading";
import {
  changeWords,
  comparisonWords,
  moneyRoles,
  namesOfMoney,
  standardBehind,
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
  /** What stands before the bracket that opens right before the number; "" where none does. */
  readonly note: string;
}

/** What a number is for its subject, by the words beside it. */
export function readRole({ kind, value }: Quantity, words: RoleWords): Role {
  // 业务收入同比+6.3%
  if (kind === "percent" && /(?:同比|环比)$/.test(words.phrase)) return value.lt(0) ? "decline" : "growth";
  // 净增8万人的目标
  if (kind !== "money" && targetOfChange.test(words.behind)) return "target";
  // 超额完成全年目标（4万平方米）
  if (words.whole === "" && words.note !== "" && targetEndings.some((each) => words.note.endsWith(each)))
    return "target";
  // 高于全省平均值5.1个百分点
  const lies = kind === "percentage-points" ? /(?:高|优|(低))于[^，。;:]*$/.exec(words.clause) : null;
  if (lies !== null) return lies[1] === undefined ? "growth" : "decline";
  const against = words.whole === "" ? againstBracket.exec(words.clauseBefore)?.[1] : undefined;
  if (against !== undefined && /^[高超低]/.test(against)) return against === "低于" ? "decline" : "growth";
  const change = readChange(words, kind === "percent" || kind === "percentage-points");
  if (change !== undefined) return change;
  const { phrase, behind } = words;
  const plan = phrase.indexOf("计划");
  const isTarget =
    (targetEndings.some((ending) => phrase.endsWith(ending)) &&
      // 产出指标48.6分 is a score.
      !(kind === "points" && phrase.endsWith("指标")) &&
      (!/^(?:圆满|全面|超额|已|共)?完成/.test(phrase) || /^的(?:\d|百分之)/.test(behind))) ||
    (phraseAt(targetOpenings, phrase, 0) !== undefined && !phrase.startsWith("计划生")) ||
    (plan > 0 && verbAt(phrase, plan + 2) !== undefined) ||
    /^(?:占|为)?应[^，。;:]{0,6}(?:总数|数量?)$/.test(phrase) ||
    targetBehind.test(behind) ||
    (kind !== "money" && standardBehind.test(behind));
  if (kind === "money") {
    const role = readMoneyRole(words.whole);
    return role === "actual" && isTarget ? "target" : role;
  }
  return isTarget ? "target" : "actual";
}

/** Whether the number says how much something changed: 比上年增加2.3万元, 同比增长5%, but not 增至8件. */
function readChange({ phrase, whole, clause, clauseBefore }: RoleWords, isShare: boolean): Role | undefined {
  if (/(?:到|至|为)$/.test(whole) && !/(?:幅度?|率|比例)(?:分别|均|约)?(?:为|达到)$/.test(whole))
    return undefined;
  const size = changeSize.exec(phrase);
  if (size !== null && isShare) return /[增升涨]/.test(size[1] ?? "") ? "growth" : "decline";
  const net = /净([增减])/.exec(phrase.slice(-longestNet));
  if (net !== null) return net[1] === "增" ? "growth" : "decline";
  if (isShare && phrase === "超" && hasPhrase(clauseBefore)) return "growth";
  const surplus = surplusPattern.exec(whole);
  if (surplus !== null) return surplus[1] === undefined ? "growth" : "decline";
  let direction: Role | undefined;
  // The change is told last: 比上年增加, 同比下降.
  for (let length = Math.min(4, phrase.length); length > 0 && direction === undefined; length -= 1) {
    const word = phraseAt(changeWords, phrase, phrase.length - length);
    if (word?.words.length === length) direction = word.meaning;
  }
  // 比上年多插1.3万亩, 较目标值高出3.6个百分点: beside a comparison any verb of more or less tells one.
  const isBeside = hasPhrase(clause) || againstAnything.test(clause) || againstBracket.test(clauseBefore);
  if (direction === undefined && isBeside) {
    const way =
      phrase.length <= longestVerb ? moreOrLess.exec(phrase)?.[0] : moreOrLess.exec(phrase.slice(-2))?.[0];
    if (way !== undefined) return "增扩多升高涨快长超".includes(way) ? "growth" : "decline";
  }
  if (direction === undefined) return undefined;
  // 预算调整增加642万元 moves money; it compares nothing.
  if (/预算|调整|追加/.test(whole) && !hasPhrase(clause)) return undefined;
  const isCompared =
    hasPhrase(clause) || hasPhrase(clauseBefore) || /[由从].*[到至为]|上年|去年/.test(clauseBefore);
  const isBare = isShare && phraseAt(changeWords, phrase, 0)?.words.length === phrase.length;
  return isCompared || isBare ? direction : undefined;
}

const targetOfChange = /^的(?:年度|年初|全年|既定|预期|绩效|考核)*(?:目标|任务|计划)/;

/** 较去年同期多征, 超出计划, 比上年少: how far one number lies from another, in a word of its own. */
const surplusPattern =
  /(?:(?:比|较)[^，。;:]{2,14}(?:多|高|(少|低))[^，。;:至到为]{0,2}|(?:超出|高出)(?:计划|目标|任务)?数?|超额|超(?:计划|目标|任务|预算)数?)$/;

/** 降幅, 精简比例: the share of a change by its own name. */
const changeSize =
  /^(增|升|涨|减|降|压减|压缩|精简|缩减|核减|提升|提高|下降|增长|增加|减少)(?:幅度?|比例|比率)(?:分别|均|约)?(?:为|达|达到)?$/;

const againstAnything =
  /(?:^|[^占可对同性])(?:比(?![例重率价赛武较])|较(?![好大为强多高快]))[^，。;:]{2,}|同比|环比/;
const moreOrLess = /[增扩多升高涨快长超减降少低压缩精短慢]/;
const longestVerb = 3;
const longestNet = 10;

/** 比2021年（15.8万亩）多插, 超计划（60场）16场: the bracket behind what is compared with is closed. */
const againstBracket = /(比|较|与|高出|高于|超过?|超出|低于)[^，。;:()]{2,}\([^()]*$/;

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
