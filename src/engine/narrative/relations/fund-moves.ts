import type Big from "big.js";
import { convert } from "../../numbers/unit";
import type { Statement } from "../statement";
import { fundRoleOf } from "./fund-role";
import { comingWords, fundEnds, goingWords, payingWords, takenBackWords, turningWords } from "./fund-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** An amount of an account with its sign: what came in or went out. */
export interface Move {
  readonly flow: LineNumber;
  readonly isIn: boolean;
}

/** The moves that lead exactly from the opening to the closing number; a number that tells what there was in between is none of them. */
export function movesBetween(
  opening: LineNumber,
  flows: readonly LineNumber[],
  closing: LineNumber,
): readonly Move[] | undefined {
  const { unit } = opening.statement.quantity;
  const value = (number: LineNumber): Big | undefined => convert(number.statement.quantity, unit)?.value;
  const end = value(closing);
  if (end === undefined) return undefined;
  const walk = (at: number, sum: Big, moves: readonly Move[]): readonly Move[] | undefined => {
    const flow = flows[at];
    if (flow === undefined) return moves.length > 0 && sum.eq(end) ? moves : undefined;
    const size = value(flow);
    if (size === undefined) return undefined;
    // 可用资金512.8万元: what came in so far.
    if (moves.length > 0 && size.eq(sum)) return isRest(flow, moves) ? undefined : walk(at + 1, sum, moves);
    // 区级配套尚有60万元未到: what has not come is not counted.
    // 当期结余0.14亿元 beside 期末累计结余2.3亿元: what the year left is none of what came in.
    if (isOutstanding(flow) || isRest(flow, moves)) {
      const without = walk(at + 1, sum, moves);
      if (without !== undefined) return without;
    }
    // 追加甲318万元、乙26.4万元: what is joined goes the same way.
    const isJoined = /^[、和及]/u.test(flow.gap);
    const last = moves[moves.length - 1];
    const isLikelyIn = isJoined && last !== undefined ? last.isIn : signOf(flow) !== "out";
    const isSure = !isJoined && isToldSign(flow);
    for (const isIn of isSure ? [isLikelyIn] : [isLikelyIn, !isLikelyIn]) {
      const reached = walk(at + 1, isIn ? sum.plus(size) : sum.minus(size), [...moves, { flow, isIn }]);
      if (reached !== undefined) return reached;
    }
    return undefined;
  };
  return walk(0, opening.statement.quantity.value, []);
}

/** 2022年支出131.2万元、余15.3万元: there an account has come to its end. */
function isRest(flow: LineNumber, moves: readonly Move[]): boolean {
  return fundEnds.test(wordsOf(flow)) && moves.some(({ isIn }) => !isIn);
}

function isOutstanding(flow: LineNumber): boolean {
  const words = wordsOf(flow);
  return /[尚仍]有|未|应/u.test(words) && !payingWords.test(words);
}

/** Whether a word of accounts says which way it went; 收缴 may be either. */
function isToldSign(flow: LineNumber): boolean {
  const role = fundRoleOf(flow);
  return (
    (role === "increase" || role === "decrease" || role === "spent") && !turningWords.test(wordsOf(flow))
  );
}

/** Whether a word says that it changed a budget: 追加, 核减. */
export function isToldChange(flow: LineNumber): boolean {
  const role = fundRoleOf(flow);
  return role === "increase" || role === "decrease";
}

/** Which way the words say that it went; undefined where they do not. */
export function signOf(flow: LineNumber): "in" | "out" | undefined {
  const role = fundRoleOf(flow);
  if (role === "increase" || role === "income") return "in";
  if (role === "decrease" || role === "spent") return "out";
  const words = wordsOf(flow);
  if (goingWords.test(words)) return "out";
  return comingWords.test(words) ? "in" : undefined;
}

/** What was spent of the moves: what is called so, else the last that went out and was not taken back. */
export function spentOf(moves: readonly Move[]): Statement | undefined {
  const gone = moves.filter(({ flow, isIn }) => !isIn && !isTakenBack(flow)).reverse();
  const spent = gone.find(({ flow }) => fundRoleOf(flow) === "spent") ?? gone[0];
  return spent?.flow.statement;
}

function isTakenBack(flow: LineNumber): boolean {
  return fundRoleOf(flow) === "decrease" || takenBackWords.test(wordsOf(flow));
}

/** The words right before a number, over a stop where none stand behind it. */
export function wordsOf({ lead, gap }: Pick<LineNumber, "lead" | "gap">): string {
  return lead === "" ? gap : lead;
}

/** The number with the words of the count right before it, of 追加5笔共计390万元 and 新增项目3个40万元. */
export function withCountedWords({ numbers }: SentenceLine, number: LineNumber): LineNumber {
  const before = numbers[number.order - 1];
  if (before?.clause !== number.clause || before.statement.quantity.kind === "money") return number;
  if (!besideCount.test(number.gap)) return number;
  return { ...number, lead: wordsOf(before) + number.gap };
}

/** Between a count and its amount: 5笔共计390万元, 2个、资金80万元. */
const besideCount =
  /^(?:、(?:资金|金额|经费|投资)|\p{Script=Han}{0,3}?(?:共计|合计|总计|共|计|金额|资金|经费)*)$/u;
