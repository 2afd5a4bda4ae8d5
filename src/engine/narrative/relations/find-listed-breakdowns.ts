import type { Breakdown } from "../relation";
import type { Statement } from "../statement";
import { listFollows } from "./claim-words";
import { isAmount, isAtLeast, isOneKind, isNearly, sumFits } from "./fits";
import { itemsBehind, type ListItem } from "./list-items";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Parts that stand as list items behind their total: 共下达资金300万元，具体如下：1.…100万元；2.…200万元. */
export function findListedBreakdowns(lines: readonly SentenceLine[], index: number): readonly Breakdown[] {
  const line = lines[index];
  const totals = (line?.numbers ?? []).filter(({ statement, depth }) => depth === 0 && isAmount(statement));
  for (const total of totals) {
    const items = itemsBehind(lines, index, total.to);
    if (items.length < 2) continue;
    const parts = items.map((item) => firstOfItem(item, total.statement));
    if (!parts.every((part) => part !== undefined)) continue;
    if (!parts.every((part) => isAtLeast(total.statement, part))) continue;
    const isFull = isAnnounced(line, total, items);
    if (sumFits(total.statement, parts) || (isFull && isNearly(total.statement, parts)))
      return [{ kind: "breakdown", total: total.statement, parts, isFull, words: "如下" }];
  }
  return [];
}

/** The first number of the item that is of one kind with the total. */
function firstOfItem({ line, item }: ListItem, total: Statement): Statement | undefined {
  const next = line.items.find(({ from }) => from > item.from)?.from ?? line.text.length;
  const own = line.numbers.filter(({ from, depth }) => from >= item.from && from < next && depth === 0);
  return own.find(({ statement }) => isOneKind(total, statement))?.statement;
}

function isAnnounced(line: SentenceLine | undefined, total: LineNumber, items: readonly ListItem[]): boolean {
  const first = items[0];
  if (line === undefined || first === undefined) return false;
  const until = first.line === line ? first.item.from : line.text.length;
  const between = line.text.slice(total.to, until);
  return listFollows.some((words) => between.includes(words)) || between.trimEnd().endsWith(":");
}

/**
 * A section of list items that each end in the same words (…项目支出46.88万元) beside the amount that another section
 * gives under those words alone; only where they make it exactly, because no word joins the two.
 */
export function findSectionSums(lines: readonly SentenceLine[]): readonly Breakdown[] {
  const byLead = new Map<string, LineNumber[]>();
  for (const { numbers } of lines) {
    for (const number of numbers) {
      if (number.lead.length < 4 || number.statement.quantity.kind !== "money") continue;
      const filed = byLead.get(number.lead);
      if (filed === undefined) byLead.set(number.lead, [number]);
      else if (filed.length < 20) filed.push(number);
    }
  }
  return lines.flatMap((line, index): Breakdown[] => {
    const [item] = line.items;
    if (item?.ordinal.value !== 1 || item.from !== 0 || index === 0) return [];
    const items = itemsBehind(lines, index, 0);
    const own = items.map(({ line: { numbers } }) => numbers.filter(({ depth }) => depth === 0));
    const parts = own.map(([first, ...others]) => (others.length === 0 ? first : undefined));
    if (parts.length < 2 || !parts.every((part) => part !== undefined)) return [];
    const words = commonEnding(parts.map(({ lead }) => lead));
    const statements = parts.map(({ statement }) => statement);
    const total = byLead
      .get(words)
      ?.find(
        ({ statement }) =>
          !statements.includes(statement) &&
          statement.at.document === line.document &&
          statements.every((part) => isOneKind(statement, part)) &&
          sumFits(statement, statements),
      );
    return total === undefined
      ? []
      : [{ kind: "breakdown", total: total.statement, parts: statements, isFull: false, words }];
  });
}

function commonEnding(leads: readonly string[]): string {
  const [first = "", ...others] = leads;
  let length = 0;
  while (
    length < first.length &&
    others.every((lead) => lead.endsWith(first.slice(first.length - length - 1)))
  ) {
    length += 1;
  }
  return length === 0 ? "" : first.slice(-length);
}
