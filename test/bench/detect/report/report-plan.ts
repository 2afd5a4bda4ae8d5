import type { Decimal } from "../exact";

/** What kind of thing a report tells of a fact. */
export type FactKind = "money" | "count" | "percent" | "points" | "word";

/** One figure or name that a report may tell, as the generator knows it. */
export interface Fact {
  readonly kind: FactKind;
  /** A decimal without its unit; the words themselves for a word. */
  readonly value: Decimal;
  /** "" for a word. */
  readonly unit: string;
  /** Keys of the cells that say the same. */
  readonly cells: readonly string[];
}

/** Facts by name: "spent", "p1/spent", "row/unit/row-3/actual". */
export type Facts = Map<string, Fact>;

/** A fact where a sentence tells it. Errors and variations change it, never the fact. */
export interface Told {
  /** Unique in the report: the fact's name and how often it was told before. */
  readonly id: string;
  readonly fact: string;
  readonly kind: FactKind;
  value: Decimal;
  unit: string;
  /** Printed instead of value and unit: "1800余人". */
  text?: string;
  /** Words printed right before it: "约". */
  lead?: string;
}

export type Piece = string | Told;

/** A sentence with its full stop. */
export interface Sentence {
  readonly id: string;
  pieces: Piece[];
}

/** A paragraph; a listed one is numbered in the style of the report. */
export interface Paragraph {
  readonly sentences: Sentence[];
  isListed: boolean;
  /** Whether it stays where it is: the list of annexes, a claim right before its list. */
  readonly isFixed?: boolean;
}

/** （一）, with or without a heading of its own. */
export interface Part {
  readonly title: string;
  readonly paragraphs: Paragraph[];
}

/** 一、 */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly parts: Part[];
}

/** How the whole report is typed. */
export interface Typing {
  readonly isFullWidth: boolean;
  readonly hasSpaces: boolean;
  readonly isGrouped: boolean;
  readonly money: "as-told" | "元";
  /** （一） 1. 一是, or one of its relatives. */
  readonly numbering: "usual" | "dotted" | "brackets" | "ordinal-words";
}

/** A report as the generator thinks of it. */
export interface ReportPlan {
  readonly facts: Facts;
  /** The lines of the title. */
  readonly title: Sentence[];
  readonly opening: Paragraph[];
  readonly sections: Section[];
  readonly closing: Paragraph[];
  /** Keys of the actual values that fell short of their target, of the targets and names beside them. */
  readonly missedCells: readonly string[];
  typing: Typing;
  /** The years of the workbook's tables. */
  readonly tableYears: readonly number[];
}

/** Every paragraph with sentences, in reading order. */
export function paragraphsOf({ opening, sections, closing }: ReportPlan): Paragraph[] {
  const own = sections.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));
  return [...opening, ...own, ...closing];
}

/** Every sentence, the title first. */
export function sentencesOf(plan: ReportPlan): Sentence[] {
  return [...plan.title, ...paragraphsOf(plan).flatMap(({ sentences }) => sentences)];
}

/** Every fact told, in reading order. */
export function toldOf(plan: ReportPlan): Told[] {
  return sentencesOf(plan)
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => typeof piece !== "string");
}

/** A copy that may be changed. */
export function copyOfReport(plan: ReportPlan): ReportPlan {
  return structuredClone(plan);
}
