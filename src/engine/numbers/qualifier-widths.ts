import type { Qualifier } from "./reading";

/** How far the true value may lie to one side of the printed one. */
export interface Width {
  /** In units of the last digit that is not 0 (u); "endless" where nothing bounds this side. */
  readonly reach: "0" | "0.5" | "1" | "endless";
  /** At least this share of the value itself. */
  readonly orShare?: string;
  /** Whether the end of the reach is itself excluded. */
  readonly isOpen: boolean;
}

/** What a word beside a number promises. */
export interface QualifierWidth {
  readonly below: Width;
  readonly above: Width;
  /** The side whose crossing is a finding, not just a hint. */
  readonly hard: "lower" | "upper" | "both" | "none";
}

const noneOpen: Width = { reach: "0", isOpen: true };
const none: Width = { reach: "0", isOpen: false };
const endless: Width = { reach: "endless", isOpen: true };
const around: Width = { reach: "0.5", orShare: "0.05", isOpen: false };

/** The widths of words that loosen a number (semantics, section 1). They are this project's convention and may be changed here. */
export const qualifierWidths: Readonly<Record<Qualifier, QualifierWidth>> = {
  exact: { below: none, above: none, hard: "none" }, // the precision of its kind decides instead
  over: { below: noneOpen, above: { reach: "1", isOpen: true }, hard: "lower" }, // X余 (X, X+u)
  nearly: { below: { reach: "1", isOpen: false }, above: noneOpen, hard: "upper" }, // 近X [X−u, X)
  about: { below: around, above: around, hard: "none" }, // 约X X ± max(u/2, 5 %)
  above: { below: noneOpen, above: endless, hard: "lower" }, // 超X (X, ∞)
  "at-least": { below: none, above: endless, hard: "lower" }, // X以上 [X, ∞)
  "at-most": { below: endless, above: none, hard: "upper" }, // X以内 (−∞, X]
  below: { below: endless, above: noneOpen, hard: "upper" }, // 不足X (−∞, X)
};
