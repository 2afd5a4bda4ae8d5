import Big from "big.js";
import { type Fact, valueOf } from "../annexes/fact";
import type { BudgetLine, MoneyBlock } from "../annexes/self-evaluation";
import { showDecimal, showPercent, showTrimmed } from "../numbers/show-decimal";
import { exactQuantityOf } from "./compare-sum";

/** What an execution score follows from; `share` is spent ÷ budget, where the scorecard has no score of its own. */
export interface RateBasis {
  readonly share?: Big;
  readonly words: string;
  readonly facts: readonly (Fact | undefined)[];
  readonly isCertain: boolean;
  /** How far the true share may be from a share that is only printed, as 97%; undefined for one of amounts. */
  readonly halfUnit?: Big;
}

/** Where the total's amounts give no rate: the sources below a total of 0, else the rate as printed. */
export function findOtherRate({ parts }: MoneyBlock, { budget, rate }: BudgetLine): RateBasis | undefined {
  const filled = parts.filter(
    (part) => valueOf(part.budget)?.gt(0) === true && valueOf(part.executed) !== undefined,
  );
  if (valueOf(budget)?.eq(0) === true && filled.length > 0) {
    const budgets = filled.map((part) => part.budget);
    const spendings = filled.map((part) => part.executed);
    const [planned, spent] = [sumOf(budgets), sumOf(spendings)];
    const share = spent.div(planned);
    const words = `${filled.map(({ label }) => label).join("、")}执行${showTrimmed(spent)} ÷ 预算${showTrimmed(planned)} = ${showPercent(share)}`;
    // Two lines of one source may be the same money twice.
    const isCertain = new Set(filled.map(({ concept }) => concept)).size === filled.length;
    return { share, words, facts: [budget, rate, ...spendings, ...budgets], isCertain };
  }
  const printed = exactQuantityOf(rate);
  if (printed === undefined) return undefined;
  const words = `金额不全，按所填执行率${showDecimal(printed.value, printed.decimals)}%`;
  const halfUnit = new Big(`5e${-printed.decimals - 3}`);
  return { share: printed.value.div(100), words, facts: [rate], isCertain: false, halfUnit };
}

function sumOf(facts: readonly (Fact | undefined)[]): Big {
  return facts.reduce((running, fact) => running.plus(valueOf(fact) ?? 0), new Big(0));
}
