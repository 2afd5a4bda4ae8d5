import { phraseAt } from "../numbers/phrase-table";
import { genericWords, fundOpenings, projectEndings } from "./project-words";
import { withoutBrackets } from "./trim-words";

/** The project that a heading names: 公车经费; undefined for one that speaks of projects in general (项目支出绩效情况). */
export function projectInHeading(heading: string): string | undefined {
  const name = withoutBrackets(heading).replace(
    /(?:使用|支出|绩效|完成|实施|执行|开展)*(?:情况|分析|绩效)?$/,
    "",
  );
  return projectEndings.test(name) && isOwnName(name) ? name : undefined;
}

/**
 * The project with whose name a sentence begins, its money right behind: 一是公车经费，年初预算…; 智慧矫正建设年初预算95万元.
 * A name that does not end as projects do is one only in a list item.
 */
export function projectInOpening(opening: string, isItem: boolean): string | undefined {
  const bare = withoutBrackets(opening).replace(/^(?:另外|此外|另|其中|还有)[，:]?/, "");
  const limit = Math.min(bare.length, longestName);
  for (let at = 2; at < limit; at += 1) {
    const character = bare.charAt(at);
    if ("。;\n".includes(character)) return undefined;
    const stop = "，:、".includes(character) ? at + 1 : at;
    const behind = stop + (/^(?:19|20)\d\d年度?/.exec(bare.slice(stop, stop + 6))?.[0].length ?? 0);
    if (phraseAt(fundOpenings, bare, behind) === undefined) {
      if (stop > at) return undefined;
      continue;
    }
    const name = bare
      .slice(0, at)
      .replace(/(?:项目支出|支出)$/, "")
      .replace(/^[“"]|[”"]$/g, "");
    if (/[，:、\d%]/.test(name) || !isOwnName(name)) return undefined;
    return projectEndings.test(name) || isItem ? name : undefined;
  }
  return undefined;
}

const longestName = 45;

/** Whether something is left of a name when every word that any unit's money could bear is taken out. */
function isOwnName(name: string): boolean {
  let own = 0;
  for (let at = 0; at < name.length;) {
    const generic = phraseAt(genericWords, name, at);
    if (generic === undefined) own += 1;
    at += generic?.words.length ?? 1;
  }
  return own >= 2;
}
