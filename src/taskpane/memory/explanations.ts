import * as v from "valibot";
import type { Finding } from "../../engine/finding";
import { keyOfFinding } from "../findings/finding-key";

const explanationSchema = v.object({
  /** Which finding it explains: rule and place. */
  finding: v.string(),
  /** The finding's sentence when it was explained: other figures need another explanation. */
  facts: v.string(),
  text: v.string(),
});

/** The explanations that a workbook remembers because its form has no cell for them. */
export const explanationsSchema = v.object({ version: v.literal(1), items: v.array(explanationSchema) });

/** One remembered explanation. */
export type Explanation = v.InferOutput<typeof explanationSchema>;

/** The explanation of a finding, and whether it was given for the figures as they are now. */
export function findExplanation(
  finding: Finding,
  explanations: readonly Explanation[],
): { readonly text: string; readonly isCurrent: boolean } | undefined {
  const key = keyOfFinding(finding);
  const own = explanations.filter((each) => each.finding === key);
  const current = own.find((each) => each.facts === finding.message);
  const found = current ?? own[0];
  return found === undefined ? undefined : { text: found.text, isCurrent: found === current };
}

/** The explanations with this one in place of an earlier one of the same finding; an empty text takes it away. */
export function withExplanation(
  explanations: readonly Explanation[],
  finding: Finding,
  text: string,
): readonly Explanation[] {
  const key = keyOfFinding(finding);
  const others = explanations.filter((each) => each.finding !== key || each.facts !== finding.message);
  return text === "" ? others : [...others, { finding: key, facts: finding.message, text }];
}
