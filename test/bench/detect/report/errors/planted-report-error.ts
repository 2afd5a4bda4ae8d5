import type { Decimal } from "../../exact";
import { differenceOf, isLess, sumOf } from "../../exact";
import type { Random } from "../../random";
import { type Fact, type ReportPlan, sentencesOf, type Told, toldOf } from "../report-plan";

/** Where an error that was planted into a report must be found. */
export interface ReportPlanting {
  /** The id of what was changed: something told, or a sentence. */
  readonly changed: string;
  /** Ids of what it now contradicts, and keys of such cells: a finding that stands there finds it too. */
  readonly others: readonly string[];
  readonly cells: readonly string[];
  /** Whether many other sentences contradict in consequence. */
  readonly isRoot?: true;
  /** Only a hint where the rule's type makes it one. */
  readonly isHint?: true;
}

/** One kind of error in a report. */
export interface PlantedReportError {
  readonly kind: string;
  readonly title: string;
  /** Changes the copy; undefined where the report has no place for such an error. */
  plant(plan: ReportPlan, random: Random): ReportPlanting | undefined;
}

/** Something told, with the sentence it stands in. */
export interface Candidate {
  readonly told: Told;
  readonly fact: Fact;
  /** Facts that the same sentence tells. */
  readonly beside: readonly string[];
}

/** Everything told of which the facts' names match. */
export function candidates(plan: ReportPlan, names: RegExp): Candidate[] {
  return sentencesOf(plan).flatMap(({ pieces }) => {
    const told = pieces.filter((piece) => typeof piece !== "string");
    const beside = told.map(({ fact }) => fact);
    return told.flatMap((each) => {
      const fact = plan.facts.get(each.fact);
      return fact === undefined || !names.test(each.fact) ? [] : [{ told: each, fact, beside }];
    });
  });
}

/** An error in one thing told: the other tellings of the fact, and its cells, are the other side. */
export function inOneTold(
  kind: string,
  title: string,
  names: RegExp,
  change: (told: Told, random: Random, candidate: Candidate) => boolean,
  passes: (candidate: Candidate, plan: ReportPlan) => boolean = () => true,
): PlantedReportError {
  return {
    kind,
    title,
    plant(plan, random) {
      const all = candidates(plan, names).filter((each) => passes(each, plan));
      if (all.length === 0) return undefined;
      const picked = random.pick(all);
      if (!change(picked.told, random, picked)) return undefined;
      return plantingOf(plan, picked);
    },
  };
}

/** The planting of a change in something told. */
export function plantingOf(plan: ReportPlan, { told, fact }: Candidate): ReportPlanting {
  const others = toldOf(plan).filter((each) => each.fact === told.fact && each !== told);
  return { changed: told.id, others: others.map(({ id }) => id), cells: fact.cells };
}

/** How often the fact is told. */
export function timesTold(plan: ReportPlan, fact: string): number {
  return toldOf(plan).filter((told) => told.fact === fact).length;
}

/** More or less by some whole units and hundredths: no rounding explains it. */
export function moveMoney(told: Told, random: Random): boolean {
  const by = random.decimal(1, 9, 2);
  told.value =
    random.happens(50) && isLess(by, told.value) ? differenceOf(told.value, by) : sumOf([told.value, by]);
  return true;
}

/** A few more or less, by the same decimals as it is written with; never the same, never below 1. */
export function moveCount(told: Told, random: Random): boolean {
  const by = String(random.whole(1, 7));
  told.value =
    random.happens(50) && isLess(by, told.value) ? differenceOf(told.value, by) : sumOf([told.value, by]);
  return true;
}

/** The last digit one higher, or one lower where it is a 9. */
export function moveLastDigit(told: Told): boolean {
  const last = Number(told.value.slice(-1));
  const moved: Decimal = told.value.slice(0, -1) + String(last === 9 ? 8 : last + 1);
  told.value = moved;
  return true;
}
