import { findRelations } from "../../../../src/engine/narrative/relations/find-relations";
import type { Relation } from "../../../../src/engine/narrative/relation";
import type { Sentence, Statement } from "../../../../src/engine/narrative/statement";
import type { NarrativeDocument } from "../../../../src/engine/narrative/document";
import { foldCharacters } from "../../../../src/engine/numbers/normalise";
import { quantityAt } from "../../../../src/engine/numbers/quantity-at";

/**
 * The relations of these paragraphs as lines of text, from statements as plain as they can be: every run of digits or
 * Chinese numerals before a unit, with no subject and no role. So a test of relations is a test of relations alone.
 */
export function sayRelations(...paragraphs: readonly string[]): readonly string[] {
  return relationsOf(...paragraphs).map(sayRelation);
}

/** A relation as one line: "breakdown 649.85万元 = 50.53万元 + 599.32万元 (其中)". */
export function sayRelation(relation: Relation): string {
  const shown = (statement: Statement | undefined): string => statement?.shown.replace(/\s/gu, "") ?? "–";
  switch (relation.kind) {
    case "breakdown": {
      const parts = relation.parts.map(shown).join(" + ");
      return `breakdown ${shown(relation.total)} = ${parts}${relation.isFull ? " full" : ""}`;
    }
    case "rate":
      return `rate ${shown(relation.rate)} = ${shown(relation.part)} / ${shown(relation.whole)}`;
    case "balance": {
      const changes = [
        ...relation.increases.map((each) => ` + ${shown(each)}`),
        ...relation.decreases.map((each) => ` - ${shown(each)}`),
      ].join("");
      return `balance ${shown(relation.opening)}${changes} - ${shown(relation.spent)} = ${shown(relation.carryOver)}`;
    }
    case "adjustment": {
      const changes = [
        ...relation.increases.map((each) => ` + ${shown(each)}`),
        ...relation.decreases.map((each) => ` - ${shown(each)}`),
      ].join("");
      return `adjustment ${shown(relation.opening)}${changes} = ${shown(relation.budget)}`;
    }
    case "claim":
      return `claim ${shown(relation.count)}: ${relation.items.map(({ text }) => text).join("|")}`;
    case "change": {
      const { direction, now, before, amount, share } = relation;
      return `change ${direction} now ${shown(now)} before ${shown(before)} by ${shown(amount)} share ${shown(share)}`;
    }
    case "completion":
      return `completion ${shown(relation.actual)} of ${shown(relation.target)} rate ${shown(relation.rate)}`;
  }
}

function relationsOf(...paragraphs: readonly string[]): readonly Relation[] {
  const document: NarrativeDocument = {
    name: "报告.docx",
    paragraphs: paragraphs.map((text) => ({ text })),
    tables: [],
    unread: [],
  };
  const sentences: Sentence[] = [];
  const statements: Statement[] = [];
  const scope = { headings: [], body: "" };
  paragraphs.forEach((raw, paragraph) => {
    const text = foldCharacters(raw);
    for (const match of text.matchAll(/[^。;]+/gu)) {
      const numbering =
        /^(?:[一二三四五六七八九十]是|\d{1,2}\.(?!\d)|\([一二三四五六七八九十]\))/u.exec(match[0])?.[0] ?? "";
      const start = match.index + numbering.length;
      const end = match.index + match[0].length;
      sentences.push({
        at: { document: 0, paragraph, start, end },
        text: raw.slice(start, end),
        scope,
        isHeading: false,
      });
      for (let at = start; at < end; at += 1) {
        const isDigit = /[\d一二两三四五六七八九十]/u.test(text.charAt(at));
        const found = isDigit ? quantityAt(text, at, "known-only") : undefined;
        if (found === undefined || found.end > end) continue;
        if (
          /^年(?!级)|^年$/u.test(text.slice(found.end - 1, found.end)) ||
          (found.isChinese && found.unit === undefined)
        ) {
          at = found.end - 1;
          continue;
        }
        const span = { document: 0, paragraph, start: at, end: found.end };
        statements.push({
          index: statements.length,
          at: span,
          shown: raw.slice(at, found.end),
          quantity: found.quantity,
          subject: { words: "", span, object: "", verb: "", context: [] },
          role: "actual",
          period: { part: "", relation: "this-year" },
          scope,
          sentence: sentences.length - 1,
          clause: 0,
          isInBrackets: false,
        });
        at = found.end - 1;
      }
    }
  });
  return findRelations([document], sentences, statements);
}
