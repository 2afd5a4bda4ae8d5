import { withOwnWords, type OwnWords } from "../numbers/own-words";
import type { ValueWords } from "../numbers/loosening-words";
import type { Headings } from "./headings";
import { labelKey } from "./label-index";
import { oncePerObject } from "./once-per-object";
import { standardHeadings } from "./standard-headings";

/** The tables of labels by role; the lists that have no roles stand beside them. */
type Table = Readonly<Record<string, readonly string[]>>;

/** Labels to be read besides others: any list of `Headings`, any of its roles. */
export type AddedHeadings = {
  readonly [Name in TableName]?: Headings[Name] extends readonly string[]
    ? readonly string[]
    : Readonly<Partial<Headings[Name]>>;
};

/** What a user said of one workbook is no label to be added to others. */
type TableName = Exclude<keyof Headings, "pointed">;

/** The usual labels with those that a policy adds; built once for each object. */
export const headingsWith = oncePerObject((added: AddedHeadings) => addHeadings(standardHeadings, added));

/** The words beside a number with those that a policy adds; built once for each object. */
export const wordsWith: (own: OwnWords) => ValueWords = oncePerObject(withOwnWords);

/** Adds labels to labels. An added label means what it is added for, whatever the others of its table say of it. */
export function addHeadings(headings: Headings, added: AddedHeadings): Headings {
  const { pointed, ...tables } = headings;
  const names = Object.keys(tables) as TableName[];
  const entries = names.map((name) => [name, addTo(tables[name], added[name])] as const);
  // Each list keeps the shape of the one it was made from.
  const all = Object.fromEntries(entries) as unknown as Headings;
  return pointed === undefined ? all : { ...all, pointed };
}

function addTo(usual: Table | readonly string[], added: object | undefined): object {
  if (added === undefined) return usual;
  if (isList(usual)) return [...(added as readonly string[]), ...usual];
  const own = added as Table;
  const keys = new Map(
    Object.entries(own).flatMap(([role, labels]) => labels.map((label) => [labelKey(label), role])),
  );
  return Object.fromEntries(
    Object.entries(usual).map(([role, labels]) => [
      role,
      [...(own[role] ?? []), ...labels.filter((label) => (keys.get(labelKey(label)) ?? role) === role)],
    ]),
  );
}

function isList(table: Table | readonly string[]): table is readonly string[] {
  return Array.isArray(table);
}
