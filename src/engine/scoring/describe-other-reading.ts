import { atMostTitle } from "./at-most";
import type { ScoreLine } from "./scorecard";

/** How the open lines are read where their second reading counts: "基本支出按比例计分，供餐天数按反向指标计分"; undefined where none is open. */
export function describeOtherReading(lines: readonly ScoreLine[]): string | undefined {
  const byWay = new Map<string, string[]>();
  for (const { name, readings } of lines) {
    const [own, other] = readings;
    if (own === undefined || other === undefined) continue;
    const way =
      own.comparator === other.comparator && other.atMost !== undefined
        ? atMostTitle(other.atMost)
        : directionTitles[other.comparator];
    const names = byWay.get(way);
    if (names === undefined) byWay.set(way, [name]);
    else names.push(name);
  }
  if (byWay.size === 0) return undefined;
  return [...byWay].map(([way, names]) => `${listNames(names)}按${way}计分`).join("，");
}

const directionTitles = { "at-least": "正向指标", "at-most": "反向指标", equal: "等于" } as const;

const mostNames = 2;

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join("、");
  return names.length > mostNames ? `${shown}等${String(names.length)}项` : shown;
}
