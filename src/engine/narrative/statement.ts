import type { Quantity, Sign } from "../numbers/reading";

/** A span within a narrative: characters of one paragraph of one document, end excluded. */
export interface Span {
  /** Index in the narrative's documents. */
  readonly document: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What a number is about. `words` is the phrase as printed, from which the others are cut: "芦淞区共调解案件" says
 * that `verb` "调解" was done to `object` "案件"; "调处成功率" is an object without a verb.
 */
export interface Subject {
  readonly words: string;
  /** Where `words` stand; behind the number in "开展5次培训". */
  readonly span: Span;
  /** The noun phrase that is counted or measured; "" where the sentence leaves it to what was said before. */
  readonly object: string;
  /** What was done to it; "" where nothing is said. */
  readonly verb: string;
  /** The subject it belongs to where the sentence itself leaves it out: "办理法律事务" of "参与" in a list, "行政复议申请" of "受理145件". */
  readonly context: readonly string[];
}

/** What a number is for its subject: what was planned, what came, how money moved, or how far one number lies from another. */
export type Role =
  /** What the year's work or the sentence reports; the ordinary case. */
  | "actual"
  /** 目标, 任务数, 计划. */
  | "target"
  /** 年初预算. */
  | "opening"
  /** 全年预算, 调整后预算, 下达, 安排, 到位. */
  | "budget"
  /** 收入. */
  | "income"
  /** 支出, 执行, 决算. */
  | "spent"
  /** 调增, 追加. */
  | "increase"
  /** 调减, 收回. */
  | "decrease"
  /** 结余, 结转. */
  | "carry-over"
  /** 比上年增加X: an amount of change, never a state. */
  | "growth"
  /** 比上年减少X. */
  | "decline";

/** When a number holds. */
export interface Period {
  /** Printed in the sentence or taken over from what stands before it, else the report's own year. */
  readonly year?: number;
  /** Words that cut the year: "上半年", "1-9月", "截至9月底"; "" for the whole year. */
  readonly part: string;
  /** "last-year" for 上年, 2022年 in a report of 2023. */
  readonly relation: "this-year" | "last-year" | "other";
}

/** Whose number it is. */
export interface Scope {
  /** The headings it stands under, outermost first, as printed without their numbering. */
  readonly headings: readonly string[];
  /** The project (专项, 经费) whose paragraph it stands in; undefined for the unit as a whole. */
  readonly project?: string;
  /** Another body than the unit the sentence counts for: 全省, 全市; "" for the unit or its own district. */
  readonly body: string;
}

/** One number of the prose with everything a reader takes from the words around it. */
export interface Statement {
  /** Index in the narrative's statements. */
  readonly index: number;
  /** The number with its unit and the words that loosen it: "400余场". */
  readonly at: Span;
  readonly shown: string;
  readonly quantity: Quantity;
  readonly sign?: Sign;
  readonly subject: Subject;
  readonly role: Role;
  readonly period: Period;
  readonly scope: Scope;
  /** Index in the narrative's sentences. */
  readonly sentence: number;
  /** Index of the clause in the sentence, and of the bracket it stands in: numbers of one clause lie closest. */
  readonly clause: number;
  readonly isInBrackets: boolean;
}

/** Why digits are no quantity. */
export type NoQuantity =
  | "date"
  | "document-number"
  | "ordinal"
  | "numbering"
  | "name"
  | "phone-number"
  | "code"
  | "unreadable"
  // Of a cell that the workbook has as well, where it is read.
  | "copied";

/** Digits that state no quantity, so that nothing is passed over silently. */
export interface SkippedNumber {
  readonly at: Span;
  readonly shown: string;
  readonly why: NoQuantity;
}

/** One sentence or list item, without its numbering. */
export interface Sentence {
  readonly at: Span;
  readonly text: string;
  readonly scope: Scope;
  /** Whether it is a heading. */
  readonly isHeading: boolean;
}
