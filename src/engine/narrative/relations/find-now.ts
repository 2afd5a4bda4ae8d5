import type { Breakdown } from "../relation";
import type { Statement } from "../statement";
import { against, planWords, reasonWords } from "./change-words";
import { directionAt } from "./change-verb";
import { coreOf, isChangeOf, isSameScale, isShare, isState, numberNamed } from "./changed-number";
import { beforeVerb, type Comparison } from "./comparison";
import { isAmount, isPercent, sumFits } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** What is known of a change before its states are looked for. */
export interface ChangeContext {
  readonly comparison: Comparison | undefined;
  readonly amount: Statement | undefined;
  readonly share: Statement | undefined;
  readonly breakdowns: readonly Breakdown[];
  readonly earlier: readonly SentenceLine[];
}

/** The two states of a change as far as the words give them. */
export interface States {
  readonly now: Statement | undefined;
  readonly before: Statement | undefined;
}

/** The present state of what changed, and the earlier one the comparison names. */
export function findNow(line: SentenceLine, first: LineNumber, context: ChangeContext): States {
  const { comparison, amount, share } = context;
  // "比上年的4.36万元减少2.72万元": the earlier state stands inside the clause.
  const before = lastOf(
    comparison?.befores,
    (each) => isState(each) && (amount === undefined || isSameScale(amount, each.statement)),
  )?.statement;
  const own = lastOf(comparison?.inName, (each) => isChangeOf(each, amount, before) && !isShare(each));
  if (own !== undefined) return { now: own.statement, before };
  const name = comparison?.name === undefined || comparison.name === "" ? nameInSize(first) : comparison.name;
  // …，按对象分甲1788人次、乙629人次；总量较上年下降11.3%
  if (/^(?:但|而)?(?:总量|总数|总额|总人数|总体数量|合计)$/u.test(name)) {
    const list = context.breakdowns.find(({ total }) =>
      line.numbers.some(({ statement }) => statement === total),
    );
    if (list !== undefined) return { now: list.total, before };
  }
  const isNamed = coreOf(name).length > 1 && !reasonWords.test(name);
  const near = (): Statement | undefined =>
    nearestNow(line, first, context, before) ?? wholeBefore(line, first, context, before);
  // Words behind the comparison may call it something or nothing: 比上年决算数下降26.24%.
  const isCalled = (comparison?.name ?? "") !== "";
  const named = isNamed ? namedNow(line, name, first, context, before) : undefined;
  const now = named ?? (isNamed && isCalled ? undefined : near());
  return { now: now ?? nowBehind(line, first, amount ?? share), before };
}

/**
 * The name of what changed between the comparison and its verb, or behind the verb of the work: 与去年同期相比事故起数减少,
 * 比上年少发现问题8处.
 */
function nameInSize({ lead }: LineNumber): string {
  const behind = lead.replace(
    /^.*(?:相比|同比|同期|上年|去年|上一年度?|20\d\d年(?:度)?|年初)(?:的)?(?:分别|又|也)?/u,
    "",
  );
  const drawn = /^[多少](\p{Script=Han}{3,6})$/u.exec(behind)?.[1];
  // 较预算减少, 比“十三五”末增加: against what, not of what.
  if (against.test(behind) || planWords.some((word) => behind.includes(word))) return "";
  return drawn ?? beforeVerb(behind.replace(/^(?:全年|本年度?|当年|年内|累计|共|合计|总计|总体|整体)+/u, ""));
}

function lastOf(
  numbers: readonly LineNumber[] | undefined,
  isWanted: (number: LineNumber) => boolean,
): LineNumber | undefined {
  const wanted = numbers?.filter(isWanted);
  return wanted?.[wanted.length - 1];
}

/** The number the clause names again, in this line or in one before. */
function namedNow(
  line: SentenceLine,
  name: string,
  first: LineNumber,
  { comparison, amount, earlier }: ChangeContext,
  before: Statement | undefined,
): Statement | undefined {
  const start = comparison?.start ?? first.from;
  const told = [
    ...earlier.flatMap(({ numbers }) => numbers),
    ...line.numbers.filter(({ to }) => to <= start),
  ];
  const states = told.filter((each) => isChangeOf(each, amount, before) && !against.test(each.lead));
  // 占总收入的44.8%，所占比重同比提高6.4个百分点
  if (/占|比重|比例/u.test(name)) return shareNamed(name, line, states)?.statement;
  return numberNamed(name, states.filter((each) => !isShare(each)).slice(-mostStates))?.statement;
}

