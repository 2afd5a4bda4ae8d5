import { valueOf } from "../../annexes/fact";
import { showTrimmed } from "../../numbers/show-decimal";
import { evidence, textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** 自评等级 is the grade of the stated total. */
export const statedGradeFollowsTotal = defineRule({
  id: "stated-grade-follows-total",
  title: "自评等级与总分相符",
  basis: "评分办法：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差",
  severity: "error",
  needs: ["selfEvaluation", "policy"],
  *check({ selfEvaluation: { statedGrade, totalScore }, policy }) {
    const total = valueOf(totalScore);
    if (statedGrade === undefined || totalScore === undefined || total === undefined) return;
    const grade = policy.grades.find(({ from }) => total.gte(from))?.grade;
    // A grade in words of another policy cannot be judged by this one.
    if (grade === undefined || !policy.grades.some((band) => band.grade === statedGrade.text)) return;
    const because = [textEvidence(statedGrade, "自评等级"), evidence(totalScore)];
    if (grade === statedGrade.text) {
      yield { verdict: "equal", because };
      return;
    }
    yield {
      at: statedGrade.at,
      verdict: "contradiction",
      message: `自评等级填${statedGrade.text}，按总分${showTrimmed(total)}应为${grade}。`,
      because,
      stated: statedGrade.text,
      computed: grade,
    };
  },
});
