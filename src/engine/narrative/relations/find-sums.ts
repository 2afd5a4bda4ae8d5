import { phraseAt } from "../../numbers/phrase-table";
import type { Breakdown } from "../relation";
import type { Statement } from "../statement";
import { madeUpOf, sumEndings, sumWords, totalWords } from "./breakdown-words";
import { against } from "./change-words";
import { isAmount, isAtLeast, isOneKind, sumFits } from "./fits";
import { doneInParts, namedParts } from "./named-sum";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Totals that no 其中 joins to their parts: 教师80人、工勤20人，合计100人; 共有120人，教师100人，工勤20人. */
export function findSums(line: SentenceLine, totals: ReadonlySet<Statement>): readonly Breakdown[] {
  return line.numbers.flatMap((number): Breakdown[] => {
    const total = number.statement;
    if (totals.has(total)) return [];
    const named = isSummedUp(number) ? namedParts(line, number) : doneInParts(line, number);
    if (named !== undefined)
      return [{ kind: "breakdown", total, parts: named, isFull: true, words: number.lead }];
    if (!isAmount(total)) return [];
    const summed = isSummedUp(number) || isAnnounced(number) ? partsBefore(line, number) : undefined;
    if (summed !== undefined)
      return [{ kind: "breakdown", total, parts: summed, isFull: true, words: number.lead }];
    const listed = isAnnounced(number) ? partsBehind(line, number) : undefined;
    if (listed !== undefined)
      return [{ kind: "breakdown", total, parts: listed, isFull: false, words: "共" }];
    const run = runThatMakes(line, number);
    return run === undefined ? [] : [{ kind: "breakdown", total, parts: run, isFull: false, words: "" }];
  });
}

const shortestRun = 3;

/** At least three numbers joined by 、 that make an earlier one exactly: 10个项目，结果为优的3个、良的6个、中的1个. */
function runThatMakes(
  line: SentenceLine,
  { statement: total, order, segment }: LineNumber,
): readonly Statement[] | undefined {
  const behind = line.numbers.slice(order + 1, order + 12);
  const start = behind.findIndex((each) => isOneKind(total, each.statement));
  // 专职教师38人、行政29人、工勤7人: the first of a list is no total of the others.
  if (behind[start]?.gap.startsWith("、") === true) return undefined;
  // Amounts in a row may as well be a balance: 年初预算3.00万元，调减1.36万元，支出1.64万元.
  const isRightBehind = start === 0 && total.quantity.kind === "count";
  const run: Statement[] = [];
  for (const each of start < 0 ? [] : behind.slice(start)) {
    // Right behind the total commas do as well: 在职81人，管理人员1人，专业技术人员57人，工勤人员23人.
    const isJoined = run.length === 0 || isRightBehind || each.gap.endsWith(`、${each.lead}`);
    if (!isJoined || each.segment !== segment || !isOneKind(total, each.statement)) break;
    run.push(each.statement);
    const isWhole = run.length >= shortestRun || isMenAndWomen(behind.slice(start, start + run.length));
    if (isRightBehind && isWhole && sumFits(total, run)) return run;
  }
  return run.length >= shortestRun && sumFits(total, run) ? run : undefined;
}

/** Two parts are all there are where they are named so: 男28人，女18人. */
function isMenAndWomen(parts: readonly LineNumber[]): boolean {
  return parts.length === 2 && ["男", "女"].every((sex) => parts.some(({ lead }) => lead.startsWith(sex)));
}

function isSummedUp({ lead, gap }: LineNumber): boolean {
  // 由财政拨款200万元、自筹50万元组成，总投资250万元.
  if (phraseAt(madeUpOf, gap, 0) !== undefined) return true;
  const name = lead.replace(/[为是达]$/u, "");
  return phraseAt(sumWords, lead, 0) !== undefined || sumEndings.some((words) => name.endsWith(words));
}

function isAnnounced({ lead }: LineNumber): boolean {
  for (let at = 0; at < lead.length; at += 1) {
    const phrase = phraseAt(totalWords, lead, at);
    if (phrase === undefined) continue;
    // 公共, 共同, 共建 are other words.
    const isOwnWord = lead.charAt(at - 1) !== "公" && !"同享建产青".includes(lead.charAt(at + 1) || "。");
    if (isOwnWord) return true;
  }
  return false;
}

/** The fewest numbers right before that make the total; 合计 may add up what stands further back. */
function partsBefore(line: SentenceLine, number: LineNumber): readonly Statement[] | undefined {
  const parts: Statement[] = [];
  for (let order = number.order - 1; order >= 0; order -= 1) {
    const before = line.numbers[order];
    if (before === undefined || before.depth > number.depth) continue;
    if (!isOneKind(number.statement, before.statement) || against.test(before.lead)) continue;
    if (!isAtLeast(number.statement, before.statement)) break;
    parts.unshift(before.statement);
    if (parts.length > 1 && sumFits(number.statement, parts)) return parts;
  }
  // A plain list that 合计 follows at once is added up by it, right or wrong.
  const plain = line.numbers.slice(Math.max(0, number.order - parts.length), number.order);
  const isPlain =
    phraseAt(sumWords, number.lead, 0) !== undefined &&
    plain.length > 1 &&
    plain.slice(1).every(({ gap }) => gap.startsWith("、"));
  return isPlain && plain.length === parts.length && isAddedAtOnce(number) ? parts : undefined;
}

function isAddedAtOnce({ gap, lead }: LineNumber): boolean {
  // 由人员经费812.4万元、公用经费96.3万元构成，共计908.7万元: 构成 says that the list is whole.
  return gap.length - lead.length <= 1 || phraseAt(madeUpOf, gap, 0) !== undefined;
}

/** The numbers right behind, in one list without anything else between, that make the total exactly. */
function partsBehind(
  line: SentenceLine,
  { statement: total, order }: LineNumber,
): readonly Statement[] | undefined {
  const parts: Statement[] = [];
  for (const next of line.numbers.slice(order + 1)) {
    if (!isOneKind(total, next.statement) || !isAtLeast(total, next.statement)) return undefined;
    // 资产总额3260.8万元，较期初2985.1万元增加275.7万元
    if (against.test(next.lead)) return undefined;
    // 共筹集296.5万元，发放285万元，结余11.5万元 is a balance.
    if (/结余|结转|剩余|余额/u.test(next.lead)) return undefined;
    if (next.statement.period.relation !== total.period.relation) return undefined;
    parts.push(next.statement);
    if (parts.length > 1 && sumFits(total, parts)) return parts;
  }
  return undefined;
}
