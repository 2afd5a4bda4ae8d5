import { isCellPlace, type Place } from "../finding";
import { isOfWorkbook, type Narrative, placeOf } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import type { RuleReport } from "./run-rule";

/** What became of a number of the report. */
export type StatementState = "checked" | "within-rounding" | "in-finding" | "unchecked";

/** A number of the report that was compared with nothing, and why, in the users' words. */
export interface UncheckedStatement {
  readonly at: Place;
  readonly label: string;
  readonly shown: string;
  readonly why: string;
}

/** How many of the report's numbers were really compared with something. Prose of the workbook itself is not counted. */
export interface NarrativeCoverage {
  readonly quantities: number;
  readonly checked: number;
  readonly withinRounding: number;
  readonly inFinding: number;
  readonly unchecked: readonly UncheckedStatement[];
  /** One state for each of the narrative's statements. */
  readonly states: readonly StatementState[];
}

/** Counts each number once, under the worst of what was said about it. */
export function measureNarrativeCoverage(
  narrative: Narrative,
  reports: readonly RuleReport[],
): NarrativeCoverage {
  const states = statesOf(narrative, reports);
  const own = narrative.statements.filter((each) => !isOfWorkbook(narrative, each));
  const count = (state: StatementState): number => own.filter(({ index }) => states[index] === state).length;
  return {
    quantities: own.length,
    checked: count("checked"),
    withinRounding: count("within-rounding"),
    inFinding: count("in-finding"),
    unchecked: own
      .filter(({ index }) => states[index] === "unchecked")
      .map((statement) => ({
        at: placeOf(narrative, statement.at),
        label: statement.subject.words,
        shown: statement.shown,
        why: whyUnchecked(statement),
      })),
    states,
  };
}

function statesOf(narrative: Narrative, reports: readonly RuleReport[]): readonly StatementState[] {
  const checked = new Set<string>();
  const rounding = new Set<string>();
  const found = new Set<string>();
  for (const { findings, agreements } of reports) {
    for (const { at, because } of findings) {
      for (const place of [at, ...because.map((each) => each.at)]) found.add(keyOf(place));
    }
    for (const { verdict, because } of agreements) {
      for (const { at } of because) (verdict === "rounding" ? rounding : checked).add(keyOf(at));
    }
  }
  return narrative.statements.map((statement) => {
    const at = placeOf(narrative, statement.at);
    // A cell is no place of one number: the prose of the workbook may hold many.
    const key = isCellPlace(at) ? `${keyOf(at)} ${statement.at.start}` : keyOf(at);
    if (found.has(key)) return "in-finding";
    if (rounding.has(key)) return "within-rounding";
    return checked.has(key) ? "checked" : "unchecked";
  });
}

function keyOf(place: Place): string {
  return isCellPlace(place)
    ? `${place.sheet}!${place.cell}`
    : `${place.document} ${place.paragraph} ${place.start} ${place.end}`;
}

/** Why nothing could be compared with a number, from what is known of it. */
function whyUnchecked({ subject, scope, period, role }: Statement): string {
  if (subject.words === "") return "读不出这个数说的是什么";
  if (scope.body !== "") return `是${scope.body}的数，不是本单位的`;
  if (period.relation !== "this-year") return "不是本年的数，附表和报告中没有可比的数";
  if (period.part !== "") return `是${period.part}的数，附表和报告中没有同一时段的数`;
  if (role === "target") return "是目标数，没有找到对应的完成数";
  return "报告和附表中没有第二处说到同一事项";
}
