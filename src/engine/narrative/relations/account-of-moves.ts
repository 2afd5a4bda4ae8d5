import type { Statement } from "../statement";
import { isOfLastYear } from "./changed-number";
import { fundRoleOf } from "./fund-role";
import { isToldChange, type Move, signOf, spentOf, wordsOf } from "./fund-moves";
import { budgetEnds, fundEnds, payingWords } from "./fund-words";
import type { LineNumber, SentenceLine } from "./sentence-line";
import type { Account } from "./settle-funds";

/** What moves that come out are by the words at their beginning and end; undefined where these tell of no account. */
export function accountOf(
  line: SentenceLine,
  opening: LineNumber,
  moves: readonly Move[],
  closing: LineNumber,
): Account | undefined {
  const words = wordsOf(closing);
  const fund = line.scope.project ?? "";
  const all = (isIn: boolean): readonly Statement[] =>
    moves.filter((move) => move.isIn === isIn).map(({ flow }) => flow.statement);
  const [increases, gone] = [all(true), all(false)];
  const isLeft = fundEnds.test(words) && !words.includes("预算");
  // 年初批复650万元，追加80万元，年末实施项目13个、资金700万元: of a budget nothing is left.
  const isPaid = moves.some(({ flow }) => payingWords.test(wordsOf(flow)));
  const isBudget = !isPaid && namesBudget.test(wordsOf(opening)) && !/余|剩|结转|结存/u.test(words);
  if (isLeft && !isBudget && !closing.behind.startsWith("未")) {
    const spent = spentOf(moves);
    if (spent === undefined) return undefined;
    const decreases = gone.filter((each) => each !== spent);
    // 县里安排75万元，连同上年结转9.4万元: it began with what came over.
    const carried = moves.find(({ flow, isIn }) => isIn && fundRoleOf(flow) === "carry-in")?.flow.statement;
    const start = carried ?? opening.statement;
    return {
      kind: "balance",
      fund,
      opening: start,
      increases: [opening.statement, ...increases].filter((each) => each !== start),
      decreases,
      spent,
      carryOver: closing.statement,
    };
  }
  if (closing.statement.quantity.kind !== "money" || endsOtherwise(closing)) return undefined;
  if (moves.some(({ flow }) => fundRoleOf(flow) === "spent") || isOfLastYear(opening)) return undefined;
  // 年初下达甲100万元、乙60万元: the second is another opening.
  const [first] = moves;
  if (first?.flow.gap.startsWith("、") === true && signOf(first.flow) === undefined) return undefined;
  // Where all words tell of a budget's changes, its end needs none: 中期评估后调减90万元，即550万元.
  const isTold = moves.every(({ flow }) => isToldChange(flow));
  if (!isTold && !budgetEnds.test(words)) return undefined;
  return {
    kind: "adjustment",
    fund,
    opening: opening.statement,
    increases,
    decreases: gone,
    budget: closing.statement,
  };
}

const namesBudget = /预算|批复|安排|下达|指标|核定/u;

/** What was spent or left is not what a budget became. */
export function endsOtherwise(number: LineNumber): boolean {
  const role = fundRoleOf(number);
  return role === "spent" || role === "carry-over" || role === "carry-in";
}
