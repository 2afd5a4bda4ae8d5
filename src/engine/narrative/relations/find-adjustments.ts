import type { Adjustment } from "../relation";
import type { Statement } from "../statement";
import { against } from "./change-words";
import { isOneKind, sumOf } from "./fits";
import { becameWords, isOfChangedBudget } from "./fund-words";
import { fundRoleOf } from "./fund-role";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * What a budget became, told in one stretch between semicolons: 年初预算42万元，年中追加6.04万元，调整后48.04万元; in
 * whatever order: 全年预算520万元（年初预算480万元，年中追加40万元）.
 */
export function findAdjustments(line: SentenceLine): readonly Adjustment[] {
  const amounts = line.numbers.filter(
    ({ statement, lead }) => statement.quantity.kind === "money" && !against.test(lead),
  );
  return [...new Set(amounts.map(({ segment }) => segment))].flatMap((segment) =>
    adjustmentOf(
      line,
      amounts.filter((each) => each.segment === segment),
    ),
  );
}

type Part = "opening" | "increase" | "decrease" | "changed";

function adjustmentOf(line: SentenceLine, amounts: readonly LineNumber[]): readonly Adjustment[] {
  const named = withJoined(
    amounts.map((number, index) => ({ number, part: partOf(number, amounts[index - 1]) })),
  );
  const all = (wanted: Part): readonly Statement[] =>
    named.filter(({ part }) => part === wanted).map(({ number }) => number.statement);
  const [opening, ...moreOpenings] = all("opening");
  const [budget, ...moreBudgets] = all("changed");
  const [increases, decreases] = [all("increase"), all("decrease")];
  if (opening === undefined || budget === undefined || moreOpenings.length + moreBudgets.length > 0)
    return [];
  const moved = [...increases, ...decreases];
  if (moved.length === 0 || !moved.every((each) => isOneKind(budget, each))) return [];
  // So far off, the words tell of several budgets.
  const had = sumOf(budget, [opening, ...increases])?.minus(sumOf(budget, decreases) ?? 0);
  const gap = had?.minus(budget.quantity.value).abs();
  if (gap === undefined || gap.gt(budget.quantity.value.times(mostOff))) return [];
  return [{ kind: "adjustment", fund: line.scope.project ?? "", opening, increases, decreases, budget }];
}

interface NamedPart {
  readonly number: LineNumber;
  readonly part: Part | undefined;
}

/** 追加水库移民资金95万元、绩效奖清算56.28万元: what 、 joins to a change is one as well. */
function withJoined(named: readonly NamedPart[]): readonly NamedPart[] {
  let before: Part | undefined;
  return named.map(({ number, part }) => {
    const isJoined = part === undefined && number.gap.startsWith("、");
    const isMoved = before === "increase" || before === "decrease";
    const own = isJoined && isMoved ? before : part;
    before = own;
    return { number, part: own };
  });
}

const mostOff = "0.2";

function partOf(number: LineNumber, before: LineNumber | undefined): Part | undefined {
  const words = number.lead === "" ? number.gap : number.lead;
  if (isOfChangedBudget(words)) return "changed";
  const { role } = number.statement;
  const own = role === "opening" || role === "increase" || role === "decrease" ? role : fundRoleOf(number);
  // 年初预算120万元，年中追加30万元，增至150万元
  if (before !== undefined && becameWords.test(words) && own !== "spent") return "changed";
  return own === "opening" || own === "increase" || own === "decrease" ? own : undefined;
}
