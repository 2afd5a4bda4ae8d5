import type { BaseDataTable } from "../annexes/base-data-table";
import type { Fact } from "../annexes/fact";
import type { Agreement, Observation } from "../finding";
import { showDecimal } from "../numbers/show-decimal";
import { compareSum } from "./compare-sum";
import { allEvidence, equal, withinRounding } from "./evidence";
import { decimalsOfTable } from "./money-family";
import { sayAmounts } from "./say-amounts";
import { bothSides } from "./wording";

/** Checks that the projects' amounts make the whole of a 基础数据表; undefined where one of them is blank. */
export function checkProjectSum(
  amounts: readonly Fact[],
  whole: Fact,
  table: BaseDataTable,
  what: string,
): Observation | Agreement | undefined {
  const compared = compareSum(amounts, whole, decimalsOfTable(table));
  if (compared === undefined) return undefined;
  const { verdict, sum, decimals, bound, difference } = compared;
  if (verdict === "equal") return equal(whole, ...amounts);
  const gap = showDecimal(difference.abs(), decimals);
  const { say, unit } = sayAmounts(whole, ...amounts);
  const said = `${whole.label}填${say(whole)}，${String(amounts.length)}张项目自评表的${what}合计${showDecimal(sum, decimals)}${unit}，差${gap}${unit}`;
  if (verdict === "rounding")
    return withinRounding(`${said}，在尾差${showDecimal(bound)}${unit}之内。`, [whole, ...amounts]);
  // Below the whole a project may have no table of its own; above it some project is counted twice.
  const ask = difference.gt(0) ? "，是否有项目没有自评表，请核实或说明" : "，请核实";
  return {
    at: whole.at,
    verdict: "contradiction",
    message: `${said}${ask}。`,
    because: allEvidence([whole, ...amounts]),
    ...bothSides(compared.stated, sum, decimals),
  };
}
