import { wordsBeforeTime, wordsBehindTime } from "./direction-words";
import type { Headings } from "./headings";

/**
 * Whether a name, without spaces, measures time that is given to people, as 供餐天数 does, and not time that they wait,
 * as 候诊时长 does. What a name measures stands at its end: 培训课时完成时间 is no 课时.
 */
export function namesGivenTime(
  name: string,
  { givenTime, waiting }: Pick<Headings["direction"], "givenTime" | "waiting">,
): boolean {
  const bare = name.replace(/\([^()]*\)/g, "");
  const measure = givenTime
    .flatMap((word) => [word, ...wordsBehindTime.map((tail) => word + tail)])
    .filter((word) => bare.endsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  if (measure === undefined) return false;
  const before = withoutEnds(bare.slice(0, -measure.length));
  return !waiting.some((word) => before.endsWith(word));
}

function withoutEnds(text: string): string {
  const end = wordsBeforeTime.find((word) => text.endsWith(word));
  return end === undefined ? text : withoutEnds(text.slice(0, -end.length));
}
