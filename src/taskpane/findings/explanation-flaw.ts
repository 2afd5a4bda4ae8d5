import { isEffectiveReason, reasonKey } from "../../engine/rules/effective-reason";
import type { Policy } from "../../engine/scoring/policy";

/** Why an explanation would not count. */
export type ExplanationFlaw =
  | "blank" // nothing behind the drafted words
  | "empty-word" // 0, 无, 不适用 …
  | "copy"; // the very words of another explanation

/** Judges an explanation as the rules will judge it once it stands in the form; undefined where it counts. */
export function findFlaw(
  text: string,
  draft: string,
  others: readonly string[],
  policy: Policy,
): ExplanationFlaw | undefined {
  const own = ownWords(text, draft);
  if (reasonKey(own) === "") return "blank";
  // Only the words are judged, not the place.
  const place = { sheet: "", cell: "A1" };
  if (!isEffectiveReason({ at: place, text: own }, policy)) return "empty-word";
  const key = reasonKey(own);
  return others.some((other) => reasonKey(ownWords(other, "")) === key) ? "copy" : undefined;
}

/** What a person wrote behind the draft, or behind 原因： where the draft was changed. */
function ownWords(text: string, draft: string): string {
  if (draft !== "" && text.startsWith(draft)) return text.slice(draft.length);
  const marker = text.lastIndexOf("原因：");
  return marker < 0 ? text : text.slice(marker + "原因：".length);
}
