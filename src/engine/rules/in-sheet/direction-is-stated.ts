import { describeReading } from "../describe-reading";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";

/** A target that can be read either way prints ≥ or ≤ where the reading changes the score. */
export const directionIsStated = defineRule({
  id: "direction-is-stated",
  title: "影响得分的指标写明方向",
  basis: "评分办法：正向指标与反向指标计分不同，年度指标值应带“≥”或“≤”",
  severity: "verify",
  settledBy: "在年度指标值前写明“≥”或“≤”，采纳与所填得分相符的读法",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy }) {
    for (const { indicator, readings } of scorecard.indicators) {
      if (indicator?.target === undefined) continue;
      const { sign, isOpen, origin } = indicator.direction;
      // A count or a percentage without a sign is one to be reached; nobody reads it otherwise.
      if (sign !== undefined || (!isOpen && origin !== "cost")) continue;
      const [own, ...others] = readings;
      if (own === undefined) continue;
      const { target, actual, weight, score } = indicator;
      // The formula of an overrun is the policy's; only another direction is the form's to settle.
      if (others.every(({ comparator }) => comparator === own.comparator)) {
        yield equal(target, actual);
        continue;
      }
      const shown = readings.map((reading) => describeReading(reading, policy.scoreDecimals));
      yield {
        at: target.at,
        verdict: "contradiction",
        message: `${indicator.name}的年度指标值“${target.shown}”没有写明“≥”或“≤”，得分随读法不同：${shown.join("，")}。`,
        because: allEvidence([target, actual, weight, score]),
      };
    }
  },
});
