import { findExpense } from "../../annexes/base-data-table";
import { type Fact, isBlank } from "../../annexes/fact";
import type { Quantity } from "../../numbers/reading";
import { showDecimal } from "../../numbers/show-decimal";
import { convert } from "../../numbers/unit";
import { decimalsOfMoney, exactQuantityOf } from "../compare-sum";
import { allEvidence, equal } from "../evidence";
import { fixTo } from "../fix-value";
import { defineRule } from "../rule";
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
    const line = findExpense(baseData, "basic-adjustment");
    const { basic, basicActual, basicTarget } = findUnitMoney(unitEvaluation);
    const spent = basicActual ?? basic;
    const [now, before] = [amountOf(spent), amountOf(basicTarget)];
    if (line === undefined || unitEvaluation.money === undefined) return;
    if (now === undefined || before === undefined || spent === undefined || basicTarget === undefined) return;
    const computed = now.value.minus(before.value);
    const decimals = Math.max(now.decimals, before.decimals, decimalsOfMoney(unitEvaluation.money));
    const filled = [line.executed, line.budget].find((fact) => exactQuantityOf(fact) !== undefined);
    const difference = `${spent.shown} − ${showDecimal(before.value)} = ${showDecimal(computed, decimals)}`;
    if (filled === undefined) {
      // What cannot be read is named by figures-are-readable.
      if (!isBlank(line.executed)) return;
      yield {
        at: line.executed.at,
        verdict: "missing",
        message: `${line.label}空白，按自评表基本支出${difference}，应填${showDecimal(computed, decimals)}。`,
        because: allEvidence([line.executed, spent, basicTarget]),
        computed: showDecimal(computed, decimals),
        severity: "hint",
        ...fixTo(line.executed, computed, decimals),
      };
      return;
    }
    const stated = amountOf(filled);
    if (stated === undefined) return;
    if (stated.value.eq(computed)) {
      yield equal(filled, spent, basicTarget);
      return;
    }
    yield {
      at: filled.at,
      verdict: "contradiction",
      message: `${line.label}填${filled.shown}，按自评表基本支出${difference}，差${showDecimal(stated.value.minus(computed).abs(), decimals)}，请核实。`,
      because: allEvidence([filled, spent, basicTarget]),
      ...bothSides(stated.value, computed, decimals),
    };
  },
});

/** In 万元; a number without a unit stands in a table of 万元. */
function amountOf(fact: Fact | undefined): Quantity | undefined {
  const quantity = exactQuantityOf(fact);
  return quantity && (convert(quantity, "万元") ?? (quantity.unit === "" ? quantity : undefined));
}
