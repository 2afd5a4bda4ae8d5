import { rateEndings, rateTails } from "./rate-words";
import type { LineNumber } from "./sentence-line";

/** The name of a rate in front of its number: "调处成功率" of "调处成功率为"; undefined where the words name none. */
export function rateNameOf({ lead }: LineNumber): string | undefined {
  let name = lead;
  for (let tails = 0; tails < 3; tails += 1) {
    const tail = longestEnding(rateTails, name);
    if (tail === "" || rateEndings.some((ending) => name.endsWith(ending))) break;
    name = name.slice(0, -tail.length);
  }
  const ending = longestEnding(["率", "进度"], name);
  return ending === "" || name.length <= ending.length ? undefined : name;
}

function longestEnding(endings: readonly string[], text: string): string {
  let longest = "";
  for (const ending of endings) if (text.endsWith(ending) && ending.length > longest.length) longest = ending;
  return longest;
}
