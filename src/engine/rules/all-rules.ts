import { weightsSumToFullMarks } from "./in-sheet/weights-sum-to-full-marks";
import type { Rule } from "./rule";

/** Every rule there is, in the order in which a reader of docs/rules.md wants them: one table first, then across tables. */
export const allRules: readonly Rule[] = [
  // The 自评表: its arithmetic.
  weightsSumToFullMarks,
];
