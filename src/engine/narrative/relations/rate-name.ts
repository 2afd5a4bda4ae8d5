import { isPercent } from "./fits";
import { executionRates, rateEndings, rateTails } from "./rate-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The percentages joined by 、 or 和 that the number stands among: 98.1%、35.9%和12%. */
export function percentRunAt(line: SentenceLine, { order }: LineNumber): readonly LineNumber[] {
  const isJoined = (number: LineNumber | undefined): boolean =>
    number !== undefined && isPercent(number.statement) && /^[、和及与]$/u.test(number.gap);
  let first = order;
  while (isJoined(line.numbers[first])) first -= 1;
  let end = order + 1;
  while (isJoined(line.numbers[end])) end += 1;
  return line.numbers.slice(first, end);
}

/**
 * The name of the rate that a number of a run gives: "及格率、优秀率分别为98.1%、35.9%" has a name for each.
 * Undefined where there are not as many names as numbers.
 */
export function nameInRun(line: SentenceLine, number: LineNumber): string | undefined {
  const run = percentRunAt(line, number);
  const [first] = run;
  if (first === undefined || run.length < 2 || !first.lead.includes("分别")) return undefined;
  const named = first.gap.slice(0, first.gap.lastIndexOf("分别"));
  const names = named
    .slice(Math.max(named.lastIndexOf(","), named.lastIndexOf(";"), named.lastIndexOf("(")) + 1)
    .split(/、|和|与|及(?![格时])/u);
  const name = names.length === run.length ? names[run.indexOf(number)] : undefined;
  return name?.endsWith("率") === true ? name : undefined;
}

/** The name of a rate in front of its number: "调处成功率" of "调处成功率为"; undefined where the words name none. */
export function rateNameOf({ lead }: LineNumber): string | undefined {
  let name = lead;
  for (let tails = 0; tails < 3; tails += 1) {
    const tail = longestEnding(rateTails, name);
    if (tail === "" || rateEndings.some((ending) => name.endsWith(ending))) break;
    name = name.slice(0, -tail.length);
  }
  const ending = longestEnding(["率", "进度", ...degrees], name);
  return ending === "" || name.length <= ending.length ? undefined : name;
}

/** Degrees that are counted as rates are: 满意度 of the people who are 满意. */
const degrees: readonly string[] = ["满意度", "知晓度", "认可度", "支持度", "盈利面"];

/** Rates of people, which no two amounts of money give: 住院次均费用1.21万元…；满意度93.1%. */
export function isOfPeople(name: string): boolean {
  return /(?:满意度|满意率|知晓率|知晓度|认可度|好评率|合格率|优良率|就业率|入学率)$/u.test(name);
}

function longestEnding(endings: readonly string[], text: string): string {
  let longest = "";
  for (const ending of endings) if (text.endsWith(ending) && ending.length > longest.length) longest = ending;
  return longest;
}

/** 预算1120.5万元，决算1098.3万元，完成98.02%: an execution rate that is not called one. */
export function shareOfBudget({ lead }: LineNumber): string | undefined {
  return /^(?:完成|执行|完成预算|执行预算|(?:完成|占|为)(?:年初|全年|调整|调整后)?预算数?的|完成(?:年初|全年|调整|调整后)预算数?)$/u.test(
    lead,
  )
    ? executionRates[0]
    : undefined;
}
