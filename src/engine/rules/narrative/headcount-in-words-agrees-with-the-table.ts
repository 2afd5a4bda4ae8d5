import { type Fact, quantityOf } from "../../annexes/fact";
import { squeeze } from "../../numbers/normalise";
import { skipPhrases } from "../../numbers/phrase-table";
import { showTrimmed } from "../../numbers/show-decimal";
import type { Statement } from "../../narrative/statement";
import { annexesOfReport } from "../annexes-of-report";
import { compareStated } from "../compare-stated";
import { evidence } from "../evidence";
import { frontWords } from "../money-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 编制 and 在职人数 of the report are those of the 基础数据表. */
export const headcountInWordsAgreesWithTheTable = defineRule({
  id: "headcount-in-words-agrees-with-the-table",
  title: "报告中的编制数、在职人数与基础数据表一致",
  basis: "自评报告“人员情况”与基础数据表“财政供养人员情况”反映同一时点的人员",
  severity: "verify",
  needs: ["narrative", "baseData", "annexes"],
  *check({ narrative, baseData, annexes }) {
    const { staffing } = baseData;
    if (staffing === undefined || annexesOfReport(narrative, annexes).baseData !== baseData) return;
    for (const statement of narrative.statements) {
      const isRate = isStaffingRate(statement);
      const fact = isRate ? staffing.rate : findCounterpart(statement, staffing.posts, staffing.headcount);
      const quantity = quantityOf(fact);
      const compared = quantity && compareStated(statement.quantity, quantity);
      if (fact === undefined || compared === undefined) continue;
      if (compared.verdict !== "contradiction") {
        yield { verdict: "equal", because: [statementEvidence(narrative, statement), evidence(fact)] };
        continue;
      }
      const part = narrative.relations
        .flatMap((each) => (each.kind === "breakdown" && each.total === statement ? each.parts : []))
        .find(({ quantity: ofPart }) => quantity?.value.eq(ofPart.value) === true);
      const hint = part === undefined ? "" : `（其中“${part.subject.words}${part.shown}”与表一致）`;
      const gap = showTrimmed(compared.difference.abs());
      yield {
        at: fact.at,
        verdict: "contradiction",
        message: `报告写“${statement.subject.words}${statement.shown}”${hint}，基础数据表${fact.label}填${fact.shown}，差${gap}${isRate ? "个百分点" : "人"}，请核实统计口径。`,
        because: [evidence(fact), statementEvidence(narrative, statement)],
        ...bothSides(statement.quantity.value, statement.quantity.value.minus(compared.difference)),
      };
    }
  },
});

/** What reports call the two, the words for whose and of what time taken off. */
const names = {
  posts: [
    "编制",
    "编制数",
    "编制人数",
    "人员编制",
    "人员编制数",
    "编制总数",
    "核定编制",
    "核定编制数",
    "总编制",
  ],
  headcount: [
    "在职",
    "实有",
    "在职人数",
    "在职人员",
    "在职职工",
    "在职在编",
    "在职在编人员",
    "在编在职人员",
    "在编在岗人员",
    "在岗人数",
    "实有人数",
    "实有人员",
    "实有在职人员",
    "实有在职人数",
    "实际在职人数",
    "实际在职人员",
  ],
} as const;

/** 控制率 alone may be of floor space or investment. */
function isStaffingRate({ quantity, subject, scope, period, role }: Statement): boolean {
  if (quantity.kind !== "percent" || role === "target" || period.relation !== "this-year") return false;
  return scope.body === "" && /(?:人员|在职|供养|编制)(?:人员|人数)?控制率$/.test(squeeze(subject.words));
}

/** A name this long says what it is even behind a word or two that are not understood. */
const telling = 4;
const otherPeople = /[非离退临外聘遗借派]/;

function findCounterpart(statement: Statement, posts: Fact, headcount: Fact): Fact | undefined {
  const { quantity, subject, scope, period, role } = statement;
  if (quantity.kind !== "count" || period.relation === "last-year") return undefined;
  if (role !== "actual" || scope.body !== "" || scope.project !== undefined) return undefined;
  const words = squeeze(subject.words).replace(/^(?:19|20)\d{2}年(?:度|底)?/, "");
  const bare = words.slice(skipPhrases(frontWords, words, 0));
  const isOneOf = (known: readonly string[]): boolean =>
    known.some((name) => {
      if (words === name || bare === name) return true;
      const before = bare.slice(0, -name.length);
      return name.length >= telling && bare.endsWith(name) && before.length <= 2 && !otherPeople.test(before);
    });
  if (isOneOf(names.posts)) return posts;
  return isOneOf(names.headcount) ? headcount : undefined;
}
