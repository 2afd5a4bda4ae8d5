import { type Fact, quantityOf, type TextFact } from "../../annexes/fact";
import { squeeze } from "../../numbers/normalise";
import { areComparable, kindOfUnit, unitOf } from "../../numbers/unit";
import { allEvidence, textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** What an indicator counts in one unit, the words of the goal do not count in another. */
export const unitIsTheSameThing = defineRule({
  id: "unit-is-the-same-thing",
  title: "同一事项的计量单位一致",
  basis: "填表要求：同一事项在表内各处使用同一计量单位",
  severity: "hint",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { indicators, expectedGoal, actualGoal } }) {
    for (const goal of [expectedGoal, actualGoal]) {
      if (goal === undefined) continue;
      const counted = findCounted(goal);
      for (const { name, target, actual } of indicators) {
        const unit = quantityOf(target)?.unit;
        if (target === undefined || unit === undefined || kindOfUnit(unit) !== "count") continue;
        for (const { noun, shown, unit: other } of counted) {
          const subject = commonEnding(name, noun);
          // Two characters, 活动 or 人员, are the end of many names.
          if (subject.length < shortestSubject) continue;
          if (areComparable({ unit }, { unit: other })) {
            // Whether the numbers agree is no matter of this rule, so no figure is thereby checked.
            yield { verdict: "equal", because: [] };
            continue;
          }
          yield {
            at: target.at,
            verdict: "contradiction",
            message: `${name}的指标值以“${unit}”计（${describe(target, actual)}），年度总体目标中${subject}以“${other}”计（${shown}），单位不一。`,
            because: [...allEvidence([target, actual]), textEvidence(goal, "年度总体目标")],
            stated: unit,
            computed: other,
          };
        }
      }
    }
  },
});

const shortestSubject = 4;

interface Counted {
  readonly noun: string;
  readonly shown: string;
  readonly unit: string;
}

/** Counts with the words right before them: "接收社区矫正对象138人". */
function findCounted({ text }: TextFact): readonly Counted[] {
  const counts = squeeze(text).matchAll(/(\p{Script=Han}{4,20})(\d{1,9})(?:余|多)?(\p{Script=Han}{1,2})/gu);
  return [...counts].flatMap(([, noun = "", number = "", words = ""]) => {
    // 138人次 is counted in 人次, 138人全 in 人.
    const unit = [words, words.slice(0, 1)].find((each) => kindOfUnit(each) === "count");
    const canonical = unit && unitOf(unit);
    return canonical === undefined || unit === undefined
      ? []
      : [{ noun, shown: noun + number + unit, unit: canonical }];
  });
}

function commonEnding(one: string, other: string): string {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-length - 1) === other.at(-length - 1))
    length += 1;
  return one.slice(one.length - length);
}

function describe(target: Fact, actual: Fact | undefined): string {
  return actual === undefined || actual.shown === "" ? target.shown : `${target.shown}，实际${actual.shown}`;
}
