import type { ExpenseLine } from "../annexes/base-data-table";
import { type ExpenseColumn, expenseColumns } from "../annexes/expense-tree";
import type { Observation } from "../finding";
import { showDecimal } from "../numbers/show-decimal";
import type { PartsComparison } from "./compare-parts";
import { allEvidence } from "./evidence";
import { fixTo } from "./fix-value";

/** A column in which nothing or 0 stands over parts that are filled. */
export interface UnstatedColumn {
  readonly column: ExpenseColumn;
  readonly compared: PartsComparison;
}

/**
 * What to say of a line of 经费控制情况 that is blank or 0 over filled parts: one omission, in however many columns.
 * Where the parts are all there is, their sum is what belongs there; where they are only 其中, the user is asked.
 */
export function* observeUnstated(
  line: ExpenseLine,
  unstated: readonly UnstatedColumn[],
  { isFullList }: { readonly isFullList: boolean },
): Generator<Observation> {
  for (const verdict of ["blank-whole", "zero-whole"] as const) {
    const columns = unstated.filter(({ compared }) => compared.verdict === verdict);
    const [first, ...others] = columns;
    if (first === undefined) continue;
    const showSum = ({ compared }: UnstatedColumn): string => showDecimal(compared.sum, compared.decimals);
    const what = others.length === 0 ? expenseColumns[first.column] : "";
    const sums = columns.map((each) => `${what === "" ? expenseColumns[each.column] : ""}${showSum(each)}`);
    const is = verdict === "blank-whole" ? "空白" : "填0";
    const edits = columns.flatMap(
      ({ column, compared }) => fixTo(line[column], compared.sum, compared.decimals).fix?.edits ?? [],
    );
    const parts = isFullList ? "各分项合计" : "其中各项已有";
    const ask = isFullList ? (what === "" ? "" : `，应填${showSum(first)}`) : "，请补填总数";
    yield {
      at: line[first.column].at,
      verdict: verdict === "blank-whole" ? "missing" : "contradiction",
      message: `${line.label}${what}${is}，而${parts}${sums.join("、")}${ask}。`,
      because: allEvidence(columns.flatMap(({ column, compared }) => [line[column], ...compared.filled])),
      ...(verdict === "zero-whole" && { stated: "0" }),
      computed: showSum(first),
      ...(isFullList && edits.length > 0 && { fix: { title: `${line.label}改为各分项合计`, edits } }),
      ...(!isFullList && { severity: "verify" as const }),
    };
  }
}
