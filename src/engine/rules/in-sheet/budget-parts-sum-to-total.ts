import type { Fact } from "../../annexes/fact";
import type { BudgetLine, MoneyBlock } from "../../annexes/self-evaluation";
import type { Observation } from "../../finding";
import { showDecimal } from "../../numbers/show-decimal";
import { compareParts, type PartsComparison } from "../compare-parts";
import { decimalsOfMoney } from "../money-family";
import { allEvidence } from "../evidence";
import { fixTo } from "../fix-value";
import { judgeParts } from "../judge-parts";
import { defineRule } from "../rule";

const columns = { initial: "年初预算数", budget: "全年预算数", executed: "全年执行数" } as const;

/** 年度资金总额 = Σ of its sources, in each column. */
export const budgetPartsSumToTotal = defineRule({
  id: "budget-parts-sum-to-total",
  title: "各项资金合计等于年度资金总额",
  basis: "自评表：年度资金总额等于其中各项资金之和",
  severity: "error",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { money } }) {
    if (money?.total === undefined) return;
    const unstated: ColumnOfParts[] = [];
    for (const column of ["initial", "budget", "executed"] as const) {
      const whole = money.total[column];
      if (whole === undefined) continue;
      const compared = compareColumn(whole, money, column);
      if (compared === undefined) continue;
      const outcome = judgeParts(whole, compared, { parts: "各项资金", mayNest: mayNest(money.parts) });
      if (outcome === undefined) unstated.push({ ...compared, whole, column });
      else yield outcome;
    }
    if (unstated.length > 0) yield observeUnstated(money.total.label, unstated);
  },
});

interface ColumnOfParts extends PartsComparison {
  readonly whole: Fact;
  readonly column: keyof typeof columns;
}

function compareColumn(
  whole: Fact,
  money: MoneyBlock,
  column: keyof typeof columns,
): PartsComparison | undefined {
  const family = decimalsOfMoney(money);
  // Without 其他资金 the list may leave something out, and then it may stay below the total.
  const isFullList = money.parts.some(({ concept }) => concept === "other");
  const factsOf = (lines: readonly BudgetLine[]): Fact[] =>
    lines.map((line) => line[column]).filter((fact) => fact !== undefined);
  const all = compareParts(whole, factsOf(money.parts), { family, isFullList });
  if (all?.verdict !== "over") return all;
  // 中央、省级 lines below 财政拨款 repeat it; without them the sum may come out.
  const outer = compareParts(whole, factsOf(outerLines(money.parts)), { family, isFullList });
  return outer?.verdict === "equal" || outer?.verdict === "rounding" ? outer : all;
}

/** A total left blank or at 0 over filled sources is one omission, in however many columns. */
function observeUnstated(label: string, unstated: readonly ColumnOfParts[]): Observation {
  const [first] = unstated as [ColumnOfParts];
  const isBlank = first.verdict === "blank-whole";
  const sums = unstated.map(({ column, sum, decimals }) => `${columns[column]}${showDecimal(sum, decimals)}`);
  const edits = unstated.flatMap(({ whole, sum, decimals }) => fixTo(whole, sum, decimals).fix?.edits ?? []);
  return {
    at: first.whole.at,
    verdict: isBlank ? "missing" : "contradiction",
    message: `${label}${isBlank ? "空白" : "填0"}，而其中各项资金合计为${sums.join("、")}。`,
    because: allEvidence(unstated.flatMap(({ whole, filled }) => [whole, ...filled])),
    ...(!isBlank && { stated: "0" }),
    computed: showDecimal(first.sum, first.decimals),
    ...(edits.length > 0 && { fix: { title: `${label}改为各项资金合计`, edits } }),
  };
}

/** The first line of each source: lines of the same source below it may be its own parts. */
function outerLines(lines: readonly BudgetLine[]): BudgetLine[] {
  const isFirst = ({ concept }: BudgetLine, index: number): boolean =>
    lines.findIndex((line) => line.concept === concept) === index;
  return lines.filter((line, index) => line.concept === undefined || isFirst(line, index));
}

function mayNest(lines: readonly BudgetLine[]): boolean {
  return outerLines(lines).length < lines.length || lines.some(({ concept }) => concept === undefined);
}
