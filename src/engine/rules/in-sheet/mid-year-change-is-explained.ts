import { quantityOf, type TextFact } from "../../annexes/fact";
import type { SelfEvaluation } from "../../annexes/self-evaluation";
import { squeeze } from "../../numbers/normalise";
import { showDecimal } from "../../numbers/show-decimal";
import { alignUnits } from "../../numbers/unit";
import type { Policy } from "../../scoring/policy";
import { isEffectiveReason, isExplainedBelow } from "../effective-reason";
import { allEvidence, equal, textEvidence } from "../evidence";
import { placesForExecutionReason } from "../execution-reason";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** Where the policy asks for it, a budget or a target that was changed within the year is explained. */
export const midYearChangeIsExplained = defineRule({
  id: "mid-year-change-is-explained",
  title: "年中调整的预算和指标值说明原因",
  basis: "评分办法：年中调整预算或绩效目标的，须逐项说明原因",
  severity: "verify",
  settledBy: "在原因栏（或表下的原因说明）写明原因；空白、“0”“无”“/”和照抄其他行的不算",
  needs: ["selfEvaluation", "policy"],
  *check({ selfEvaluation, policy }) {
    if (policy.explainMidYearChange !== true) return;
    const { money, indicators } = selfEvaluation;
    const { initial, budget } = money?.total ?? {};
    const [opening, adjusted] = [quantityOf(initial), quantityOf(budget)];
    const amounts = opening && adjusted && alignUnits(adjusted, opening);
    if (initial !== undefined && budget !== undefined && amounts !== undefined) {
      const [after, before] = [amounts[0].value, amounts[1].value];
      if (after.eq(before) || isChangeExplained(selfEvaluation, policy)) yield equal(budget, initial);
      else {
        const places = placesForExecutionReason(selfEvaluation);
        yield {
          at: places[0]?.at ?? budget.at,
          verdict: "missing",
          message: `全年预算数${budget.shown}比年初预算数${initial.shown}${moreOrLess(after.minus(before))}，年中调整没有说明原因。`,
          because: [...allEvidence([budget, initial]), ...places.map((place) => textEvidence(place, "原因"))],
          ...bothSides(after, before),
          difference: showDecimal(after.minus(before)),
        };
      }
    }
    for (const { name, target, initialTarget, reason } of indicators) {
      if (target === undefined || initialTarget === undefined || target === initialTarget) continue;
      const [before, after] = [squeeze(initialTarget.shown), squeeze(target.shown)];
      if (before === "" || after === "") continue;
      if (before === after || isEffectiveReason(reason, policy) || isExplainedBelow(selfEvaluation, policy)) {
        yield equal(target, initialTarget);
        continue;
      }
      yield {
        at: reason?.at ?? target.at,
        verdict: "missing",
        message: `${name}的指标值由年初的${initialTarget.shown}调整为${target.shown}，没有说明原因。`,
        because: [
          ...allEvidence([target, initialTarget]),
          ...(reason === undefined ? [] : [textEvidence(reason, `${name}的原因`)]),
        ],
        stated: target.shown,
        computed: initialTarget.shown,
      };
    }
  },
});

/** Words of a note that speaks of a changed budget. */
const changeWords = ["调整", "追加", "调增", "调减", "核减", "追减"];

/** Whether the form's own place for reasons says something, or a note speaks of the change. */
function isChangeExplained(evaluation: SelfEvaluation, policy: Policy): boolean {
  const words: readonly TextFact[] = [...evaluation.notes, ...evaluation.reasonsBelow];
  return (
    placesForExecutionReason(evaluation).some((place) => isEffectiveReason(place, policy)) ||
    words.some(
      (each) => isEffectiveReason(each, policy) && changeWords.some((word) => each.text.includes(word)),
    )
  );
}
