import type { Fact, TextFact } from "../../annexes/fact";
import type { Observation } from "../../finding";
import { showPercent, showTrimmed } from "../../numbers/show-decimal";
import type { ScoreLine } from "../../scoring/scorecard";
import {
  describeEmptyReason,
  isEffectiveReason,
  isExplainedBelow,
  reasonsBelowOf,
} from "../effective-reason";
import { allEvidence, equal, textEvidence } from "../evidence";
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
  settledBy: "在原因栏（或表下的原因说明）写明原因；空白、“0”“无”“/”和照抄其他行的不算",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { indicators, evaluation }, policy }) {
    const unexplained: Loss[] = [];
    let count = 0;
    for (const line of indicators) {
      const demand = demandOf(line, policy);
      const facts = [line.statedFact, line.indicator?.weight];
      if (demand?.kind !== "lost-points" && demand?.kind !== "missed") {
        // Full marks need no reason for points; overruns and excesses have rules of their own.
        if (line.weight !== undefined && line.stated?.gte(line.weight) === true) yield equal(...facts);
        continue;
      }
      count += 1;
      const reason = line.indicator?.reason;
      if (isEffectiveReason(reason, policy) || isExplainedBelow(evaluation, policy)) yield equal(...facts);
      else unexplained.push({ line, demand, reason });
    }
    const [first] = unexplained;
    if (first === undefined) return;
    // Rows below the table ask for all rows at once; a form that asks nowhere has no place for a reason.
    const place = first.reason ?? reasonsBelowOf(evaluation)[0];
    if (place === undefined) return;
    const isOfTable = first.reason === undefined || (count === unexplained.length && count >= manyRows);
    if (isOfTable) yield observeTable(unexplained, place);
    else
      for (const losses of groupByCell(unexplained, place))
        yield observeCell(losses, losses[0].reason ?? place);
  },
});

interface Loss {
  readonly line: ScoreLine;
  readonly demand: Extract<ReasonDemand, { kind: "lost-points" | "missed" }>;
  readonly reason: TextFact | undefined;
}

/** One blank cell merged over several rows is one missing reason. */
function groupByCell(losses: readonly Loss[], place: TextFact): Iterable<[Loss, ...Loss[]]> {
  const groups = new Map<string, [Loss, ...Loss[]]>();
  for (const loss of losses) {
    const { cell } = (loss.reason ?? place).at;
    const group = groups.get(cell);
    if (group === undefined) groups.set(cell, [loss]);
    else group.push(loss);
  }
  return groups.values();
}

function observeCell(losses: readonly [Loss, ...Loss[]], reason: TextFact): Observation {
  if (losses.length > 1) return observeTable(losses, reason);
  const [{ line, demand }] = losses;
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
  return {
    at: place.at,
    verdict: "missing",
    message,
    because: [...cells, ...allEvidence(facts)],
    stated: place.text,
  };
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
