import { squeeze } from "../../numbers/normalise";
import { readValue } from "../../numbers/parse-quantity";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** 年度总体目标 is words about work, and its result tells what came of it in words of its own. */
export const goalResultIsNotACopy = defineRule({
  id: "goal-result-is-not-a-copy",
  title: "目标完成情况不照抄预期目标",
  basis: "自评表填报要求：对照年度总体目标说明实际完成情况",
  severity: "hint",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { expectedGoal, actualGoal, head } }) {
    if (expectedGoal === undefined || actualGoal === undefined) return;
    const [goal, result] = [squeeze(expectedGoal.text), squeeze(actualGoal.text)];
    // A blank goal is asked for by required-cells-are-filled.
    if (goal === "" || result === "") return;
    const because = [textEvidence(expectedGoal, "预期目标"), textEvidence(actualGoal, "实际完成情况")];
    const sides = { stated: actualGoal.text, computed: expectedGoal.text };
    const numbers = [expectedGoal, actualGoal].filter(({ text }) => readValue(text).form === "quantity");
    const [number] = numbers;
    if (number !== undefined) {
      const shown = numbers.map(({ text }) => `“${text}”`).join("和");
      const message = `年度总体目标只填了数值${shown}，没有用文字说明目标及完成情况。`;
      yield { at: number.at, verdict: "contradiction", message, because, ...sides };
      return;
    }
    if (goal !== result) {
      yield { verdict: "equal", because: [] };
      return;
    }
    const project = squeeze(head.projectName?.text ?? "");
    const isName = project.includes(goal);
    const message = `实际完成情况与预期目标一字不差，${isName ? "且只是重复项目名称，" : ""}没有说明完成情况。`;
    yield { at: actualGoal.at, verdict: "contradiction", message, because, ...sides };
  },
});
