import { squeeze } from "../numbers/normalise";
import { planWords, resultWords } from "./fact-words";
import type { Narrative } from "./narrative";
import type { Relation } from "./relation";
import type { Statement } from "./statement";

/** The total that each part of a breakdown belongs to, by the index of the part. */
export function wholesOf(relations: readonly Relation[]): ReadonlyMap<number, Statement> {
  return new Map(
    relations.flatMap((each) =>
      each.kind === "breakdown" ? each.parts.map(({ index }) => [index, each.total] as const) : [],
    ),
  );
}

/** How the name of a rate begins that is said of what stands before it. */
export const ofAnother = /^(?:约|仅|各)?(?:占|为|完成|达到?)/;

/** What each rate is of, and what each amount or share of a change changed, by its index. */
export function thingsSaidOf(relations: readonly Relation[]): ReadonlyMap<number, Statement> {
  const things = new Map<number, Statement>();
  for (const each of relations) {
    if (each.kind === "rate") things.set(each.rate.index, each.part);
    if (each.kind === "completion" && each.rate !== undefined) things.set(each.rate.index, each.actual);
    if (each.kind !== "change" || each.now === undefined) continue;
    if (each.amount !== undefined) things.set(each.amount.index, each.now);
    if (each.share !== undefined) things.set(each.share.index, each.now);
  }
  return things;
}

/** 41,260万元（自然口径）, 收入（不含基金）: in what way it was counted, by the note in its words or behind it; "" where none says so. */
export function wayOfCounting(
  { at, subject, quantity }: Statement,
  documents: Narrative["documents"],
): string {
  const behind =
    documents[at.document]?.paragraphs[at.paragraph]?.text.slice(at.end, at.end + longestNote) ?? "";
  const note = /^\s*[(（]([^()（）]*)[)）]/.exec(behind)?.[1] ?? "";
  const own = /[(（]([^()（）]*)[)）]/.exec(subject.words)?.[1] ?? "";
  const ways = [own, note].filter((each) => /口径|剔除|扣除|不含|不包括/.test(each)).map(squeeze);
  // 办案业务经费支出274万元（年度指标值303万元以内） is what an indicator measures, which the fund of that name may have more of.
  if (quantity.kind === "money" && /^(?:年度|年初|绩效)?(?:指标值|目标)/.test(note)) ways.push("指标");
  return ways.join("|");
}

const longestNote = 40;

/** Tells of a number whether the words before it, or its heading, speak of a plan. */
export function planReader(
  documents: Narrative["documents"],
  sentences: Narrative["sentences"],
): (statement: Statement) => boolean {
  return ({ at, sentence, scope }) => {
    const heading = scope.headings.at(-1) ?? "";
    if (planWords.some((word) => heading.endsWith(word))) return true;
    const from = Math.max(sentences[sentence]?.at.start ?? at.start, at.start - longestLookBack);
    const before = documents[at.document]?.paragraphs[at.paragraph]?.text.slice(from, at.start) ?? "";
    const planned = Math.max(...planWords.map((word) => before.lastIndexOf(word)));
    // 目标30场，实际36场
    return planned >= 0 && !resultWords.some((word) => before.includes(word, planned));
  };
}

/** Tells of a number whether it is one of a row for several years: 2021年至2023年，接待费分别为205.40万元、163.45万元、146.80万元. */
export function yearsInTurnReader(
  documents: Narrative["documents"],
  sentences: Narrative["sentences"],
): (statement: Statement) => boolean {
  return ({ at, sentence }) => {
    const from = sentences[sentence]?.at.start ?? at.start;
    const before = documents[at.document]?.paragraphs[at.paragraph]?.text.slice(from, at.start) ?? "";
    const years = yearsInTurn.exec(before);
    if (years === null) return false;
    const turn = before.indexOf("分别", years.index);
    return turn >= 0 && !/[；;。]/.test(before.slice(turn));
  };
}

const yearsInTurn =
  /(?:19|20)\d{2}年?度?(?:至|到|[-—~～、和])(?:19|20)\d{2}年|近[两三四五2-5]年|[两三四五]年来/u;

/** Characters before a number within which a plan is still spoken of. */
const longestLookBack = 60;
