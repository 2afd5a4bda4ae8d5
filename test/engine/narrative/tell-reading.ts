import type { NarrativeDocument } from "../../../src/engine/narrative/document";
import type { Narrative } from "../../../src/engine/narrative/narrative";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import type { Statement } from "../../../src/engine/narrative/statement";

/** A report of these paragraphs, one a line. */
export function reportOf(text: string): NarrativeDocument {
  const paragraphs = text.split("\n").map((each) => ({ text: each.trim() }));
  return { name: "报告.docx", paragraphs, tables: [], unread: [] };
}

/** Reads a report of these paragraphs. */
export function readText(text: string): Narrative {
  return readNarrative([reportOf(text)]);
}

/**
 * A statement in one line: what was done and to what, "‹ " and what it belongs to, the number as printed,
 * and, where they are not the ordinary ones, its role, its time and whose it is.
 */
export function tell({ subject, shown, role, period, scope }: Statement): string {
  const named = [subject.verb, subject.object].filter((each) => each !== "").join("·");
  const belongs = subject.context.length === 0 ? "" : `‹${subject.context.join("‹")}`;
  const year = period.relation === "this-year" ? "" : (period.year ?? period.relation);
  const rest = [role === "actual" ? "" : role, year, period.part, scope.body].filter((each) => each !== "");
  return [named + belongs, shown, ...rest].join(" ");
}

/** What each number of a text says, in reading order. */
export function tellAll(text: string): readonly string[] {
  return readText(text).statements.map(tell);
}
