import { phraseAt } from "../../numbers/phrase-table";
import type { Statement } from "../statement";
import { newTopic, noNewTopic, ofWhich, workVerbs } from "./breakdown-words";
import { isAtLeast, isOneKind } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The numbers behind the opening in its own bracket, or outside of any, up to the sentence's end. */
export function numbersInReach(line: SentenceLine, first: LineNumber): readonly LineNumber[] {
  const behind = line.numbers.slice(first.order).filter(({ depth }) => depth === first.depth);
  if (first.depth === 0) return behind;
  let depth = 0;
  for (let at = first.from; at < line.text.length; at += 1) {
    const character = line.text.charAt(at);
    if (character === "(") depth += 1;
    else if (character === ")" && depth > 0) depth -= 1;
    else if (character === ")") return behind.filter(({ from }) => from < at);
  }
  return behind;
}

/** The numbers that read as parts, up to the first clause that speaks of something else. */
export function listUntilBreak(
  numbers: readonly LineNumber[],
  first: LineNumber,
  total: Statement,
): readonly LineNumber[] {
  const beginsWithWork = phraseAt(workVerbs, nameOf(first), 0) !== undefined;
  const list: LineNumber[] = [];
  for (const number of numbers) {
    if (number !== first && isNewTopic(number, beginsWithWork, nameOf(first), first.statement.subject.verb))
      break;
    if (isOfOtherTime(number, first)) continue;
    if (isLeftOut(number)) break;
    if (!isPartOfKind(total, number.statement)) continue;
    // What exceeds the total by itself is no part of it.
    if (!isAtLeast(total, number.statement)) break;
    list.push(number);
  }
  return list;
}

/** 送教上门63人不计入在校学生数: no part, as the words say. */
function isLeftOut({ behind }: LineNumber): boolean {
  return /^均?(?:不计入|未计入|不含在|不包含在|不在)/u.test(behind);
}

/** 上年600件 beside this year's parts is none of them; 年初结转 is money of this year, wherever it came from. */
function isOfOtherTime({ statement }: LineNumber, first: LineNumber): boolean {
  if (statement.quantity.kind === "money") return false;
  return statement.period.relation !== first.statement.period.relation;
}

/** How a clause begins that says what was done with the things before. */
const begun = /^(?:均?已|现已|全部|均|实际)(?!婚|有)/u;

function isNewTopic(
  number: LineNumber,
  beginsWithWork: boolean,
  firstName: string,
  firstVerb: string,
): boolean {
  const name = nameOf(number);
  // 本年收入2500万元、年初结转60.3万元: 、 goes on with the list.
  if (number.gap.endsWith(`、${number.lead}`)) return false;
  if (phraseAt(newTopic, name, 0) !== undefined && phraseAt(noNewTopic, name, 0) === undefined) return true;
  if (beginsWithWork) return false;
  // 其中重大隐患18条，已整改销号18条: what became of a part is none beside it.
  if (begun.test(name) && !begun.test(firstName)) return true;
  const { words, verb } = number.statement.subject;
  // 其中重点项目8个，完工6个: behind things that are named, what was done begins anew.
  if (firstVerb === "" && verb !== "" && number.statement.subject.object === "") return true;
  // 监测户67户: what reads as a verb elsewhere is part of a name here.
  return phraseAt(workVerbs, name, 0) !== undefined && (words === "" || verb !== "");
}

/** Whether a number may be a part of the total. */
export function isPartOfKind(total: Statement, part: Statement): boolean {
  if (part === total || !isOneKind(total, part)) return false;
  // 决策指标19分 is a score, whatever 指标 means elsewhere.
  return (
    part.role !== "target" ||
    total.role === "target" ||
    part.quantity.kind === "points" ||
    isTargetByName(part)
  );
}

/** 特定目标类项目 is a kind of project, and money spent on it is no target. */
export function isTargetByName({ subject }: Statement): boolean {
  return /特定目标类?/u.test(subject.words);
}

function nameOf({ lead }: LineNumber): string {
  for (let at = lead.length - 1; at >= 0; at -= 1) {
    const phrase = phraseAt(ofWhich, lead, at);
    if (phrase !== undefined) return lead.slice(at + phrase.words.length);
  }
  return lead;
}

/** The first part between each two semicolons. */
export function firstOfEachSegment(
  numbers: readonly LineNumber[],
  first: LineNumber,
  total: Statement,
): readonly Statement[] {
  const firsts = new Map<number, Statement>();
  for (const number of numbers) {
    if (number.segment < first.segment || firsts.has(number.segment)) continue;
    if (number !== first && phraseAt(newTopic, nameOf(number), 0) !== undefined) break;
    if (isLeftOut(number)) break;
    if (isPartOfKind(total, number.statement)) firsts.set(number.segment, number.statement);
  }
  return [...firsts.values()];
}
