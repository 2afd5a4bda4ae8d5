import type { LabelledText, TextFact } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { squeeze } from "../numbers/normalise";
import { readValue } from "../numbers/parse-quantity";
import type { Policy } from "../scoring/policy";

/** Whether words explain anything: not blank, no mere sign or number, and none of the policy's empty reasons (0, 无, /). */
export function isEffectiveReason(reason: TextFact | undefined, { emptyReasons }: Policy): boolean {
  const said = reasonKey(reason?.text ?? "");
  if (said === "" || emptyReasons.some((empty) => reasonKey(empty) === said)) return false;
  return readValue(said).form === "described";
}

/** A reason as it is compared: without white space and without the stop at its end. */
export function reasonKey(text: string): string {
  return squeeze(text).replace(/[。；;，,.!！、…]+$/u, "");
}

/** What stands in a cell that explains nothing: "原因栏空白", "原因栏只填“0”". */
export function describeEmptyReason(reason: TextFact): string {
  return reason.text === "" ? "原因栏空白" : `原因栏只填“${reason.text}”`;
}

/**
 * The rows below the table that ask for reasons, 偏差大或目标未完成原因分析; they stand for every row of it.
 * Measures alone (改进措施) are no reason where another row asks for that.
 */
export function reasonsBelowOf({ reasonsBelow }: SelfEvaluation): readonly LabelledText[] {
  const asked = reasonsBelow.filter(({ label }) => label.includes("原因"));
  return asked.length > 0 ? asked : reasonsBelow;
}

/** Whether a reason below the table says something, which then counts for every row. */
export function isExplainedBelow(evaluation: SelfEvaluation, policy: Policy): boolean {
  return reasonsBelowOf(evaluation).some((reason) => isEffectiveReason(reason, policy));
}
