import type { NarrativeDocument } from "../../../../src/engine/narrative/document";
import type { Paragraph, ReportPlan, Sentence } from "./report-plan";
import { showTold } from "./show-told";

/** Where something told stands in the drawn report. */
export interface ToldPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A report as a host gives it, with the place of everything told and of every sentence, by id. */
export interface DrawnReport {
  readonly document: NarrativeDocument;
  readonly places: ReadonlyMap<string, ToldPlace>;
}

/** Draws the report: title, opening, 一、（一） 1., and what stands below. */
export function drawReport(plan: ReportPlan, name: string): DrawnReport {
  const texts: string[] = [];
  const places = new Map<string, ToldPlace>();
  const line = (before: string, sentences: readonly Sentence[]): void => {
    let text = before;
    for (const sentence of sentences) {
      const from = text.length;
      for (const piece of sentence.pieces) {
        const start = text.length;
        text += typeof piece === "string" ? piece : showTold(piece, plan.typing);
        if (typeof piece !== "string") {
          places.set(piece.id, { paragraph: texts.length, start, end: text.length });
        }
      }
      places.set(sentence.id, { paragraph: texts.length, start: from, end: text.length });
    }
    texts.push(text);
  };
  for (const each of plan.title) line("", [each]);
  const list = (paragraphs: readonly Paragraph[]): void => {
    let number = 0;
    for (const { sentences, isListed } of paragraphs) {
      number = isListed ? number + 1 : 0;
      line(isListed ? listMark(plan, number) : "", sentences);
    }
  };
  list(plan.opening);
  plan.sections.forEach((section, index) => {
    texts.push(`${chinese(index + 1)}、${section.title}`);
    const titled = section.parts.filter(({ title }) => title !== "");
    for (const part of section.parts) {
      const at = titled.indexOf(part);
      if (at >= 0) texts.push(`${partMark(plan, at + 1)}${part.title}`);
      list(part.paragraphs);
    }
  });
  list(plan.closing);
  const paragraphs = texts.map((text) => ({ text }));
  return { document: { name, paragraphs, tables: [], unread: [] }, places };
}

const numerals = "零一二三四五六七八九十";

/** A whole number from 1 to 99 in Chinese. */
export function chinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : (numerals[tens] ?? "")}十`;
  return head + (ones === 0 ? "" : (numerals[ones] ?? ""));
}

function partMark({ typing }: ReportPlan, number: number): string {
  if (typing.numbering === "dotted") return `${String(number)}.`;
  return typing.numbering === "brackets" ? `(${chinese(number)})` : `（${chinese(number)}）`;
}

function listMark({ typing }: ReportPlan, number: number): string {
  if (typing.numbering === "ordinal-words") return `${chinese(number)}是`;
  if (typing.numbering === "brackets") return `（${String(number)}）`;
  return typing.numbering === "dotted" ? `(${String(number)})` : `${String(number)}.`;
}
