import { showPercent } from "../../numbers/show-decimal";
import {
  describeEmptyReason,
  isEffectiveReason,
  isExplainedBelow,
  reasonsBelowOf,
} from "../effective-reason";
import { allEvidence, equal, textEvidence } from "../evidence";
import { demandOf } from "../reason-demand";
import { defineRule } from "../rule";

/** A cost or another at-most target that is exceeded at all: the row says why. */
export const atMostOverrunIsExplained = defineRule({
  id: "at-most-overrun-is-explained",
  title: "超过上限的反向指标说明原因",
  basis: "自评表填报要求：反向指标（成本等）超过指标值的，须说明偏差原因",
  severity: "verify",
  settledBy: "在原因栏（或表下的原因说明）写明原因；空白、“0”“无”“/”和照抄其他行的不算",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { indicators, evaluation }, policy }) {
    for (const line of indicators) {
      const { indicator, name, notScored } = line;
      if (indicator?.target === undefined || indicator.actual === undefined) continue;
      const { comparator, isOpen } = indicator.direction;
      // Where the direction is open, direction-is-stated asks for it first.
      if (comparator !== "at-most" || isOpen) continue;
      if (line.completion === undefined && notScored !== undefined) continue;
      const { target, actual, reason } = indicator;
      const demand = demandOf(line, policy);
      const isExplained = isEffectiveReason(reason, policy) || isExplainedBelow(evaluation, policy);
      if (demand?.kind !== "overrun" || isExplained) {
        yield equal(actual, target);
        continue;
      }
      const place = reason ?? reasonsBelowOf(evaluation)[0];
      const excess = demand.share && showPercent(demand.share);
      const by = excess === undefined ? "" : `，超出${excess}`;
      const missing = place === undefined ? "" : `（${describeEmptyReason(place)}）`;
      yield {
        // A form without any place for a reason is answered at the value itself.
        at: place?.at ?? actual.at,
        verdict: "missing",
        message: `${name}是反向指标，年度指标值${target.shown}，实际完成${actual.shown}${by}，未说明原因${missing}。`,
        because: [
          ...allEvidence([actual, target]),
          ...(place === undefined ? [] : [textEvidence(place, `${name}的原因`)]),
        ],
        stated: actual.shown,
        computed: target.shown,
        ...(excess !== undefined && { difference: excess }),
      };
    }
  },
});
