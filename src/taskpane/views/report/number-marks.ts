import type { NumberState } from "../../report/numbers-of-report";

/** The states of a number in the order in which they matter. */
export const numberStates: readonly NumberState[] = [
  "error",
  "verify",
  "hint",
  "involved",
  "within-rounding",
  "checked",
  "unchecked",
];

/** Marks are characters, so that a grey print and eyes without colour read the same. */
export const numberMarks: Readonly<Record<NumberState, string>> = {
  error: "✗",
  verify: "?",
  hint: "·",
  involved: "◇",
  "within-rounding": "≈",
  checked: "✓",
  unchecked: "○",
};
