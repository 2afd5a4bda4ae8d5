import { quantityOf } from "../../annexes/fact";
import { squeeze } from "../../numbers/normalise";
import { annexesOfReport, findToldEvaluation } from "../annexes-of-report";
import { compareStated } from "../compare-stated";
import { evidence } from "../evidence";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { findTableTold, readNamedProjects } from "../told-project";
import { bothSides, moreOrLess } from "../wording";

/** The total score that the report tells is the 总分 of the 自评表. */
export const scoreInWordsAgreesWithTheTable = defineRule({
  id: "score-in-words-agrees-with-the-table",
  title: "报告中的自评得分与自评表总分一致",
  basis: "自评报告的自评结论与自评表总分是同一数据",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const ours = annexesOfReport(narrative, annexes);
    const projectOf = readNamedProjects(narrative, ours);
    for (const statement of narrative.statements) {
      const { subject, role, period, quantity: said } = statement;
      if (said.kind !== "points" || role === "target" || period.relation !== "this-year") continue;
      const project = projectOf(statement);
      const table = project === undefined ? findToldEvaluation(ours) : findTableTold(project, ours);
      const total = table?.totalScore;
      const quantity = quantityOf(total);
      if (total === undefined || quantity === undefined) continue;
      const words = squeeze(subject.words);
      const isBesideGrade =
        words === "得分" && gradeWords.test(narrative.sentences[statement.sentence]?.text ?? "");
      if (!isBesideGrade && !totalWords.some((name) => words.endsWith(name))) continue;
      const compared = compareStated(said, quantity);
      if (compared === undefined) continue;
      if (compared.verdict !== "contradiction") {
        yield { verdict: "equal", because: [statementEvidence(narrative, statement), evidence(total)] };
        continue;
      }
      const than = moreOrLess(compared.difference);
      yield {
        at: total.at,
        verdict: "contradiction",
        message: `报告写“${subject.words}${statement.shown}”，自评表总分填${total.shown}，报告${than}分，请核实。`,
        because: [evidence(total), statementEvidence(narrative, statement)],
        ...bothSides(said.value, said.value.minus(compared.difference)),
      };
    }
  },
});

/** What has a grade is the whole: 自评等级为优，得分96分. */
const gradeWords = /(?:自评|评价|评定)(?:等级|等次|档次)/u;

/** How reports call the total score; the words right before the number. */
const totalWords = [
  "自评得分",
  "自评总分",
  "自评分",
  "自评分数",
  "总得分",
  "综合得分",
  "综合评分",
  "评价得分",
  "绩效得分",
  "自评总得分",
  "自评综合得分",
  "绩效自评得分",
  "最终得分",
  "总分",
  "自评结果",
  "自我评价得分",
  "自我评分",
  "自评",
] as const;
