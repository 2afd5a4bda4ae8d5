import { type Phrase, phraseAt } from "../../numbers/phrase-table";
import { consistsOf, groupedBy, ofWhich, type ListPromise } from "./breakdown-words";
import type { PartsList } from "./choose-parts";
import { isPlanned } from "./completion-target";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The words that open a list; `wholeName` where they name what is divided. */
export type Opening = Omit<PartsList, "total"> & { readonly wholeName?: string };

/** The words that open a list of parts right before the number, its first; undefined where none do. */
export function openingAt(line: SentenceLine, first: LineNumber): Opening | undefined {
  const isOwnBracket = isBracketOfNumber(line, first);
  let opening: (Phrase<ListPromise> & { isOfWhich: boolean }) | undefined;
  for (let at = 0; at < first.gap.length; at += 1) {
    const phrase = phraseAt(ofWhich, first.gap, at);
    if (phrase !== undefined) opening = { ...phrase, isOfWhich: true };
  }
  if (opening === undefined && first.order === 0 && groupedBy.test(first.gap)) {
    opening = { words: "按…分", meaning: "some", isOfWhich: true };
  }
  if (opening === undefined && first.order > 0) {
    // "共12场，包括…": the words begin the clause right behind the number, or its next one.
    let at = 0;
    while (",:(".includes(first.gap.charAt(at)) && at < first.gap.length) at += 1;
    const phrase = phraseAt(consistsOf, first.gap, at);
    // 450万元用于设备采购，300万元用于…: what the number itself is for.
    const isOwnUse = phrase?.words === "用于" && /[,;]/u.test(first.gap.slice(at));
    if (phrase !== undefined && !isOwnUse && (at > 0 || atOnce.includes(phrase.words)))
      opening = { ...phrase, isOfWhich: false };
    else if (groupedBy.test(first.gap)) opening = { words: "按…分", meaning: "some", isOfWhich: true };
    else if (/^[^,;:。()、]{0,8}中[,:]/u.test(first.gap))
      opening = { words: "中", meaning: "some", isOfWhich: true };
    else if (amongBefore.test(first.gap)) opening = { words: "中", meaning: "some", isOfWhich: true };
    else if (amongWhole(first) !== undefined) opening = { words: "中", meaning: "some", isOfWhich: true };
    else if (toldAs.test(first.gap)) opening = { words: "为", meaning: "some", isOfWhich: false };
    else if ((isOwnBracket || first.gap.startsWith(":")) && !isPlanned(first))
      opening = { words: first.gap.charAt(0), meaning: "some", isOfWhich: false };
  }
  const named = opening === undefined && first.order === 0 ? nameOpening(first) : undefined;
  if (named !== undefined) opening = { words: "包括", meaning: "some", isOfWhich: true };
  const wholeName = named ?? (opening?.words === "中" ? amongWhole(first) : undefined);
  return (
    opening && {
      words: opening.words,
      promise: opening.meaning,
      first,
      isOfWhich: opening.isOfWhich,
      ...(wholeName !== undefined && { wholeName }),
    }
  );
}

/** The whole that a sentence begins with and lists the parts of: 人员经费 of 人员经费主要包括工资福利支出86万元. */
function nameOpening({ gap }: LineNumber): string | undefined {
  return /^(\p{Script=Han}{3,10}?)(?:,)?(?:主要|具体)?(?:包括|包含|分为|构成为|用于)[:]?\p{Script=Han}/u.exec(
    gap,
  )?.[1];
}

/** 未安装的9家中砂石类占7家, 教职工52人中专任教师44人: right behind the number, and no word of its own as 中心, 中央. */
const amongBefore =
  /^(?:之|当)?中(?:[有,]|(?![心学小央级旬期医国层等部标药专共高档型午秋考职介])\p{Script=Han}|专(?=任|业))[^,;:。()、]{1,14}$/u;

/** 结转18.22万元，结转的是强制扑杀补助12.00万元和…: what the number consists of, told by a verb of being. */
const toldAs = /^,[^,;:。()、\d]{0,6}(?:的(?:主要)?(?:是|为|有)|主要系|主要有|均为|系)[^,;:。()、]{2,14}$/u;

/** The whole that the words before a part name: 孤残儿童 of 孤残儿童中重度残疾83人. */
function amongWhole({ lead }: LineNumber): string | undefined {
  // 其中, 年中, 集中, 高中: words of their own.
  return /^(\p{Script=Han}{2,8})(?<![其年集高初当期手途])中(?![心学小央级旬期医国层等部])[“\p{Script=Han}]{2,}/u.exec(
    lead,
  )?.[1];
}

/** 7支140人，含专业队1支40人、半专业队6支100人: the items may have two numbers each, as the total has. */
export const holding: readonly string[] = ["含", "包括", "包含", "涵盖"];

/** Words that open a list without a stop before them: 补助568万元用于村卫生室286.3万元. */
const atOnce = ["用于", "包括", "包含"];

/** Whether the number stands first in a bracket right behind another: 32人（行政编制31人. */
function isBracketOfNumber(line: SentenceLine, number: LineNumber): boolean {
  const previous = line.numbers[number.order - 1];
  return previous !== undefined && number.gap.startsWith("(") && previous.depth + 1 === number.depth;
}
