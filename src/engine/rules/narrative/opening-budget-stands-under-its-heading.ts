import { valueOf } from "../../annexes/fact";
import { placeOf } from "../../narrative/narrative";
import { showTrimmed } from "../../numbers/show-decimal";
import { annexesOfReport } from "../annexes-of-report";
import { compareStated } from "../compare-stated";
import { allEvidence } from "../evidence";
import { exactQuantityOf } from "../compare-sum";
import { findNamedMoney } from "../money-in-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { findUnitMoney } from "../unit-money";

/** What stands under 基本支出情况 is basic expenditure: the whole unit's opening budget is more than that. */
export const openingBudgetStandsUnderItsHeading = defineRule({
  id: "opening-budget-stands-under-its-heading",
  title: "“基本支出”标题下的年初预算不含项目资金",
  basis: "自评报告“基本支出情况”“项目支出情况”分列；自评表年初预算数＝基本支出＋项目支出",
  severity: "hint",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const { unitEvaluation, baseData } = annexesOfReport(narrative, annexes);
    const whole = unitEvaluation?.money?.total?.initial;
    const quantity = exactQuantityOf(whole);
    if (unitEvaluation === undefined || whole === undefined || quantity === undefined) return;
    const { basicTarget } = findUnitMoney(unitEvaluation);
    const basic = valueOf(basicTarget);
    const project = baseData?.expenses.find(({ concept }) => concept === "project")?.budget;
    for (const { statement, concept } of findNamedMoney(narrative.statements, narrative.unitName)) {
      const heading = statement.scope.headings.at(-1) ?? "";
      if (concept !== "total" || statement.role !== "opening" || !heading.includes("基本支出")) continue;
      // A heading over both kinds promises nothing about either.
      if (heading.includes("项目支出")) continue;
      const compared = compareStated(statement.quantity, quantity);
      if (compared === undefined || compared.verdict === "contradiction") continue;
      const isAllBasic = basic?.eq(quantity.value) === true || valueOf(project)?.eq(0) === true;
      const facts = [whole, basicTarget, project];
      const because = [statementEvidence(narrative, statement), ...allEvidence(facts)];
      if (isAllBasic) {
        yield { verdict: "equal", because };
        continue;
      }
      const parts =
        basic !== undefined && valueOf(project)?.plus(basic).eq(quantity.value) === true
          ? `（${showTrimmed(basic)}＋${project?.shown ?? ""}）`
          : "";
      yield {
        at: placeOf(narrative, statement.at),
        verdict: "contradiction",
        message: `“${heading}”下写年初预算${statement.shown}，与自评表年初预算数${whole.shown}相同，其中含项目支出${parts}，不全是基本支出。`,
        because,
      };
    }
  },
});
