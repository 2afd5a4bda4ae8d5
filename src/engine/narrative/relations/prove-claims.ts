import { verbAt } from "../verbs";
import { workVerbs } from "./breakdown-words";
import { phraseAt } from "../../numbers/phrase-table";
import { madeOf } from "./claim-words";
import { cutAt, type ListedName, readNames } from "./name-list";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * A list that no word introduces and that has just as many names as are claimed: "3台——分析仪、提取仪、安全柜", "2个，分别在：东渡/南洋",
 * "营销486.70万元、渠道392.15万元…等四项", "…三个部门：教务部、艺术中心、科技中心，计4个". Undefined where no such list stands beside the number.
 */
export function provedList(
  line: SentenceLine,
  number: LineNumber,
  wanted: number,
): readonly ListedName[] | undefined {
  if (wanted > most) return undefined;
  return listAfter(line, number, wanted) ?? listAhead(line, number, wanted);
}

const most = 12;

/** Behind the number's own noun and the sign that opens a list. */
function listAfter(
  line: SentenceLine,
  number: LineNumber,
  wanted: number,
): readonly ListedName[] | undefined {
  const rest = line.text.slice(number.to);
  // 下步措施两条，提前谋划项目，按季通报进度；
  if (/^[^,;:。()、\d]{0,4},/u.test(rest) && namesReasons.test(line.text.slice(0, number.from))) {
    const start = number.to + rest.indexOf(",") + 1;
    const stop = /[;。]/u.exec(line.text.slice(start))?.index;
    const names = namesOf(line.text, start, stop === undefined ? line.text.length : start + stop, ",");
    if (names.length === wanted) return names;
  }
  const opening = opensList.exec(rest);
  if (opening === null) return nextClause(line.text, number.to, wanted);
  const start = number.to + opening[0].length;
  const isBracket = opening[0].endsWith("(");
  const ends = isBracket ? [closing(line.text, start)] : endsBehind(line.text, start);
  for (const end of ends) {
    // 由三块组成，即人员经费1036万元，公用经费88万元，…: amounts part names as 、 does.
    const hasAmounts = cutAt(line.text, start, end, ",").every((each) => withoutAmount(each).to < each.to);
    const signs = /[:—]$/u.test(opening[0]) || hasAmounts ? ["、", "/", ",", ";"] : ["、", "/"];
    for (const sign of signs) {
      const names = namesOf(line.text, start, end, sign, wanted);
      if (names.length === wanted) return names;
    }
  }
  return undefined;
}

/** "共四个标段，设计、施工、监理、检测均已招标": names that the next clause begins with, up to what it tells of them. */
function nextClause(text: string, from: number, wanted: number): readonly ListedName[] | undefined {
  const comma = /^[^,;:。()、\d已的均]{0,8},/u.exec(text.slice(from))?.[0].length;
  if (comma === undefined || wanted < 3) return undefined;
  // 4家单位参加评比，甲局、乙局分别得95分、92分: what they did stands between.
  for (let at = from; at < from + comma; at += 1) if (verbAt(text, at) !== undefined) return undefined;
  const isAnnounced = /[共分有设含为](?:了)?[一二两三四五六七八九十\d]*$/u.test(
    text.slice(Math.max(0, from - 8), from - 1),
  );
  const start = from + comma;
  const clause = /^[^,;:。()\d]*/u.exec(text.slice(start))?.[0] ?? "";
  const pieces = cutAt(text, start, start + clause.length, "、");
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (pieces.length !== wanted || first === undefined || last === undefined) return undefined;
  const endings = new Set(pieces.slice(0, -1).map((each) => each.text.charAt(each.text.length - 1)));
  const [ending] = endings;
  const atEnding = endings.size === 1 && ending !== undefined ? last.text.indexOf(ending) + 1 : 0;
  const width = atEnding > 0 ? atEnding : (toldOfAll.exec(last.text)?.index ?? last.text.length);
  const names = [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, width), to: last.from + width }];
  // 走访3个乡镇，道路、饮水、用电改善: names of one kind, or announced.
  if (!isAnnounced && atEnding === 0) return undefined;
  const isList = names.every((each) => isName(each) && each.text.length <= longestPlain);
  return isList && phraseAt(workVerbs, first.text, 0) === undefined && !opensAct.test(first.text)
    ? names
    : undefined;
}

const longestPlain = 10;
const toldOfAll = /均|皆|都|全部|依次|分别|各|已|完成|完工|占/u;
/** Words that begin what was done, where no verb of the list of works does. */
const opensAct = /^(?:发现|其中|包括|涉及|对|为|通过|围绕|按|从|在|共|主要|进一步|加强|强化|提升)/u;

