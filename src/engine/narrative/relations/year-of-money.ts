import { bareName, fundName, withoutFundWords } from "../bare-name";
import type { Statement } from "../statement";
import { fundRoleOf } from "./fund-role";
import {
  changedBudgetWords,
  type FundRole,
  givingWords,
  isOfChangedBudget,
  wholeUnitWords,
} from "./fund-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The lines under one heading of the first order, those of each project by themselves. */
export function sectionsOf(lines: readonly SentenceLine[]): readonly (readonly SentenceLine[])[] {
  const sections = new Map<string, SentenceLine[]>();
  for (const line of lines) {
    if (line.scope.body !== "" || line.numbers.length > mostNumbers) continue;
    const key = [line.document, line.scope.headings[0] ?? "", line.scope.project ?? ""].join("|");
    const section = sections.get(key);
    if (section === undefined) sections.set(key, [line]);
    else section.push(line);
  }
  return [...sections.values()];
}

/** A line of more numbers is a table turned into text. */
const mostNumbers = 60;

/** The amounts of a section by the part they play; undefined where none or several have it. */
export interface Year {
  readonly fund: string;
  readonly opening: Statement | undefined;
  /** What the budget became. */
  readonly changed: Statement | undefined;
  /** What there was in all, where no word says that it was changed. */
  readonly budget: Statement | undefined;
  readonly spent: Statement | undefined;
  readonly rest: Statement | undefined;
  readonly increases: readonly Statement[];
  readonly decreases: readonly Statement[];
  /** Whether money came over from last year or was taken back. */
  readonly hasCarryIn: boolean;
  /** Whether the budget was changed in the year, however it was called then. */
  readonly isMoved: boolean;
}

type Part = FundRole | "changed";

/** Reads a section; `parts` are the numbers that a list has already taken as parts of a total. */
export function readYear(section: readonly SentenceLine[], parts: ReadonlySet<Statement>): Year {
  const amounts = new Map<Part, Statement[]>();
  for (const { numbers, scope } of section) {
    for (const number of numbers) {
      const part = parts.has(number.statement) ? undefined : partOf(number, scope.project);
      if (part !== undefined) amounts.set(part, [...(amounts.get(part) ?? []), number.statement]);
    }
  }
  const only = (part: Part): Statement | undefined => {
    const [first, ...others] = amounts.get(part) ?? [];
    return first !== undefined && others.every((each) => isSameAmount(each, first)) ? first : undefined;
  };
  const [opening, changed] = [only("opening"), only("changed")];
  // What was changed behind the sum is no part of it.
  const between = (part: Part): readonly Statement[] =>
    (amounts.get(part) ?? []).filter(
      ({ index }) =>
        opening !== undefined && changed !== undefined && index > opening.index && index < changed.index,
    );
  return {
    fund: section[0]?.scope.project ?? "",
    opening,
    changed,
    budget: only("budget"),
    spent: only("spent"),
    rest: only("carry-over"),
    increases: between("increase"),
    decreases: between("decrease"),
    hasCarryIn: amounts.has("carry-in") || amounts.has("decrease"),
    isMoved: amounts.has("increase") || amounts.has("decrease"),
  };
}

function isSameAmount({ quantity: one }: Statement, { quantity: other }: Statement): boolean {
  return one.unit === other.unit && one.value.eq(other.value);
}

function partOf(number: LineNumber, project: string | undefined): Part | undefined {
  const { statement, depth } = number;
  const { quantity, period, subject } = statement;
  if (quantity.kind !== "money" || quantity.qualifier !== "exact" || quantity.upper !== undefined)
    return undefined;
  if (depth > 0 || period.part !== "" || period.relation === "other") return undefined;
  const part = partByWords(number);
  if (part === "carry-in" || period.relation === "last-year")
    return part === "carry-in" || part === "carry-over" ? "carry-in" : undefined;
  // A change may be called by what it was for, 追加财政补助; the others must be the money as a whole.
  if (part === "increase" || part === "decrease") return part;
  return isWhole(subject.words, project) ? part : undefined;
}

function partByWords(number: LineNumber): Part | undefined {
  const words = number.lead === "" ? number.gap : number.lead;
  if (isOfChangedBudget(words)) return "changed";
  const { role } = number.statement;
  return role === "opening" || role === "increase" || role === "decrease" ? role : fundRoleOf(number);
}

/** Behind the last word that says who gave the money: 县财政批复|我会年初部门预算. */
function endOfGiver(words: string): number {
  const ends = givingWords.flatMap((word) =>
    words.includes(word) ? words.lastIndexOf(word) + word.length : [],
  );
  return Math.max(0, ...ends);
}

/** Whether the words name all money of the unit, or of the project whose paragraph it is. */
export function isWhole(words: string, project: string | undefined): boolean {
  if (project === undefined && words.includes("项目")) return false;
  let rest = bareName(words.slice(endOfGiver(words)));
  const name = project === undefined ? "" : fundName(project);
  if (rest.startsWith(name)) rest = rest.slice(name.length);
  for (const word of [...changedBudgetWords, ...wholeUnitWords]) rest = rest.replaceAll(word, "");
  return withoutFundWords(rest) === "";
}
