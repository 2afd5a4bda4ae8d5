import type { LabelledText, TextFact, YearMention } from "./fact";
import { squeeze } from "../numbers/normalise";
import { yearOf } from "./find-columns";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { indexLabels, labelKey } from "./label-index";
import { oncePerObject } from "./once-per-object";

type FieldTable = Headings["fields"];
export type FieldConcept = keyof FieldTable;

/** A labelled field of a form's head or foot. */
export interface Field extends LabelledText {
  readonly concept: FieldConcept;
}

/** The labelled fields in rows `top` to `bottom`: label and value in two cells, or several in one cell. */
export function extractFields(grid: Grid, top: number, bottom: number, headings: Headings): Field[] {
  const fields: Field[] = [];
  const index = indexLabels(headings.fields);
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of grid.row(row)) {
      if (cell.text === "") continue;
      const inside = fieldsInside(grid, cell, headings);
      const [only] = inside;
      // 填报单位： in a cell of its own, with the name in the next one.
      if (inside.length === 1 && only?.text === "") {
        const next = grid.at(row, cell.area.right + 1);
        const isValue = next.text !== "" && !/[:：]/.test(next.text) && index.find(next.text) === undefined;
        fields.push(isValue ? { ...only, at: grid.place(next), text: next.text } : only);
        continue;
      }
      if (inside.length > 0) {
        fields.push(...inside);
        continue;
      }
      const concept = index.find(cell.text);
      if (concept === undefined) continue;
      const value = findValueCell(grid, cell, (each) => index.find(each.text) !== undefined);
      // Two labels side by side: the first one's value cell is not on this form.
      if (index.find(value.text) !== undefined) continue;
      const label = labelKey(cell.text);
      fields.push({ concept, label, at: grid.place(value), text: value.text });
    }
  }
  return fields;
}

/**
 * The cell right of a label. Where nothing is merged, people leave blank cells under a label that looks wider
 * than it is: then the value is the next cell that is filled, unless that is the next label.
 */
function findValueCell(grid: Grid, label: GridCell, isLabel: (cell: GridCell) => boolean): GridCell {
  const beside = grid.at(label.row, label.area.right + 1);
  const isSingle = (cell: GridCell): boolean => cell.area.left === cell.area.right;
  if (beside.text !== "" || !isSingle(label) || !isSingle(beside)) return beside;
  const behind = grid.at(label.row, beside.area.right + 1);
  return behind.text === "" || isLabel(behind) ? beside : behind;
}

function fieldsInside(grid: Grid, cell: GridCell, headings: Headings): Field[] {
  if (!/[:：]/.test(cell.text)) return [];
  const index = indexLabels(headings.fields);
  const pattern = labelsWithColon(headings.fields);
  const text = cell.text.normalize("NFKC");
  const found = [...text.matchAll(pattern)];
  return found.map((match, position) => {
    const end = found[position + 1]?.index ?? text.length;
    const label = match[1] ?? "";
    const rest = text.slice(match.index + match[0].length, end);
    // 填报单位：        单位：万元 — what follows a gap and has a colon of its own belongs to another label.
    const value = rest.split(/\s[^\s:：]{1,8}[:：]/)[0] ?? "";
    return {
      concept: index.find(label) ?? "other",
      label,
      at: grid.place(cell),
      text: value.trim().replace(sealMark, ""),
    };
  });
}

/** A label inside a cell: 填表人：      填报日期：2021年5月20日 holds two. */
const labelsWithColon = oncePerObject((table: FieldTable): RegExp => {
  const labels = Object.values(table)
    .flat()
    .filter((label) => !/[*()]/.test(label))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(${labels.join("|")})(?:\\([^()]{0,10}\\))?\\s*[:：]`, "g");
});

/** A place for the seal behind a name is no part of it. */
const sealMark = /\s*\((?:盖章|公章|签章)\)$/;

/** The first filled field of a concept in the order of its labels, else the first blank one. */
export function findField(
  fields: readonly Field[],
  concept: FieldConcept,
  headings: Headings,
): Field | undefined {
  const rank = (field: Field): number => {
    const order = headings.fields[concept].findIndex((label) => labelKey(label) === field.label);
    return order < 0 ? 0 : order;
  };
  const matching = fields.filter((field) => field.concept === concept);
  matching.sort((a, b) => Number(a.text === "") - Number(b.text === "") || rank(a) - rank(b));
  return matching[0];
}

/** Years named by the title and the lines under it, down to the first label of the form. */
export function extractYears(
  grid: Grid,
  title: GridCell | undefined,
  bottom: number,
  fields: readonly Field[],
): YearMention[] {
  const years: YearMention[] = [];
  const note = (cell: GridCell): void => {
    const year = yearOf(cell.text);
    if (year !== undefined) years.push({ at: grid.place(cell), year, shown: cell.text });
  };
  if (title !== undefined) note(title);
  const first = (title?.row ?? -1) + 1;
  for (let row = first; row < bottom; row += 1) {
    for (const cell of grid.row(row)) {
      // A line of its own such as （2022年度）; a project's name or a date of filing says nothing about the year.
      if (/^\(?(?:19|20)\d{2}年度?\)?$/.test(squeeze(cell.text))) note(cell);
    }
  }
  for (const field of fields) {
    if (field.label !== "评价年度") continue;
    const year = yearOf(field.text);
    if (year !== undefined) years.push({ at: field.at, year, shown: field.text });
  }
  return years;
}

/** 附件2 above the title. */
export function extractAnnexNumber(
  grid: Grid,
  top: number,
  title: GridCell | undefined,
): TextFact | undefined {
  for (let row = top; row <= (title?.row ?? top); row += 1) {
    const cell = grid
      .row(row)
      .find((each) => /^附(?:件|表)[\d一二三四五六七八九十]{0,3}(?:-\d+)?:?$/.test(squeeze(each.text)));
    if (cell !== undefined) return { at: grid.place(cell), text: cell.text };
  }
  return undefined;
}