/** Words of what is told in points. */
const namesReasons = /(?:问题|措施|原因|建议|不足|做法|经验|打算|短板)[^,;:。]{0,8}$/u;

/** A short noun, then a colon, a dash, a bracket, or words that lead to names. */
const opensList =
  /^[^,;:。()、—/\d]{0,12}(?:\([^()\d]{1,6}\)(?=[:—即]))?(?:——?|:|,?\((?![^()]{0,6}\d)|,(?:即|为|是|依次(?:为|是)|分别(?:为|是|在|位于|有)|分布在|名称为):?|(?:即|为|是|由)(?=[“《])|(?<=\))即)/u;

function closing(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text.charAt(at) === "(") depth += 1;
    if (text.charAt(at) === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Where a list that begins here may end: at the first stop outside of brackets, the next ones, or the line's end. */
function endsBehind(text: string, start: number): readonly number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = start; at < text.length && ends.length < mostStops; at += 1) {
    const character = text.charAt(at);
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth < 0) return [...ends, at];
    if (depth === 0 && ",;。".includes(character)) ends.push(at);
  }
  return [...ends, text.length];
}

const mostStops = 14;

/** Before the number: "A、B、C等三项", or in the clause before it: "A、B、C，共3个部门". */
function listAhead(
  line: SentenceLine,
  number: LineNumber,
  wanted: number,
): readonly ListedName[] | undefined {
  const { text } = line;
  const lead =
    /(?:,(?:共计|合计|总计|一共|共有|共|计|以上|这)|等|共|合计|共计)?$/u.exec(
      text.slice(0, number.from),
    )?.[0] ?? "";
  const end = number.from - lead.length;
  for (const start of startsBefore(text, end)) {
    // “一办六委”：办公室，提案委，…，共7个机构.
    const signs = text.charAt(start - 1) === ":" && lead.startsWith(",") ? ["、", ","] : ["、"];
    const joined = lead === "" ? undefined : wanted;
    const lists = signs.map((sign) => namesOf(text, start, end, sign, joined));
    const names = lists.find((each) => each.length === wanted);
    // Without a word that sums it up, a number may count only what stands last: 举办培训、讲座3次.
    if (names !== undefined && !madeOf.test(text.slice(0, end)) && (lead !== "" || wanted > 2)) return names;
  }
  return undefined;
}

/** Where a list that ends here may begin: behind the last colon, stop or opening word before it. */
function startsBefore(text: string, end: number): readonly number[] {
  const words = text.slice(Math.max(0, end - longest), end);
  const base = end - words.length;
  const starts = [...words.matchAll(opensNames)].map((each) => base + each.index + each[0].length);
  return starts.reverse();
}

const longest = 200;
const opensNames = /[:;。,]|包括|分别[为是]|设有|内设|下设|按照?|分为|由|[为是有即]/gu;

/** The names between the signs, without the amounts behind them: 渠道建设486.70万元. Empty where one of them is no name. */
function namesOf(
  text: string,
  from: number,
  to: number,
  sign: string,
  wanted?: number,
): readonly ListedName[] {
  const titles = [...text.slice(from, to).matchAll(/《[^《》]*》/gu)];
  // 《桂花渡》《还书记》: titles side by side need no sign.
  if (titles.length > 1 && /^(?:[、,和及]?《[^《》]*》)+$/u.test(text.slice(from, to)))
    return titles.map(({ 0: title, index }) => ({
      text: title,
      from: from + index,
      to: from + index + title.length,
    }));
  const cut = cutAt(text, from, to, sign);
  // 2台——色谱仪和质谱仪: with one name too few, a word joins two.
  const pieces = sign === "、" && cut.length + 1 === wanted ? readNames(text, from, to).names : cut;
  const names = pieces.map(withoutAmount);
  return names.every(isName) ? names : [];
}

function withoutAmount({ text, from, to }: ListedName): ListedName {
  const tail = /(?:\([^()]*\))?(?:约|共|各)?[\d,.]+[^\d,.()]{0,4}(?:\([^()]*\))?$/u.exec(text)?.[0] ?? "";
  const name = text.slice(0, text.length - tail.length).replace(beforeName, "");
  return { text: name, from, to: to - tail.length };
}

/** Words before a name that are none of it: 以及…, 第一，…. */
const beforeName =
  /^(?:和|及|与|以及|其中|(?:第[一二三四五六七八九十]|其[一二三四五]|首先|其次|再次|再者|最后|此外),?)/u;

/** Words that call something, and tell nothing of it. */
function isName({ text }: ListedName): boolean {
  return (
    text.length > 1 &&
    text.length <= longestName &&
    !/[\d。;:]|同比|较上|比上|占比|其中|增长|下降|完成率/u.test(text)
  );
}

const longestName = 22;
