import { valueOf } from "../../annexes/fact";
import type { Evidence } from "../../finding";
import { placeOf } from "../../narrative/narrative";
import { foldCharacters } from "../../numbers/normalise";
import { annexesOfReport, findToldEvaluation } from "../annexes-of-report";
import { evidence } from "../evidence";
import { defineRule } from "../rule";
import { findTableTold, readNamedProjects } from "../told-project";

/** The grade that the report gives the year is the one its total score earns. */
export const gradeInWordsFollowsTheScore = defineRule({
  id: "grade-in-words-follows-the-score",
  title: "报告中的评价等级与总分相符",
  basis: "评分办法的等级划分：优90分以上，良80分以上，中60分以上，差60分以下",
  severity: "verify",
  needs: ["narrative", "annexes", "policy"],
  *check({ narrative, annexes, policy }) {
    const ours = annexesOfReport(narrative, annexes);
    const projectOf = readNamedProjects(narrative, ours);
    const bySentence = new Map(narrative.statements.map((each) => [each.sentence, projectOf(each)]));
    for (const [index, sentence] of narrative.sentences.entries()) {
      const said = gradePattern.exec(foldCharacters(sentence.text));
      const grade = said?.[1] && gradeOf(said[1]);
      // The bands themselves: 90分以上为优.
      if (said === null || grade === undefined) continue;
      // Beside the score that is told of a project stands the grade of that project.
      const project = bySentence.get(index) ?? sentence.scope.project;
      const total = (project === undefined ? findToldEvaluation(ours) : findTableTold(project, ours))
        ?.totalScore;
      const score = valueOf(total);
      const earned = score && policy.grades.find(({ from }) => score.gte(from))?.grade;
      if (total === undefined || earned === undefined) continue;
      if (!policy.grades.some((band) => band.grade === grade)) continue;
      const start = sentence.at.start + said.index;
      const at = placeOf(narrative, { ...sentence.at, start, end: start + said[0].length });
      const because: Evidence[] = [{ at, shown: said[0], label: "评价等级" }, evidence(total)];
      if (grade === earned) {
        yield { verdict: "equal", because };
        continue;
      }
      yield {
        at,
        verdict: "contradiction",
        message: `报告写“${said[0]}”，自评表总分${total.shown}按评分办法为“${earned}”，等级不符。`,
        because,
        stated: grade,
        computed: earned,
      };
    }
  },
});

const gradePattern =
  /(?:评价|自评|评定|评分|绩效)?(?:等级|等次|档次|结论|级别)(?:评定)?(?:均|为|是|:|属于|达到)*["“”'‘’]?(优秀|优|良好|良|中等|中|较差|差)(?!化|先|于|良|[分\d])/;

/** 优秀 is 优, 良好 is 良: reports use the long word, policies the short one. */
function gradeOf(word: string): string {
  return word === "较差" ? "差" : word.slice(0, 1);
}
