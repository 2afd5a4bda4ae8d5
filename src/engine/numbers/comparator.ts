import { squeeze } from "./normalise";
import { phraseAt, phraseTable } from "./phrase-table";
import type { Sign } from "./reading";
import { looseningBefore, signSymbols } from "./value-words";

/**
 * Reads a cell of a sign column: ≥ 大于等于 正向 → "at-least", 定性 → "described".
 * Undefined for a blank, for a word it does not know and for one that is no comparison (约).
 */
export function readSign(text: string): Sign | "described" | undefined {
  const said = squeeze(text);
  if (said.length > longestSign) return undefined;
  // "≥（大于等于）" says it twice; the first one counts.
  const bracket = said.indexOf("(");
  const name = bracket > 0 && said.endsWith(")") ? said.slice(0, bracket) : said;
  const column = phraseAt(columnNames, name, 0);
  if (column?.words.length === name.length) return column.meaning;
  for (const table of [signSymbols, looseningBefore]) {
    const sign = phraseAt(table, name, 0);
    if (sign?.words.length === name.length) return sign.meaning.sign;
  }
  return undefined;
}

const longestSign = 16;

/** Names of a direction that only a sign column uses. */
const columnNames = phraseTable<Sign | "described">([
  ["at-least", "正向 正向指标 正 以上"],
  ["at-most", "反向 反向指标 逆向 逆向指标 负向 负向指标 以内 以下"],
  ["equal", "相等 等 等于指标"],
  ["described", "定性 定性指标 定性描述"],
]);
