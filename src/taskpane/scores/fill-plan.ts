import { type ScoreEdit, scoreEdits } from "../../engine/review";
import type { Scorecard, ScoreLine, ScoreReading } from "../../engine/scoring/scorecard";
import type { CellEdit } from "../../engine/workbook/edit";
import { keyOfPlace } from "../../engine/rules/place-key";

/** What a person decided about the rows of the score table, by the keys of their cells. */
export interface FillChoices {
  /** Rows that are to be left as they are. */
  readonly unticked: ReadonlySet<string>;
  /** Described rows whose proposed score is taken. */
  readonly accepted: ReadonlySet<string>;
  /** Which reading of an open direction holds, by its place in the list. */
  readonly readings: ReadonlyMap<string, number>;
  readonly onlyBlank: boolean;
}

/** A table as it opens: everything that can be computed is ticked, everything a person must decide is open. */
export const noChoices: FillChoices = {
  unticked: new Set(),
  accepted: new Set(),
  readings: new Map(),
  onlyBlank: false,
};

/** Why a row cannot be written. */
export type Obstacle =
  | "formula" // a formula is never overwritten
  | "described" // a person judges it
  | "undecided" // its direction is open and was not chosen yet
  | "unscored" // nothing can be computed; see the derivation
  | "other"; // see `why`

/** One row of the score table. */
export interface FillRow {
  readonly key: string;
  readonly at: ScoreEdit["at"];
  readonly name: string;
  readonly weight: string | undefined;
  readonly stated: string | undefined;
  readonly computed: string | undefined;
  readonly derivation: string;
  /** Whether there is anything to write. */
  readonly edit: CellEdit | undefined;
  readonly isTicked: boolean;
  readonly obstacle: Obstacle | undefined;
  readonly why: string | undefined;
  /** A described row: the score that may be accepted. */
  readonly proposed: string | undefined;
}

/** What will be written into one 自评表, and the question to be asked first. */
export interface FillPlan {
  readonly rows: readonly FillRow[];
  readonly open: readonly { readonly key: string; readonly line: ScoreLine }[];
  readonly edits: readonly CellEdit[];
}

/** Whether careful readers could score the row differently, so that a person has to say which reading holds. */
export function isOpenRow(line: ScoreLine): boolean {
  const directions = new Set(line.readings.map(({ comparator }) => comparator));
  return line.statedFact !== undefined && directions.size > 1;
}

/** The rows, the questions and the edits that follow from a scorecard and a person's choices. Pure. */
export function planFill(card: Scorecard, choices: FillChoices): FillPlan {
  const lines = card.execution === undefined ? card.indicators : [card.execution, ...card.indicators];
  const whole = scoreEdits(withChoices(card, choices, false), { onlyBlank: choices.onlyBlank });
  const ticked = scoreEdits(withChoices(card, choices, true), { onlyBlank: choices.onlyBlank });
  const planned = new Map(whole.map((each) => [keyOfPlace(each.at), each]));
  const rows = lines.flatMap((line) => rowOfLine(line, planned.get(keyOfPlace(line.at)), choices));
  const known = new Set(rows.map(({ key }) => key));
  // The rate and the total are not scores, but they are written with them.
  const extra = [...whole, ...ticked].filter(({ at }) => !known.has(keyOfPlace(at)));
  const byKey = new Map(extra.map((each) => [keyOfPlace(each.at), each]));
  const more = [...byKey.values()].map((each) => rowOfExtra(each, card, choices));
  const all = [...rows, ...more];
  const isTicked = new Set(all.filter((row) => row.isTicked).map(({ key }) => key));
  return {
    rows: all,
    open: lines.filter(isOpenRow).map((line) => ({ key: keyOfPlace(line.at), line })),
    edits: ticked.flatMap(({ at, edit }) =>
      edit !== undefined && isTicked.has(keyOfPlace(at)) ? [edit] : [],
    ),
  };
}

/** The reading that a person chose for an open row. */
function chosenReading(line: ScoreLine, { readings }: FillChoices): ScoreReading | undefined {
  const chosen = readings.get(keyOfPlace(line.at));
  return chosen === undefined ? undefined : line.readings[chosen];
}

/**
 * The scorecard as the person decided: it is scored by the chosen readings, accepted proposals count as computed, and
 * with `onlyTicked` a row that stays as it is has nothing to write, so that the total is the sum of what will stand there.
 */
function withChoices(card: Scorecard, choices: FillChoices, onlyTicked: boolean): Scorecard {
  const decide = (line: ScoreLine): ScoreLine => {
    const key = keyOfPlace(line.at);
    if (onlyTicked && choices.unticked.has(key)) return leaveAsIs(line);
    if (isOpenRow(line)) {
      const reading = chosenReading(line, choices);
      if (reading === undefined) return leaveAsIs(line);
      return { ...line, computed: reading.score, derivation: reading.derivation };
    }
    if (line.proposed !== undefined && choices.accepted.has(key)) {
      return { ...line, computed: line.proposed, notScored: undefined };
    }
    return line;
  };
  return {
    ...card,
    execution: card.execution && decide(card.execution),
    indicators: card.indicators.map(decide),
  };
}

function leaveAsIs(line: ScoreLine): ScoreLine {
  return { ...line, computed: undefined, notScored: "described", proposed: undefined };
}

function rowOfLine(line: ScoreLine, planned: ScoreEdit | undefined, choices: FillChoices): FillRow[] {
  if (line.statedFact === undefined) return [];
  const key = keyOfPlace(line.at);
  const reading = isOpenRow(line) ? chosenReading(line, choices) : undefined;
  const isAccepted = choices.accepted.has(key) && line.proposed !== undefined;
  const computed = isOpenRow(line) ? reading?.score : isAccepted ? line.proposed : line.computed;
  const obstacle = obstacleOf(line, planned, computed !== undefined);
  const edit = planned?.edit;
  return [
    {
      key,
      at: line.at,
      name: line.name,
      weight: line.weight?.toFixed(),
      stated: line.stated?.toFixed(),
      computed: computed?.toFixed(2),
      derivation: reading?.derivation ?? line.derivation,
      edit,
      isTicked: edit !== undefined && !choices.unticked.has(key),
      obstacle,
      why: planned?.why,
      proposed: line.proposed?.toFixed(),
    },
  ];
}

function obstacleOf(
  line: ScoreLine,
  planned: ScoreEdit | undefined,
  isComputed: boolean,
): Obstacle | undefined {
  if (line.statedFact?.isFormula === true) return "formula";
  if (isOpenRow(line) && !isComputed) return "undecided";
  if (line.notScored === "described" && !isComputed) return "described";
  if (!isComputed) return "unscored";
  return planned !== undefined && planned.edit === undefined ? "other" : undefined;
}

function rowOfExtra(planned: ScoreEdit, card: Scorecard, choices: FillChoices): FillRow {
  const key = keyOfPlace(planned.at);
  const { evaluation } = card;
  const fact = [evaluation.totalScore, evaluation.money?.total?.rate].find(
    (each) => each !== undefined && keyOfPlace(each.at) === key,
  );
  const after = planned.edit?.after;
  const obstacle = fact?.isFormula === true ? "formula" : planned.edit === undefined ? "other" : undefined;
  return {
    key,
    at: planned.at,
    name: planned.name,
    weight: undefined,
    stated: fact?.shown === "" ? undefined : fact?.shown,
    computed: after === undefined ? undefined : String(after),
    derivation: planned.derivation,
    edit: planned.edit,
    isTicked: planned.edit !== undefined && !choices.unticked.has(key),
    obstacle,
    why: planned.why,
    proposed: undefined,
  };
}
