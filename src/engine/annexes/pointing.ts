import { squeeze } from "../numbers/normalise";
import type { Headings } from "./headings";
import { ignored, type PointedTable } from "./role-titles";
import { standardHeadings } from "./standard-headings";

/** What a user said of a label of the workbook: "这一列是实际完成值". It holds wherever the label stands in such a table. */
export interface Answer {
  readonly table: PointedTable;
  /** The label as printed; compared without white space, full width as half width, brackets included. */
  readonly label: string;
  /** A role of `roleTitles` in that table, or `ignored`. */
  readonly means: string;
}

/** What users said, by table and then by label as `pointedKey` gives it. */
export type Pointed = Readonly<Partial<Record<PointedTable, ReadonlyMap<string, string>>>>;

/** The labels with a user's answers before them: an answer stands over whatever the labels say. */
export function withAnswers(headings: Headings = standardHeadings, answers: readonly Answer[]): Headings {
  const pointed: Partial<Record<PointedTable, Map<string, string>>> = {};
  for (const { table, label, means } of answers) {
    const known = (pointed[table] ??= new Map<string, string>());
    known.set(pointedKey(label), means);
  }
  return { ...headings, pointed };
}

/** The part of a label by which an answer knows it. Brackets count: 得分（自评） and 得分（复核） are two columns. */
export function pointedKey(text: string): string {
  return squeeze(text);
}

/** What a user said of this label in this table; undefined where nobody said anything. */
export function pointedRole(headings: Headings, table: PointedTable, text: string): string | undefined {
  return headings.pointed?.[table]?.get(pointedKey(text));
}

/** Whether a user said that the label is no part of what is to be checked. */
export function isIgnored(headings: Headings, table: PointedTable, text: string): boolean {
  return pointedRole(headings, table, text) === ignored;
}

/** Whether a user gave this label any role in a table of the forms. */
export function isPointed({ pointed }: Headings, text: string): boolean {
  if (pointed === undefined) return false;
  return Object.values(pointed).some((labels) => {
    const means = labels.get(pointedKey(text));
    return means !== undefined && means !== ignored;
  });
}
