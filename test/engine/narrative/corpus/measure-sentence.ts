import { readNarrative } from "../../../../src/engine/narrative/read-narrative";
import type { Narrative } from "../../../../src/engine/narrative/narrative";
import type { Relation } from "../../../../src/engine/narrative/relation";
import type { Statement } from "../../../../src/engine/narrative/statement";
import { foldCharacters } from "../../../../src/engine/numbers/normalise";
import { unitAt } from "../../../../src/engine/numbers/unit-at";
import type { AnnotatedNumber, AnnotatedSentence, AnnotatedUnit } from "./annotation";
import { isSameRelation, saysLess } from "./match-relation";
import { count, emptyTallies, type Tallies } from "./tally";

/** Reads every sentence by itself, under its report's title, and counts what was read as a careful reader does. */
export function measureSentences(units: readonly AnnotatedUnit[]): Tallies {
  const tallies = emptyTallies();
  for (const { unit, year, sentences } of units) {
    const title = `${String(year)}年度${unit}整体支出绩效自评报告`;
    for (const sentence of sentences) measureSentence(title, sentence, tallies);
  }
  return tallies;
}

function measureSentence(title: string, sentence: AnnotatedSentence, tallies: Tallies): void {
  const lines = [title, ...sentence.text.split("\n")];
  const narrative = readNarrative([
    { name: "报告.docx", paragraphs: lines.map((text) => ({ text })), tables: [], unread: [] },
  ]);
  const read = measureNumbers(narrative, lines, sentence, tallies);
  const isOfSentence = (relation: Relation): boolean =>
    statementsOf(relation).some(({ at }) => at.paragraph > 0);
  const relations = narrative.relations.filter(isOfSentence);
  const miss = (what: string): void => void tallies.misses.push(`${what} — ${sentence.text}`);
  for (const relation of relations) {
    const same = sentence.relations.filter(
      (each) => isSameRelation(relation, each, sentence, read) || saysLess(relation, each, sentence, read),
    );
    if (same.some((each) => each.isOptional === true)) continue;
    const tally = tallies.relations[same[0]?.kind ?? relation.kind];
    tally.read += 1;
    if (same.length > 0) tally.right += 1;
    else miss(`wrong ${relation.kind} ${describeRelation(relation)}`);
  }
  for (const annotated of sentence.relations) {
    if (annotated.isOptional === true) continue;
    const found = relations.find((each) => isSameRelation(each, annotated, sentence, read));
    tallies.relations[annotated.kind].wanted += 1;
    if (found === undefined)
      miss(`no ${annotated.kind} ${JSON.stringify({ ...annotated, kind: undefined })}`);
    else tallies.relations[annotated.kind].found += 1;
    if (found?.kind !== "breakdown" || annotated.kind !== "breakdown" || annotated.isFull === undefined)
      continue;
    count(tallies.promises, found.isFull === annotated.isFull);
    if (found.isFull !== annotated.isFull) miss(`isFull ${String(found.isFull)} ${describeRelation(found)}`);
  }
}

function measureNumbers(
  narrative: Narrative,
  lines: readonly string[],
  sentence: AnnotatedSentence,
  tallies: Tallies,
): ReadonlyMap<AnnotatedNumber, Statement> {
  const offsets = [0];
  for (const line of lines.slice(1)) offsets.push((offsets[offsets.length - 1] ?? 0) + line.length + 1);
  const statements = narrative.statements.filter(({ at }) => at.paragraph > 0);
  const read = new Map<AnnotatedNumber, Statement>();
  const taken = new Set<Statement>();
  for (const number of sentence.numbers) {
    const statement = statements.find(({ at }) => {
      const start = (offsets[at.paragraph - 1] ?? 0) + at.start;
      return start < number.start + number.shown.length && start + at.end - at.start > number.start;
    });
    if (statement !== undefined) {
      taken.add(statement);
      read.set(number, statement);
    }
    const isRight = statement !== undefined && isSameQuantity(statement, number);
    if (number.isOptional) continue;
    tallies.quantities.wanted += 1;
    if (statement !== undefined) tallies.quantities.read += 1;
    if (!isRight) {
      tallies.misses.push(`quantity ${number.shown} read ${describe(statement)} — ${sentence.text}`);
      continue;
    }
    tallies.quantities.found += 1;
    tallies.quantities.right += 1;
    const isSubject = namesSubject(statement, number);
    count(tallies.subjects, isSubject);
    if (!isSubject) {
      const { object, verb, context } = statement.subject;
      const said = `${verb}|${object}|${context.join(",")}`;
      tallies.misses.push(
        `subject ${number.shown} is ${said}, not ${number.about.join("/")} — ${sentence.text}`,
      );
    }
    if (number.role === undefined) continue;
    count(tallies.roles, statement.role === number.role);
    if (statement.role !== number.role) {
      tallies.misses.push(`role ${number.shown} ${statement.role}, not ${number.role} — ${sentence.text}`);
    }
  }
  for (const statement of statements.filter((each) => !taken.has(each))) {
    tallies.quantities.read += 1;
    tallies.misses.push(`no quantity ${describe(statement)} — ${sentence.text}`);
  }
  return read;
}

function isSameQuantity({ quantity }: Statement, { value, upper, unit }: AnnotatedNumber): boolean {
  return (
    quantity.value.eq(value) &&
    (upper === undefined ? quantity.upper === undefined : quantity.upper?.eq(upper) === true) &&
    canonical(quantity.unit) === canonical(unit)
  );
}

/** One name for one unit: ㎡ and 平方米, 册(件) and 册. */
function canonical(unit: string): string {
  const folded = foldCharacters(unit);
  return unitAt(folded, 0, "may-coin")?.meaning.unit ?? folded;
}

/** Whether what the statement counts is one of the names a reader would give: the same words, or few more or fewer. */
function namesSubject({ subject }: Statement, { about }: AnnotatedNumber): boolean {
  const { object, verb, context } = subject;
  const named = [object, verb + object, object + verb, verb, ...context].filter((each) => each !== "");
  return about.map(plainWords).some((wanted) =>
    named.map(plainWords).some((said) => {
      if (said.endsWith(wanted)) return true;
      if (said.includes(wanted)) return said.length <= wanted.length + 8;
      return said.length > 1 && wanted.includes(said) && said.length * 2 >= wanted.length;
    }),
  );
}

function plainWords(words: string): string {
  return foldCharacters(words).replace(/[“”"'‘’《》()\s]/g, "");
}

function describe(statement: Statement | undefined): string {
  if (statement === undefined) return "nothing";
  const { value, upper, unit } = statement.quantity;
  return `${statement.shown} = ${value.toFixed()}${upper === undefined ? "" : `-${upper.toFixed()}`} ${unit}`;
}

function statementsOf(relation: Relation): readonly Statement[] {
  const { kind: _kind, ...sides } = relation;
  return Object.values(sides)
    .flat()
    .filter((side): side is Statement => typeof side === "object" && "quantity" in side);
}

function describeRelation(relation: Relation): string {
  const shown = statementsOf(relation).map((statement) => statement.shown);
  const items = relation.kind === "claim" ? ` [${relation.items.map(({ text }) => text).join("|")}]` : "";
  return `${shown.join(" ")}${items}`;
}
