import { roundHalfUp, showTrimmed } from "../../numbers/show-decimal";
import type { ScoreLine } from "../../scoring/scorecard";
import { describeReading } from "../describe-reading";
import { allEvidence, equal, withinRounding } from "../evidence";
import { fixTo } from "../fix-value";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 得分 as the policy computes it from 年度指标值, 实际完成值 and 分值. */
export const scoreFollowsCompletion = defineRule({
  id: "score-follows-completion",
  title: "指标得分与完成情况相符",
  basis: "评分办法：完成指标值的得满分，未完成的按完成比例计分，保留两位小数",
  severity: "error",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy: { scoreDecimals } }) {
    for (const line of scorecard.indicators) {
      const { indicator, name, statedFact, stated, computed, weight, derivation, isUncertain } = line;
      // Words are judged by a person, and described-score-in-band bounds that judgement.
      if (indicator === undefined || statedFact === undefined || stated === undefined) continue;
      if (computed === undefined || weight === undefined) continue;
      // Below 0 and above the weight are impossible whatever was achieved: score-within-weight.
      if (stated.lt(0) || stated.gt(weight)) continue;
      const facts = [statedFact, indicator.target, indicator.actual, indicator.weight];
      if (stated.eq(computed)) {
        yield equal(...facts);
        continue;
      }
      const sides = bothSides(stated, computed, scoreDecimals);
      const said = `${name}得分填${showTrimmed(stated)}，应为${sides.computed}（${derivation}），差${sides.difference.replace("-", "")}`;
      if (roundHalfUp(stated, scoreDecimals).eq(computed)) {
        yield withinRounding(`${said}，在得分保留${scoreDecimals}位小数的尾差之内。`, facts);
        continue;
      }
      const { isOpen } = indicator.direction;
      const other = fittingReading(line);
      // Where the form leaves the direction open the score may be right: direction-is-stated asks for the sign.
      if (isOpen && other !== undefined && other.comparator !== line.readings[0]?.comparator) continue;
      const readings = line.readings.map((reading) => describeReading(reading, scoreDecimals)).join("，");
      const ending = other === undefined ? "" : `；所填是${describeReading(other, scoreDecimals)}`;
      const isOpenAndFitsNone = isOpen && other === undefined && line.readings.length > 1;
      yield {
        at: statedFact.at,
        verdict: "contradiction",
        message: isOpenAndFitsNone
          ? `${name}得分填${showTrimmed(stated)}，与各种读法都不符：${readings}。`
          : `${said}${ending}。`,
        because: allEvidence(facts),
        ...sides,
        ...((isUncertain || other !== undefined) && { severity: "verify" as const }),
        // What depends on a reading is for a person to decide.
        ...(!isUncertain && !isOpen && other === undefined && fixTo(statedFact, computed, scoreDecimals)),
      };
    }
  },
});

/** The other reading that gives the stated score. That more money spent is better is no reading of a cost. */
function fittingReading({
  indicator,
  stated,
  readings,
}: ScoreLine): ScoreLine["readings"][number] | undefined {
  const [own, ...others] = readings;
  const isSurelyCost = indicator?.direction.origin === "cost" && !indicator.direction.isOpen;
  return others.find(
    ({ score, comparator }) =>
      stated !== undefined && score.eq(stated) && (!isSurelyCost || comparator === own?.comparator),
  );
}
