import { phraseAt } from "../../numbers/phrase-table";
import { phraseIn } from "./change-verb";
import { against } from "./change-words";
import { type FundRole, fundWords, plainMovements } from "./fund-words";
import type { LineNumber } from "./sentence-line";

/** What the words before the amount make it; the last phrase of them decides: 年初预算资金, 年中执行调增. */
export function fundRoleOf({ lead, gap, statement }: LineNumber): FundRole | undefined {
  let found: { readonly role: FundRole; readonly end: number; readonly length: number } | undefined;
  const words = lead === "" ? gap : lead;
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(fundWords, words, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    // 结余结转 ends where 结转 does; the longer phrase says more.
    if (found === undefined || end > found.end)
      found = { role: phrase.meaning, end, length: phrase.words.length };
  }
  if (/\d{4}年(?:度|底|末|年底|年末)?(?:结转|结余|结存)(?!下年)/u.test(words)) return "carry-in";
  // 压减一般性支出163万元 takes away, whatever it is taken from.
  if (statement.role === "increase" || statement.role === "decrease") return statement.role;
  if (found !== undefined) return found.role;
  // "较上年增加" tells of another year, "预算调整增加" moves this one's.
  const moved = !against.test(words) ? phraseIn(plainMovements, words) : undefined;
  if (moved !== undefined) return moved;
  const { role } = statement;
  return role === "actual" || role === "target" || role === "growth" || role === "decline" ? undefined : role;
}
