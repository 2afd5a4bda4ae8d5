import type { Fact, TextFact } from "../../annexes/fact";
import type { Agreement, Observation } from "../../finding";
import { showDecimal, showPercent, showTrimmed } from "../../numbers/show-decimal";
import type { Policy } from "../../scoring/policy";
import type { Scorecard, ScoreLine } from "../../scoring/scorecard";
import { describeEmptyReason, isEffectiveReason, isExplainedBelow, reasonsBelowOf } from "../effective-reason";
import { allEvidence, equal, textEvidence } from "../evidence";
import { executionDemandOf, isExecutionExplained, placesForExecutionReason } from "../execution-reason";
import { demandOf, type ReasonDemand } from "../reason-demand";
import { defineRule } from "../rule";
import { listNames } from "../wording";

/** From so many rows on, all of them without a reason, the table is named once instead of every row. */
const manyRows = 4;

/** Points were taken off, so a reason is given: in the row's own cell, or in the rows for reasons below the table. */
export const lostPointsAreExplained = defineRule({
  id: "lost-points-are-explained",
  title: "扣分的指标说明原因",
  basis: "自评表：未达到指标值而扣分的，填写偏差原因分析及改进措施",
  severity: "verify",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy }) {
    yield* checkIndicators(scorecard, policy);
    yield* checkExecution(scorecard, policy);
  },
});

function* checkIndicators({ indicators, evaluation }: Scorecard, policy: Policy): Generator<Observation | Agreement> {
  const unexplained: Loss[] = [];
  let losses = 0;
  for (const line of indicators) {
    const demand = demandOf(line, policy);
    const facts = [line.statedFact, line.indicator?.weight];
    if (demand?.kind !== "lost-points" && demand?.kind !== "missed") {
      // Full marks need no reason for points; overruns and excesses have rules of their own.
      if (line.weight !== undefined && line.stated?.gte(line.weight) === true) yield equal(...facts);
      continue;
    }
    losses += 1;
    const reason = line.indicator?.reason;
    if (isEffectiveReason(reason, policy) || isExplainedBelow(evaluation, policy)) yield equal(...facts);
    else unexplained.push({ line, demand, reason });
  }
  const [first] = unexplained;
  if (first === undefined) return;
  // Rows below the table ask for all rows at once; a form that asks nowhere has no place for a reason.
  const place = first.reason ?? reasonsBelowOf(evaluation)[0];
  if (place === undefined) return;
  const isOfTable = first.reason === undefined || (losses === unexplained.length && losses >= manyRows);
  if (isOfTable) yield observeTable(unexplained, place);
  else for (const loss of unexplained) yield observeRow(loss, loss.reason ?? place);
}

interface Loss {
  readonly line: ScoreLine;
  readonly demand: Extract<ReasonDemand, { kind: "lost-points" | "missed" }>;
  readonly reason: TextFact | undefined;
}

function observeRow({ line, demand }: Loss, reason: TextFact): Observation {
  const because = [...allEvidence(sidesOf(line)), textEvidence(reason, `${line.name}的原因`)];
  const message = `${line.name}${describe(demand, line)}，未说明原因（${describeEmptyReason(reason)}）。`;
  return { at: reason.at, verdict: "missing", message, because, stated: reason.text };
}

function observeTable(losses: readonly Loss[], place: TextFact): Observation {
  const reasons = losses.map(({ reason }) => reason).filter((reason) => reason !== undefined);
  const [first] = losses;
  const isOne = losses.length === 1 && first !== undefined;
  const message = isOne
    ? `${first.line.name}${describe(first.demand, first.line)}，表中未说明原因（${describeEmptyReason(place)}）。`
    : `${listNames(losses.map(({ line }) => line.name))}共${losses.length}项指标${describeAll(losses)}，都没有说明原因。`;
  const facts = losses.flatMap(({ line }) => sidesOf(line));
  const cells = (reasons.length > 0 ? reasons : [place]).map((each) => textEvidence(each, "原因"));
  return { at: place.at, verdict: "missing", message, because: [...cells, ...allEvidence(facts)], stated: place.text };
}

function describe(demand: Loss["demand"], { stated, weight }: ScoreLine): string {
  if (demand.kind === "missed") return `比年度指标值低${showPercent(demand.share)}`;
  return `得分${showTrimmed(stated ?? demand.lost)}，分值${showTrimmed(weight ?? demand.lost)}，扣${showTrimmed(demand.lost)}分`;
}

function describeAll(losses: readonly Loss[]): string {
  const lost = losses.flatMap(({ demand }) => (demand.kind === "lost-points" ? [demand.lost] : []));
  if (lost.length < losses.length) return "未达到年度指标值";
  return `扣${showTrimmed(lost.reduce((sum, each) => sum.plus(each)))}分`;
}

function sidesOf({ statedFact, indicator }: ScoreLine): readonly (Fact | undefined)[] {
  return [indicator?.target, indicator?.actual, indicator?.weight, statedFact];
}

function* checkExecution(scorecard: Scorecard, policy: Policy): Generator<Observation | Agreement> {
  const { execution, evaluation } = scorecard;
  if (execution === undefined || executionDemandOf(scorecard, policy) !== "lost-points") return;
  const [place] = placesForExecutionReason(evaluation);
  const { stated, weight, completion, statedFact } = execution;
  // A form that asks for no reason beside the money takes none, unless the policy asks: low-execution-is-explained.
  if (place === undefined || stated === undefined || weight === undefined || completion === undefined) return;
  const facts = [statedFact, evaluation.executionWeight];
  if (isExecutionExplained(evaluation, policy)) {
    yield equal(...facts);
    return;
  }
  const rate = showDecimal(completion.times(100), 2);
  yield {
    at: place.at,
    verdict: "missing",
    message: `预算执行率${rate}%，得分${showTrimmed(stated)}，分值${showTrimmed(weight)}，扣${showTrimmed(weight.minus(stated))}分，未说明原因（${describeEmptyReason(place)}）。`,
    because: [...allEvidence(facts), textEvidence(place, "原因")],
    stated: place.text,
  };
}
