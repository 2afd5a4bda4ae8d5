import { isBlank } from "../../annexes/fact";
import { allEvidence } from "../evidence";
import { defineRule } from "../rule";

/** A form with scores and no 分值 column cannot be recomputed row by row; the reader is told so. */
export const noWeightColumnIsSaid = defineRule({
  id: "no-weight-column-is-said",
  title: "自评表列有各指标的分值",
  basis: "评分办法：得分按完成情况乘以分值计算，没有分值无法逐项测算",
  severity: "hint",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { columns, indicators } }) {
    // A form without scores takes no points at all.
    if (columns.score === undefined) return;
    if (columns.weight !== undefined) {
      yield { verdict: "equal", because: [] };
      return;
    }
    const scores = indicators.flatMap(({ score }) => (score === undefined || isBlank(score) ? [] : [score]));
    const [first] = scores;
    if (first === undefined) return;
    yield {
      at: first.at,
      verdict: "missing",
      message: `表中没有分值栏，${scores.length}项指标的得分无法逐项测算，只能核对合计和标注的分值。`,
      because: allEvidence(scores),
    };
  },
});
