import type { Narrative } from "../narrative/narrative";
import type { Breakdown } from "../narrative/relation";
import type { Statement } from "../narrative/statement";

/**
 * Lists told by 分别 right behind a number of their unit, 学生2304人，男生、女生分别为1189人和1115人, that no relation has
 * tied to it. Whether they divide it the words leave open: only a sum that is nearly the number says so.
 */
export function findListsToldRespectively({
  sentences,
  statements,
  relations,
}: Narrative): readonly Breakdown[] {
  const known = new Set(
    relations.flatMap((each) => (each.kind === "breakdown" ? [each.total, ...each.parts] : [])),
  );
  return statements.flatMap((total): Breakdown[] => {
    const sentence = sentences[total.sentence];
    if (sentence === undefined || known.has(total)) return [];
    const between = (from: Statement, to: Statement): string =>
      sentence.text.slice(from.at.end - sentence.at.start, to.at.start - sentence.at.start);
    const parts: Statement[] = [];
    for (let at = total.index + 1; ; at += 1) {
      const next = statements[at];
      const before = parts[parts.length - 1];
      if (next?.sentence !== total.sentence || !isAlike(next, total) || known.has(next)) break;
      const words = between(before ?? total, next);
      if (before === undefined ? !words.includes("分别") : !/^[和与及、，,]+$/u.test(words)) break;
      parts.push(next);
    }
    if (parts.length < 2) return [];
    return [{ kind: "breakdown", total, parts, isFull: false, words: "分别" }];
  });
}

function isAlike({ quantity }: Statement, { quantity: other }: Statement): boolean {
  return quantity.unit === other.unit && (quantity.kind === "count" || quantity.kind === "money");
}
