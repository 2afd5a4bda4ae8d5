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
export function wayOfCounting({ at, subject }: Statement, documents: Narrative["documents"]): string {
  const behind =
    documents[at.document]?.paragraphs[at.paragraph]?.text.slice(at.end, at.end + longestNote) ?? "";
  const note = /^\s*[(（]([^()（）]*)[)）]/.exec(behind)?.[1] ?? "";
  const own = /[(（]([^()（）]*)[)）]/.exec(subject.words)?.[1] ?? "";
  return [own, note]
    .filter((each) => /口径|剔除|扣除|不含|不包括/.test(each))
    .map(squeeze)
    .join("|");
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

/** Characters before a number within which a plan is still spoken of. */
const longestLookBack = 60;
