import type { TextFact } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import type { Policy } from "../scoring/policy";
import type { Scorecard } from "../scoring/scorecard";
import { isEffectiveReason, reasonsBelowOf } from "./effective-reason";

/** Words in an indicator's name that make its reason one for the budget's execution as well. */
const executionNames = ["执行率", "支付率", "支出率", "支出进度", "预算执行", "资金使用率"];

/** Why the execution of the budget needs a reason; one missing reason is one finding, of the first that applies. */
export type ExecutionDemand =
  /** The rate is below the policy's `explainExecutionBelow`. */
  | "low-rate"
  /** The unspent share is above the policy's `unspentAbove`. */
  | "large-unspent"
  | "lost-points";

/** The demand for a reason for the execution rate; undefined where it needs none or cannot be computed. */
export function executionDemandOf({ execution }: Scorecard, policy: Policy): ExecutionDemand | undefined {
  const rate = execution?.completion;
  if (execution === undefined || rate === undefined) return undefined;
  if (policy.explainExecutionBelow !== undefined && rate.lt(policy.explainExecutionBelow)) return "low-rate";
  if (rate.plus(policy.unspentAbove).lt(1)) return "large-unspent";
  const { stated, weight, computed } = execution;
  if (stated === undefined || weight === undefined || stated.gte(weight)) return undefined;
  // Where the rate itself gives full marks there is nothing to explain: the score is wrong.
  return computed?.gte(weight) === true ? undefined : "lost-points";
}

/** Where the form takes a reason for the execution rate: the money block's own column, else the rows below the table. */
export function placesForExecutionReason(evaluation: SelfEvaluation): readonly TextFact[] {
  const own = evaluation.money?.total?.reason;
  return own === undefined ? reasonsBelowOf(evaluation) : [{ at: own.at, text: own.shown }];
}

/** Whether the form explains the execution rate anywhere: in its own place, below, or beside an indicator of that name. */
export function isExecutionExplained(evaluation: SelfEvaluation, policy: Policy): boolean {
  const beside = evaluation.indicators
    .filter(({ name }) => executionNames.some((word) => name.includes(word)))
    .map(({ reason }) => reason);
  const all = [...placesForExecutionReason(evaluation), ...reasonsBelowOf(evaluation), ...beside];
  return all.some((reason) => isEffectiveReason(reason, policy));
}