const mostStates = 40;

/** The share of what the name tells, by the words of the number before it; else the last. */
function shareNamed(name: string, line: SentenceLine, states: readonly LineNumber[]): LineNumber | undefined {
  const shares = states.filter(({ statement }) => isPercent(statement));
  const parts = shares.flatMap((share) => line.numbers.filter(({ order }) => order === share.order - 1));
  const part = numberNamed(name.replace(/(?:所占)?(?:占比|比重|比例)$/u, ""), parts);
  return (
    shares.find(({ order }) => part !== undefined && order === part.order + 1) ?? shares[shares.length - 1]
  );
}

/** Without a name it is the state right before, of one kind with the amount. */
function nearestNow(
  line: SentenceLine,
  first: LineNumber,
  { comparison, amount }: ChangeContext,
  before: Statement | undefined,
): Statement | undefined {
  const start = comparison?.start ?? first.from;
  const states = line.numbers
    .filter(
      (each) =>
        each.to <= start &&
        each.segment === first.segment &&
        each.depth <= first.depth &&
        isState(each) &&
        each.statement.role !== "target" &&
        !/(?:年初|期初|上年|去年|前年)[^,]{0,4}$/u.test(each.lead) &&
        !against.test(each.lead) &&
        // A share is what changed only by points: 占70.34%，较上年末上升2.24个百分点.
        (!isShare(each) || amount !== undefined),
    )
    .slice(-furthest)
    .reverse();
  // "优良天数338天，优良率92.6%，同比增加6天": a number in another unit between them is none of it.
  const candidates = states.filter((each) => isChangeOf(each, amount, before));
  // 计量标准68项，新建4项、注销1项，比上年净增3项: behind what came and went it is the stock.
  if (first.lead.includes("净"))
    return candidates.find(
      ({ lead }) => !/新|注销|报废|流失|退|解聘|离[职任]|辞|调[出入]|流[出入]/u.test(lead),
    )?.statement;
  // 运行维护费12.6万元，平均每辆2.52万元，较预算15万元节约2.4万元: the one that lies so far off.
  const fitting = candidates.find(
    ({ statement }) => amount !== undefined && before !== undefined && liesApart(statement, before, amount),
  );
  return (fitting ?? candidates[0])?.statement;
}

function liesApart(now: Statement, before: Statement, amount: Statement): boolean {
  const size: Statement = { ...amount, role: "actual" };
  return sumFits(now, [before, size]) || sumFits(before, [now, size]);
}

const furthest = 4;

/** A comparison that begins behind a list, or a sentence, is told of the whole that stood there: …项目支出171万元；较上年增支21万元. */
function wholeBefore(
  line: SentenceLine,
  first: LineNumber,
  { comparison, amount, breakdowns, earlier }: ChangeContext,
  before: Statement | undefined,
): Statement | undefined {
  const start = comparison?.start ?? first.from;
  const here = line.numbers.filter(({ to }) => to <= start);
  const last = here[here.length - 1];
  if (last !== undefined) {
    const list = breakdowns.find(({ parts }) => parts.includes(last.statement));
    const whole = line.numbers.find(({ statement }) => statement === list?.total);
    return whole !== undefined && isChangeOf(whole, amount, before) ? whole.statement : undefined;
  }
  // A share alone may be of any number of the sentence before.
  if (amount === undefined) return undefined;
  const told = earlier[earlier.length - 1]?.numbers.find(({ depth }) => depth === 0);
  return told !== undefined && isChangeOf(told, amount, before) ? told.statement : undefined;
}

/** "床位较上年增加20张，达到320张": the present state follows. */
function nowBehind(
  line: SentenceLine,
  first: LineNumber,
  size: Statement | undefined,
): Statement | undefined {
  const sizes = line.numbers.slice(first.order, first.order + 3);
  const now = sizes.find(({ lead }) => /^(总数|累计|共)?(达|达到|达到了)$/u.test(lead));
  if (now === undefined || size === undefined || now.segment !== first.segment) return undefined;
  const isOne = isPercent(size) ? isAmount(now.statement) : isSameScale(size, now.statement);
  return isOne && directionAt(line, now) === undefined ? now.statement : undefined;
}
