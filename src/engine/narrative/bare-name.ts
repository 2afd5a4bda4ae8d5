import { squeeze } from "../numbers/normalise";
import { phraseAt, tableOfPhrases } from "../numbers/phrase-table";
import { emptyModifiers, fundTails, fundWords, lightVerbs, targetWords } from "./fact-words";

/** A name without spaces, brackets with what is in them, quotes, and the words that change nothing at its ends. */
export function bareName(text: string): string {
  let rest = squeeze(text.slice(-longestName))
    .replace(/\([^()]*\)?/g, "")
    .replace(/["“”'‘’《》「」:,，、]/g, "");
  for (;;) {
    const before = phraseAt(modifiersBefore, rest, 0)?.words.length ?? 0;
    if (before > 0 && before < rest.length) {
      rest = rest.slice(before);
      continue;
    }
    const after = modifiersBehind.get(rest.slice(-1))?.find((word) => rest.endsWith(word))?.length ?? 0;
    if (after === 0 || rest.length <= after + 1) return rest;
    rest = rest.slice(0, -after);
  }
}

const modifiersBefore = tableOfPhrases(emptyModifiers.map((words) => ({ words, meaning: undefined })));

/** The same words by their last character. */
const modifiersBehind: ReadonlyMap<string, readonly string[]> = new Map(
  emptyModifiers.map((word) => [
    word.slice(-1),
    emptyModifiers.filter((other) => other.endsWith(word.slice(-1))),
  ]),
);

const longestName = 60;

/** "培训" of "组织开展培训". */
export function withoutLightVerb(text: string): string {
  const light = lightVerbs.find((verb) => text.startsWith(verb));
  if (light === undefined) return text;
  const rest = text.slice(light.length);
  return rest.startsWith("了") ? rest.slice(1) : rest;
}

/** What is left of a name of money without the words that any fund has: "人员" of "人员经费支出", "" of "年初预算资金". */
export function withoutFundWords(text: string): string {
  return text.replace(anyFundWord, "");
}

/** What is left of the name of a plan: "" of "全年任务数". */
export function withoutTargetWords(text: string): string {
  return text.replace(anyTargetWord, "");
}

/** Any of the words, the longest first: taken out of 专项资金, 资金 would leave a 专项 behind. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp([...words].sort((one, other) => other.length - one.length).join("|"), "g");
}

const anyFundWord = anyOf([...fundTails, ...fundWords]);
const anyTargetWord = anyOf(targetWords);

/** The name of a fund without what says that it is one: 公车 of 公车经费. */
export function fundName(project: string): string {
  const name = bareName(project);
  const tail = fundTails.find((word) => name.endsWith(word) && name.length > word.length + 1);
  return tail === undefined ? name : name.slice(0, -tail.length);
}
