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

/** An at-least target exceeded by 30 % and more was set too low or counted wrongly: the row says why. */
export const overAchievementIsExplained = defineRule({
  id: "over-achievement-is-explained",
  title: "超额完成较多的指标说明原因",
  basis: "自评表填报要求：完成值超过指标值30%及以上的，须说明偏差原因",
  severity: "verify",
  settledBy: "在原因栏（或表下的原因说明）写明原因；空白、“0”“无”“/”和照抄其他行的不算",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { indicators, evaluation }, policy }) {
    for (const line of indicators) {
      const { indicator, completion, name } = line;
      if (indicator?.target === undefined || indicator.actual === undefined) continue;
      // Target 0, words, or a direction that is open: nobody can say by how much it is exceeded.
      if (completion === undefined || indicator.direction.isOpen) continue;
      if (indicator.direction.comparator === "at-most" || indicator.direction.comparator === "described")
        continue;
      const { target, actual, reason } = indicator;
      const demand = demandOf(line, policy);
      // Points taken off in spite of it are asked for by lost-points-are-explained; one reason answers both.
      if (demand?.kind === "lost-points" || demand?.kind === "missed") continue;
      const isExplained = isEffectiveReason(reason, policy) || isExplainedBelow(evaluation, policy);
      if (demand?.kind !== "excess" || isExplained) {
        yield equal(actual, target);
        continue;
      }
      const place = reason ?? reasonsBelowOf(evaluation)[0];
      const excess = showPercent(demand.share);
      const said = `${name}实际完成${actual.shown}，比年度指标值${target.shown}多${excess}`;
      const missing = place === undefined ? "" : `（${describeEmptyReason(place)}）`;
      yield {
        // A form without any place for a reason is answered at the value itself.
        at: place?.at ?? actual.at,
        verdict: "missing",
        message: demand.isDemanded ? `${said}，未说明原因${missing}。` : `${said}，宜说明原因${missing}。`,
        because: [
          ...allEvidence([actual, target]),
          ...(place === undefined ? [] : [textEvidence(place, `${name}的原因`)]),
        ],
        stated: actual.shown,
        computed: target.shown,
        difference: excess,
        ...(!demand.isDemanded && { severity: "hint" as const }),
      };
    }
  },
});
