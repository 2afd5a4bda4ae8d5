import { squeeze } from "../../numbers/normalise";
import { showDecimal } from "../../numbers/show-decimal";
import { compareSum } from "../compare-sum";
import { allEvidence, equal } from "../evidence";
import { decimalsOfTable } from "../money-family";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** A 专项 named in the base data table and the 自评表 of the project of that name state one spending. */
export const specialFundAgreesWithItsTable = defineRule({
  id: "special-fund-agrees-with-its-table",
  title: "专项资金决算数与该项目自评表执行数一致",
  basis: "基础数据表“一个专项一行”与该专项的项目支出绩效自评表",
  severity: "verify",
  needs: ["projectEvaluations", "baseData"],
  *check({ projectEvaluations, baseData }) {
    const family = decimalsOfTable(baseData);
    for (const line of baseData.expenses) {
      // Only rows that name a project; the form's own lines are sums.
      if (line.concept !== "special-fund" && line.concept !== "project-other") continue;
      const name = squeeze(line.label);
      const named = projectEvaluations.filter(({ head }) => squeeze(head.projectName?.text ?? "") === name);
      const spent = named[0]?.money?.total?.executed;
      if (named.length !== 1 || spent === undefined) continue;
      const compared = compareSum([spent], line.executed, family);
      if (compared === undefined) continue;
      if (compared.difference.eq(0)) {
        yield equal(line.executed, spent);
        continue;
      }
      const { decimals } = compared;
      yield {
        at: line.executed.at,
        verdict: "contradiction",
        message: `${line.label}本年决算数填${line.executed.shown}，其项目自评表全年执行数填${spent.shown}，差${showDecimal(compared.difference.abs(), decimals)}，请核实。`,
        because: allEvidence([line.executed, spent]),
        ...bothSides(compared.stated, compared.sum, decimals),
      };
    }
  },
});
