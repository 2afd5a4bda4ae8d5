import type { Random } from "../../random";
import {
  type Paragraph,
  paragraphsOf,
  type ReportPlan,
  type Told,
  toldOf,
  type Typing,
} from "../report-plan";

/** A change that leaves every sentence meaning what it did. */
export interface ReportVariation {
  readonly kind: string;
  readonly title: string;
  /** Changes the copy; false where the report has no place for it. */
  vary(plan: ReportPlan, random: Random): boolean;
}

/** The whole report typed otherwise. */
export function retype(kind: string, title: string, typing: Partial<Typing>): ReportVariation {
  return {
    kind,
    title,
    vary(plan) {
      plan.typing = { ...plan.typing, ...typing };
      return true;
    },
  };
}

/** Everything told that passes printed otherwise. */
export function retell(
  kind: string,
  title: string,
  change: (told: Told, random: Random) => boolean,
): ReportVariation {
  return {
    kind,
    title,
    vary(plan, random) {
      return toldOf(plan)
        .map((told) => change(told, random))
        .some(Boolean);
    },
  };
}

/** The words between what is told changed in every paragraph that may be touched. */
export function reword(
  kind: string,
  title: string,
  change: (text: string, next: Told | undefined, random: Random) => string,
): ReportVariation {
  return {
    kind,
    title,
    vary(plan, random) {
      let isChanged = false;
      for (const { sentences } of paragraphsOf(plan).filter(({ isFixed }) => isFixed !== true)) {
        for (const sentence of sentences) {
          sentence.pieces = sentence.pieces.map((piece, index, all) => {
            if (typeof piece !== "string") return piece;
            const next = all[index + 1];
            const changed = change(piece, typeof next === "string" ? undefined : next, random);
            isChanged ||= changed !== piece;
            return changed;
          });
        }
      }
      return isChanged;
    },
  };
}

/** Paragraphs of a part rewritten as others. */
export function reflow(
  kind: string,
  title: string,
  change: (paragraphs: readonly Paragraph[], random: Random) => Paragraph[],
): ReportVariation {
  return {
    kind,
    title,
    vary({ sections }, random) {
      let isChanged = false;
      for (const { paragraphs } of sections.flatMap(({ parts }) => parts)) {
        const changed = change(paragraphs, random);
        isChanged ||= changed.length !== paragraphs.length;
        paragraphs.splice(0, paragraphs.length, ...changed);
      }
      return isChanged;
    },
  };
}
