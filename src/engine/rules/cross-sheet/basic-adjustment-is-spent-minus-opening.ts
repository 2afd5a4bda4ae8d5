import { findExpense } from "../../annexes/base-data-table";
import { isBlank } from "../../annexes/fact";
import { showDecimal } from "../../numbers/show-decimal";
import { convert } from "../../numbers/unit";
import { compareSum, exactQuantityOf } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal, withinRounding } from "../evidence";
import { fixTo } from "../fix-value";
import { defineRule } from "../rule";
import { sayAmounts } from "../say-amounts";
import { findUnitMoney } from "../unit-money";
import { bothSides } from "../wording";

/** 部门基本支出预算调整 = 基本支出 spent − 基本支出 opening budget. */
export const basicAdjustmentIsSpentMinusOpening = defineRule({
  id: "basic-adjustment-is-spent-minus-opening",
  title: "部门基本支出预算调整等于基本支出决算减年初预算",
  basis: "基础数据表：部门基本支出预算调整＝基本支出决算数−年初预算数",
  severity: "verify",
  needs: ["unitEvaluation", "baseData"],
  *check({ unitEvaluation, baseData }) {
    const { money } = unitEvaluation;
    const line = findExpense(baseData, "basic-adjustment");
    const { basic, basicActual, basicTarget } = findUnitMoney(unitEvaluation);
    const spent = basicActual ?? basic;
    const now = exactQuantityOf(spent);
    if (line === undefined || money === undefined) return;
    if (spent === undefined || now === undefined || basicTarget === undefined) return;
    const family = decimalsOfMoney(money);
    const change = compareSum([basicTarget], spent, family);
    if (change === undefined) return;
    const { difference: computed, decimals } = change;
    const filled = [line.executed, line.budget].find((fact) => exactQuantityOf(fact) !== undefined);
    if (filled === undefined) {
      // What cannot be read is named by figures-are-readable.
      if (!isBlank(line.executed)) return;
      const ownUnit = baseData.expenseColumns.executed?.unit ?? baseData.unit;
      const own = convert({ ...now, value: computed, decimals }, ownUnit);
      if (own === undefined) return;
      const isSameUnit = own.unit === now.unit;
      const unit = isSameUnit ? "" : now.unit;
      const ownDecimals = isSameUnit ? decimals : Math.max(0, own.decimals);
      const due = showDecimal(own.value, ownDecimals);
      yield {
        at: line.executed.at,
        verdict: "missing",
        message: `${line.label}空白，按自评表基本支出${spent.shown} − ${showDecimal(change.sum)} = ${showDecimal(computed, decimals)}${unit}，应填${due}${isSameUnit ? "" : own.unit}。`,
        because: allEvidence([line.executed, spent, basicTarget]),
        computed: due,
        severity: "hint",
        ...fixTo(line.executed, own.value, ownDecimals),
      };
      return;
    }
    // Some units write the basic expenditure itself: its budget under 预算数, what was spent under 决算数.
    const isWritten = compareSum([line.budget], basicTarget, family)?.verdict === "equal";
    if (isWritten && compareSum([line.executed], spent, family)?.verdict === "equal") {
      yield equal(line.executed, line.budget, spent, basicTarget);
      return;
    }
    const compared = compareSum([basicTarget, filled], spent, family);
    if (compared === undefined) return;
    if (compared.verdict === "equal") {
      yield equal(filled, spent, basicTarget);
      return;
    }
    const { say, unit } = sayAmounts(spent, basicTarget, filled);
    const gap = showDecimal(compared.difference.abs(), compared.decimals);
    const said = `${line.label}填${say(filled)}，按自评表基本支出${say(spent)} − ${showDecimal(change.sum)}${unit} = ${showDecimal(computed, decimals)}${unit}，差${gap}${unit}`;
    if (compared.verdict === "rounding") {
      yield withinRounding(`${said}，在尾差${showDecimal(compared.bound)}${unit}之内。`, [
        filled,
        spent,
        basicTarget,
      ]);
      return;
    }
    yield {
      at: filled.at,
      verdict: "contradiction",
      message: `${said}，请核实。`,
      because: allEvidence([filled, spent, basicTarget]),
      ...bothSides(computed.minus(compared.difference), computed, compared.decimals),
    };
  },
});
