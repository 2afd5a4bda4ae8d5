import type { Fact } from "../annexes/fact";
import type { Composition, MoneyBlock, SelfEvaluation } from "../annexes/self-evaluation";
import type { Agreement, Observation } from "../finding";
import { showDecimal } from "../numbers/show-decimal";
import { compareParts } from "./compare-parts";
import { compareSum } from "./compare-sum";
import { decimalsOfMoney } from "./money-family";
import { allEvidence, equal } from "./evidence";
import { fixTo } from "./fix-value";
import { judgeParts } from "./judge-parts";
import { bothSides } from "./wording";

/** Checks the amounts under 按收入性质分 or 按支出性质分: the parts make their whole, and the whole is the budget or what was spent. */
export function* checkCompositions(
  { money }: SelfEvaluation,
  by: Composition["by"],
): Generator<Observation | Agreement> {
  for (const composition of money?.compositions ?? []) {
    if (money === undefined || composition.by !== by) continue;
    yield* checkParts(composition, money);
    yield* checkWhole(composition.whole, money);
  }
}

/** The words that close a list of sources: with them it leaves nothing out. */
const closingPart = "其他";

function* checkParts(
  { by, whole, parts }: Composition,
  money: MoneyBlock,
): Generator<Observation | Agreement> {
  const concepts = parts.map(({ concept }) => concept);
  const isFullList =
    by === "nature"
      ? concepts.includes("basic") && concepts.includes("project")
      : parts.some(({ name }) => name.startsWith(closingPart));
  const amounts = parts.map(({ amount }) => amount);
  const compared = compareParts(whole, amounts, { family: decimalsOfMoney(money), isFullList });
  if (compared === undefined) return;
  const outcome = judgeParts(whole, compared, { parts: "其中各项" });
  if (outcome !== undefined) {
    yield outcome;
    return;
  }
  const computed = showDecimal(compared.sum, compared.decimals);
  yield {
    at: whole.at,
    verdict: compared.verdict === "blank-whole" ? "missing" : "contradiction",
    message: `${whole.label}的合计${compared.verdict === "blank-whole" ? "空白" : "填0"}，其中各项合计${computed}。`,
    because: allEvidence([whole, ...compared.filled]),
    computed,
    ...fixTo(whole, compared.sum, compared.decimals),
  };
}

function* checkWhole(whole: Fact, { total, ...money }: MoneyBlock): Generator<Observation | Agreement> {
  // The whole of a composition in the head of the form is the budget itself.
  if (total === undefined || total.budget === whole) return;
  const { initial, budget, executed } = total;
  const family = decimalsOfMoney({ total, ...money });
  const compare = (amount: Fact | undefined): ReturnType<typeof compareSum> =>
    amount && compareSum([amount], whole, family);
  const toBudget = compare(budget);
  const toSpent = compare(executed);
  const equalOne =
    toBudget?.verdict === "equal" ? budget : toSpent?.verdict === "equal" ? executed : undefined;
  if (equalOne !== undefined) {
    yield equal(whole, equalOne);
    return;
  }
  // What was spent, blank or unreadable, may be the whole.
  const isSpentUnknown = executed !== undefined && toSpent === undefined;
  if (isSpentUnknown) return;
  const nearest = toBudget ?? toSpent;
  // A total of 0 or blank is named by budget-parts-sum-to-total; against it nothing can be said of a whole.
  if (nearest === undefined || nearest.sum.eq(0)) return;
  const isInitial = compare(initial)?.verdict === "equal";
  const sides = bothSides(nearest.stated, nearest.sum, nearest.decimals);
  const against = toBudget === undefined ? `全年执行数${sides.computed}` : `全年预算数${sides.computed}`;
  const also =
    toBudget !== undefined && executed !== undefined && toSpent !== undefined
      ? `，也不是全年执行数${executed.shown}`
      : "";
  const opening = isInitial ? "，而是年初预算数" : "";
  yield {
    at: whole.at,
    verdict: "contradiction",
    message: `${whole.label}合计${whole.shown}，不是${against}，差${sides.difference.replace("-", "")}${also}${opening}。`,
    because: allEvidence([whole, budget, executed, ...(isInitial ? [initial] : [])]),
    ...sides,
    // The block may have been filled for the opening budget, or for a column that is still blank.
    ...((isInitial || toBudget === undefined || toSpent === undefined) && { severity: "verify" as const }),
  };
}
