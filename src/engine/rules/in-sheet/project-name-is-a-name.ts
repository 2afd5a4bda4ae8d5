import { squeeze } from "../../numbers/normalise";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** Words of a form's title that no project is called by. */
const formWords = ["自评表", "自评价表", "自评报告", "评价表", "申报表", "基础数据表"];

/** 项目名称 holds the project's name, and not the title of the form after it. */
export const projectNameIsAName = defineRule({
  id: "project-name-is-a-name",
  title: "项目名称不含表名",
  basis: "填表要求：项目名称与预算批复的项目名称一致",
  severity: "hint",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { head } }) {
    const { projectName } = head;
    // A blank name is asked for by required-cells-are-filled.
    if (projectName === undefined || projectName.text === "") return;
    const word = formWords.find((each) => squeeze(projectName.text).includes(each));
    if (word === undefined) {
      yield { verdict: "equal", because: [] };
      return;
    }
    yield {
      at: projectName.at,
      verdict: "contradiction",
      message: `${projectName.label}填“${projectName.text}”，把表名“${word}”也写了进去。`,
      because: [textEvidence(projectName, projectName.label)],
      stated: projectName.text,
    };
  },
});
