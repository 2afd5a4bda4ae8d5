import type { Narrative } from "../../../src/engine/narrative/narrative";
import type { Breakdown, Rate, Relation } from "../../../src/engine/narrative/relation";
import type { Role, Sentence, Statement } from "../../../src/engine/narrative/statement";
import { foldCharacters } from "../../../src/engine/numbers/normalise";
import { quantityAt } from "../../../src/engine/numbers/quantity-at";

/** A statement as its number is printed, to build relations with: the first that shows it. */
type Find = (shown: string) => Statement;

/**
 * A narrative written by hand, so that what is made of statements can be tested without reading prose. A line is a paragraph:
 *
 *     # 六、资金使用情况 > （一）整体支出      the headings from here on
 *     @ 普法经费                             the project from here on; @ alone ends it
 *     共[调解/案件:783件]，[/人员经费:542.78万元:spent]
 *
 * A bracket is a number: verb/object:shown, with its role where that is not "actual". Each line is one sentence unless it holds 。
 */
export function buildNarrative(
  text: string,
  relate: (find: Find) => readonly Relation[] = () => [],
): Narrative {
  const paragraphs: { text: string }[] = [];
  const sentences: Sentence[] = [];
  const statements: Statement[] = [];
  let headings: readonly string[] = [];
  let project: string | undefined;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    if (line.startsWith("@")) {
      project = line === "@" ? undefined : line.slice(1).trim();
      continue;
    }
    const isHeading = line.startsWith("#");
    if (isHeading) {
      const printed = line
        .slice(1)
        .split(">")
        .map((each) => each.trim());
      headings = printed.map((each) => each.replace(markPattern, ""));
      printed.forEach((heading, depth) => {
        const start = heading.length - (headings[depth]?.length ?? 0);
        const at = { document: 0, paragraph: paragraphs.length, start, end: heading.length };
        const scope = { headings: headings.slice(0, depth), body: "" };
        sentences.push({ at, text: headings[depth] ?? "", scope, isHeading: true });
        paragraphs.push({ text: heading });
      });
      continue;
    }
    let printed = "";
    const paragraph = paragraphs.length;
    for (const sentence of line.split(/(?<=。)/)) {
      const start = printed.length;
      const scope = { headings, body: "", ...(project !== undefined && { project }) };
      for (const piece of sentence.split(/(\[[^\]]*\])/)) {
        const match = /^\[([^/]*)\/([^:]*):([^:]+)(?::(.*))?\]$/.exec(piece);
        if (match === null) {
          printed += piece;
          continue;
        }
        const [, verb = "", object = "", shown = "", role = "actual"] = match;
        const found = quantityAt(foldCharacters(shown), 0, "may-coin");
        if (found === undefined) throw new Error(`${shown} is no quantity.`);
        const words = verb + object;
        const at = {
          document: 0,
          paragraph,
          start: printed.length + words.length,
          end: printed.length + words.length + shown.length,
        };
        const span = { ...at, start: printed.length, end: printed.length + words.length };
        printed += words + shown;
        statements.push({
          index: statements.length,
          at,
          shown,
          quantity: found.quantity,
          subject: { words, span, object, verb, context: [] },
          role: role as Role,
          period: { year: 2023, part: "", relation: "this-year" },
          scope,
          sentence: sentences.length,
          clause: 0,
          isInBrackets: false,
        });
      }
      sentences.push({
        at: { document: 0, paragraph, start, end: printed.length },
        text: printed.slice(start),
        scope,
        isHeading: false,
      });
    }
    paragraphs.push({ text: printed });
  }
  const find: Find = (shown) => {
    const found = statements.find((each) => each.shown === shown);
    if (found === undefined) throw new Error(`No number is shown as ${shown}.`);
    return found;
  };
  return {
    documents: [{ name: "报告.docx", paragraphs, tables: [], unread: [] }],
    unitName: "",
    year: 2023,
    sentences,
    statements,
    relations: relate(find),
    skipped: [],
  };
}

/** A breakdown by the numbers as they are shown. */
export function breakdown(find: Find, total: string, ...parts: readonly string[]): Breakdown {
  return { kind: "breakdown", total: find(total), parts: parts.map(find), isFull: false, words: "其中" };
}

/** A rate by the numbers as they are shown. */
export function rate(find: Find, printed: string, part: string, whole: string): Rate {
  return { kind: "rate", rate: find(printed), part: find(part), whole: find(whole) };
}

const markPattern = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．])/;
