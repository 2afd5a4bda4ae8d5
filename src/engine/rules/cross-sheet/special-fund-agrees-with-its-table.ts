import { showDecimal } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { findNamedProjects } from "../find-named-project";
import { decimalsOfTable } from "../money-family";
import { defineRule } from "../rule";
import { sayAmounts } from "../say-amounts";
import { bothSides } from "../wording";

/** A 专项 named in the base data table and the 自评表 of the project of that name state one spending. */
export const specialFundAgreesWithItsTable = defineRule({
  id: "special-fund-agrees-with-its-table",
  title: "专项资金决算数与该项目自评表执行数一致",
  basis: "基础数据表“一个专项一行”与该专项的项目支出绩效自评表",
  severity: "verify",
  needs: ["projectEvaluations", "baseData"],
  *check({ projectEvaluations, baseData }) {
    const named = findNamedProjects(baseData.expenses, projectEvaluations, decimalsOfTable(baseData));
    for (const { line, spent, compared } of named) {
      // The same fact, stated twice at the same precision: rounding excuses nothing.
      if (compared.difference.eq(0)) {
        yield equal(line.executed, spent);
        continue;
      }
      const { stated, sum, difference, decimals } = compared;
      const { say, unit } = sayAmounts(line.executed, spent);
      yield {
        at: line.executed.at,
        verdict: "contradiction",
        message: `${line.label}本年决算数填${say(line.executed)}，其项目自评表全年执行数填${say(spent)}，差${showDecimal(difference.abs(), decimals)}${unit}，请核实。`,
        because: allEvidence([line.executed, spent]),
        ...bothSides(stated, sum, decimals),
      };
    }
  },
});
