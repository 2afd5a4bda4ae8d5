import type { Statement } from "../statement";
import { isAmount, isOneKind, isPercent, sumFits } from "./fits";
import { neverDone } from "./rate-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * The numbers that a sum adds up by what it calls them, wherever in the line they stand: 三级交办合计245件 those that
 * were 交办, 红色、橙色预警合计25期 the two it names, 两项合计30.5% the two percentages before.
 */
export function namedParts(line: SentenceLine, sum: LineNumber): readonly Statement[] | undefined {
  const before = line.numbers.slice(0, sum.order).filter(({ depth }) => depth <= sum.depth);
  return listedByName(line, sum, before) ?? calledAlike(sum, before) ?? percentages(sum, before);
}

const sumTail = /(?:合计|共计|总计|累计|总共|一共|共|总数|总量|总额)(?:完成|为|达|达到)?$/u;

/** 中央交办87件，化解81件；省交办46件，化解45件；两级交办合计133件，化解合计126件: the same word stands before each. */
function calledAlike(sum: LineNumber, before: readonly LineNumber[]): readonly Statement[] | undefined {
  const name = sum.lead.replace(sumTail, "").replace(/^[以上各两二三四五六七八\d]*[级项类者处笔次]?/u, "");
  if (name === sum.lead || name.length < 2) return undefined;
  const alike = before.filter(
    ({ lead, statement }) => tells(lead, name) && isOneKind(sum.statement, statement),
  );
  const ownSegments = new Set(alike.map(({ segment }) => segment)).size === alike.length;
  const parts = alike.map(({ statement }) => statement);
  return parts.length > 1 && (ownSegments || sumFits(sum.statement, parts)) ? parts : undefined;
}

/** Whether the words hold the name, and do not deny it: 未化解 is no 化解. */
function tells(lead: string, name: string): boolean {
  const at = lead.lastIndexOf(name);
  return at === 0 || (at > 0 && !neverDone.includes(lead.charAt(at - 1)));
}

/** 红色、橙色预警合计: each name of the list is one number's. */
function listedByName(
  line: SentenceLine,
  { from, lead, statement }: LineNumber,
  before: readonly LineNumber[],
): readonly Statement[] | undefined {
  const last = before[before.length - 1];
  if (last === undefined || !sumTail.test(lead)) return undefined;
  const clause = /[^,;:。()]*$/u.exec(line.text.slice(last.to, from))?.[0] ?? "";
  const names = clause.replace(sumTail, "").split(/[、和与及]/u);
  if (names.length < 2) return undefined;
  const parts = names.map((name) => {
    const own = before.filter(
      (each) => each.lead.length > 1 && name.startsWith(each.lead) && isOneKind(statement, each.statement),
    );
    return own.length === 1 ? own[0]?.statement : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** 药占比21.6%，耗占比8.9%，两项合计30.5% */
function percentages(sum: LineNumber, before: readonly LineNumber[]): readonly Statement[] | undefined {
  const count = before[before.length - 1];
  if (!isPercent(sum.statement) || count === undefined || !/^(?:合计|共计|总计)(?:为|达)?$/u.test(sum.gap))
    return undefined;
  const wanted = isAmount(count.statement) ? count.statement.quantity.value.toNumber() : 0;
  if (wanted < 2 || wanted > before.length) return undefined;
  const parts = before
    .filter(({ statement }) => isPercent(statement))
    .map(({ statement }) => statement)
    .slice(-wanted);
  return parts.length === wanted ? parts : undefined;
}

/** 一期完成68间，二期完成52间，累计完成120间: what was done in parts is added up with the same word; only where it fits. */
export function doneInParts(line: SentenceLine, sum: LineNumber): readonly Statement[] | undefined {
  const verb = /^(?:累计|共|合计|总共|一共)(\p{Script=Han}{2,4})$/u.exec(sum.lead)?.[1];
  if (verb === undefined) return undefined;
  const parts: Statement[] = [];
  for (let order = sum.order - 1; order >= 0; order -= 1) {
    const before = line.numbers[order];
    if (before === undefined || !isAmount(before.statement) || !before.lead.endsWith(verb)) break;
    if (!isOneKind(sum.statement, before.statement)) break;
    parts.unshift(before.statement);
    if (parts.length > 1 && sumFits(sum.statement, parts)) return parts;
  }
  return undefined;
}
