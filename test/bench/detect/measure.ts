import type { Finding } from "../../../src/engine/finding";
import { type Review, reviewWorkbook } from "../../../src/engine/review";
import type { CellPlace } from "../../../src/engine/workbook/address";
import { national } from "../../../src/policies/national";
import { type DrawnCase, drawCase } from "./draw-case";
import type { PlantedError } from "./errors/planted-error";
import { judgeError, placeOf } from "./judge-errors";
import { judgeReading, type Reading } from "./judge-layout";
import { type Case, copyOf } from "./model";
import { Random } from "./random";
import { checkSimply } from "./simple-checker";
import type { HarmlessVariation } from "./variations/harmless-variation";

/** A workbook in which nothing is wrong, with what is said of it. */
export interface CleanCase {
  readonly own: Case;
  readonly drawn: DrawnCase;
  readonly review: Review;
  readonly reading: Reading;
  /** Places that the simple checker flags. */
  readonly simple: readonly string[];
}

/** What is added up over workbooks. */
export interface Tally {
  readonly title: string;
  workbooks: number;
  /** Planted errors found, or workbooks read completely. */
  good: number;
  falseErrors: number;
  falseVerifies: number;
  /** Of the simple checker: errors found, and alarms where nothing is wrong. */
  simpleFound: number;
  simpleFalse: number;
  scores: number;
  wrongScores: number;
  crashes: number;
  /** A sentence for everything that is not as it should be. */
  readonly remarks: string[];
}

/** A tally of nothing. */
export function emptyTally(title: string): Tally {
  const zero = { workbooks: 0, good: 0, falseErrors: 0, falseVerifies: 0, simpleFound: 0, simpleFalse: 0 };
  return { title, ...zero, scores: 0, wrongScores: 0, crashes: 0, remarks: [] };
}

/** Draws and reviews a case. */
export function examine(own: Case): CleanCase {
  const drawn = drawCase(own);
  const review = reviewWorkbook(drawn.snapshot, national);
  return {
    own,
    drawn,
    review,
    reading: judgeReading(own, drawn.places, review),
    simple: checkSimply(review),
  };
}

/** Adds a workbook in which nothing may be found. */
export function tallyQuiet(tally: Tally, { own, review, reading, simple }: CleanCase): void {
  const name = `${own.family} ${own.seed}`;
  tally.workbooks += 1;
  if (reading.misread.length === 0) tally.good += 1;
  tally.scores += reading.scores;
  tally.wrongScores += reading.wrongScores.length;
  tally.simpleFalse += simple.length;
  tallyFindings(tally, name, review.findings);
  tallyCrashes(tally, name, review);
  for (const { what, wanted, got } of [...reading.misread, ...reading.wrongScores]) {
    tally.remarks.push(`${name}: ${what} ${wanted} → ${got}`);
  }
}

/** Plants an error of the kind into a copy of the clean case, where there is a place for it. */
export function tallyError(tally: Tally, error: PlantedError, clean: CleanCase): void {
  const copy = copyOf(clean.own);
  const planting = error.plant(copy, new Random(clean.own.seed * 7 + clean.own.family.length));
  if (planting === undefined) return;
  const { drawn, review, simple } = examine(copy);
  const name = `${copy.family} ${copy.seed}`;
  const outcome = judgeError(planting, drawn.places, clean.review, review);
  tally.workbooks += 1;
  if (outcome.isFound) tally.good += 1;
  else tally.remarks.push(`${name}: missed at ${placesOf(planting.at, drawn.places).join(", ")}`);
  const added = simple.filter((place) => !clean.simple.includes(place));
  const wanted = placesOf(planting.at, drawn.places);
  const justified = placesOf([...planting.at, ...(planting.also ?? [])], drawn.places);
  if (added.some((place) => wanted.includes(place))) tally.simpleFound += 1;
  if (planting.also?.includes("*") !== true)
    tally.simpleFalse += added.filter((place) => !justified.includes(place)).length;
  tallyFindings(tally, name, [...outcome.falseErrors, ...outcome.falseVerifies]);
  tallyCrashes(tally, name, review);
}

/** Changes a copy of the clean case harmlessly, where there is a place for that. */
export function tallyVariation(tally: Tally, variation: HarmlessVariation, { own }: CleanCase): void {
  const copy = copyOf(own);
  if (variation.vary(copy, new Random(own.seed))) tallyQuiet(tally, examine(copy));
}

function tallyFindings(tally: Tally, name: string, findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.severity === "hint") continue;
    if (finding.severity === "error") tally.falseErrors += 1;
    else tally.falseVerifies += 1;
    tally.remarks.push(
      `${name}: false ${finding.severity} ${finding.rule} ${placeOf(finding)} ${finding.message}`,
    );
  }
}

function tallyCrashes(tally: Tally, name: string, { rules }: Review): void {
  for (const { rule, outcome, why } of rules) {
    if (outcome !== "crashed") continue;
    tally.crashes += 1;
    tally.remarks.push(`${name}: ${rule} crashed: ${why ?? ""}`);
  }
}

function placesOf(keys: readonly string[], places: ReadonlyMap<string, CellPlace>): string[] {
  return keys.flatMap((key) => {
    const at = places.get(key);
    return at === undefined ? [] : [`${at.sheet}!${at.cell}`];
  });
}
