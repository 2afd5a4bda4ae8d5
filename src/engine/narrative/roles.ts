import { phraseAt } from "../numbers/phrase-table";
import type { Quantity } from "../numbers/reading";
import { againstBracket, readChange } from "./change-role";
import {
  completionAdverbs,
  dueEndings,
  dueLeads,
  exceeding,
  fallingShort,
  liesAbove,
  liesBelow,
  moneyRoles,
  namesOfMoney,
  noTargetOpenings,
  planKinds,
  plansBehind,
  plansOfChange,
  standardKinds,
  standards,
  targetEndings,
  targetOpenings,
  yearOnYearWords,
} from "./role-words";
import type { Role } from "./statement";
import { verbAt } from "./verbs";
import { anyOf } from "./word-pattern";

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
  if (kind === "percent" && yearOnYearWords.some((word) => words.phrase.endsWith(word)))
    return value.lt(0) ? "decline" : "growth";
  // 净增8万人的目标
  if (kind !== "money" && targetOfChange.test(words.behind)) return "target";
  // 超额完成全年目标（4万平方米）
  if (words.whole === "" && words.note !== "" && targetEndings.some((each) => words.note.endsWith(each)))
    return "target";
  // 高于全省平均值5.1个百分点
  const lies = kind === "percentage-points" ? liesFrom.exec(words.clause) : null;
  if (lies !== null) return lies[1] === undefined ? "growth" : "decline";
  const against = words.whole === "" ? againstBracket.exec(words.clauseBefore)?.[1] : undefined;
  if (against !== undefined && fallingShort.includes(against)) return "decline";
  if (against !== undefined && exceeding.includes(against)) return "growth";
  const change = readChange(words, kind === "percent" || kind === "percentage-points");
  if (change !== undefined) return change;
  const isTarget = isPlanned(words, kind);
  if (kind === "money") {
    const role = readMoneyRole(words.whole);
    return role === "actual" && isTarget ? "target" : role;
  }
  return isTarget ? "target" : "actual";
}

/** Whether the words beside the number make it one that was to be reached. */
function isPlanned({ phrase, behind }: RoleWords, kind: Quantity["kind"]): boolean {
  const plan = phrase.indexOf("计划");
  return (
    (targetEndings.some((ending) => phrase.endsWith(ending)) &&
      // 产出指标48.6分 is a score.
      !(kind === "points" && phrase.endsWith("指标")) &&
      (!completed.test(phrase) || /^的(?:\d|百分之)/.test(behind))) ||
    (phraseAt(targetOpenings, phrase, 0) !== undefined &&
      !noTargetOpenings.some((words) => phrase.startsWith(words))) ||
    (plan > 0 && verbAt(phrase, plan + 2) !== undefined) ||
    wholeDue.test(phrase) ||
    targetBehind.test(behind) ||
    (kind !== "money" && standardBehind.test(behind))
  );
}

const targetOfChange = new RegExp(`^的${anyOf(planKinds)}*${anyOf(plansOfChange)}`, "u");
const targetBehind = new RegExp(`^的?${anyOf(planKinds)}?${anyOf(plansBehind)}`, "u");
const standardBehind = new RegExp(`^的${anyOf([...planKinds, ...standardKinds])}*${anyOf(standards)}`, "u");
const completed = new RegExp(`^${anyOf(completionAdverbs)}?完成`, "u");
const wholeDue = new RegExp(`^${anyOf(dueLeads)}?应[^，。;:]{0,6}${anyOf(dueEndings)}$`, "u");
const liesFrom = new RegExp(`(?:${anyOf(liesAbove)}|(${liesBelow.join("|")}))[^，。;:]*$`, "u");

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
