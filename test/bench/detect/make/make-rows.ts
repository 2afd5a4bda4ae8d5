import { type Decimal, isLess, productOf, rounded, trimmed } from "../exact";
import { hasColumn, type Layout } from "../layouts/layout";
import type { Goal, Row } from "../model";
import type { Random } from "../random";
import { scoreOf } from "../truth";
import { excessReasons, overrunReasons, shortfallReasons } from "../wording/reasons";
import { readIndicators, type StockIndicator, type Wording } from "../wording/wording";

/** Indicators of which the amounts are known before: 基本支出, 项目总成本. */
export interface KnownCost {
  readonly name: string;
  readonly target: Decimal;
  readonly actual: Decimal;
}

/** The rows of a table: goals, results, points and reasons that belong together. */
export function makeRows(
  random: Random,
  layout: Layout,
  wording: Wording,
  cost: KnownCost | undefined,
): Row[] {
  const stock = readIndicators(wording);
  const reasons = {
    shortfall: random.shuffled(shortfallReasons),
    excess: random.shuffled(excessReasons),
    overrun: random.shuffled(overrunReasons),
  };
  const hasReasons = hasColumn(layout, "reason") || layout.hasReasonsBelow;
  const groups = random.pick(layout.groups);
  const rows: Row[] = [];
  for (const { label, weight, levels } of groups) {
    const picked = levels.flatMap((level2) => pickStock(random, stock, level2));
    const names = picked.map(({ name }) => name);
    const knownLevel = levels.find((level2) => level2.endsWith("成本"));
    const drafts = picked.map((each) => ({ level2: each.level2, name: each.name, ...draw(random, each) }));
    if (cost !== undefined && knownLevel !== undefined && !names.includes(cost.name)) {
      const goal = { kind: "number", comparator: "at-most", value: cost.target, unit: "万元" } as const;
      const deviation = isLess(cost.target, cost.actual) ? "overrun" : "none";
      drafts.push({ level2: knownLevel, name: cost.name, goal, actual: cost.actual, deviation });
      drafts.sort((a, b) => levels.indexOf(a.level2) - levels.indexOf(b.level2));
    }
    const weights = splitPoints(random, weight, drafts.length);
    drafts.forEach(({ level2, name, goal, actual, deviation }, index) => {
      const reason = deviation === "none" || !hasReasons ? "" : (reasons[deviation].pop() ?? "");
      // A stock of reasons that is used up leaves the goal as it is, just met.
      const reached = deviation !== "none" && reason === "" ? metValue(goal, actual) : actual;
      const share = weights[index] ?? "0";
      const score =
        scoreOf(goal, reached, share) ?? describedScore(share, reason === "" ? "none" : deviation);
      rows.push({
        id: `row-${rows.length + 1}`,
        level1: label,
        level2,
        name,
        goal,
        actual: reached,
        weight: hasColumn(layout, "weight") ? share : "",
        score: hasColumn(layout, "score") ? score : "",
        reason: hasColumn(layout, "reason") ? reason : "",
      });
    });
  }
  return rows;
}

type Deviation = "none" | "shortfall" | "excess" | "overrun";

interface Drawn {
  readonly goal: Goal;
  readonly actual: string;
  readonly deviation: Deviation;
}

/** Full marks for words that say a goal was met, seven tenths for those that say in part. */
function describedScore(weight: Decimal, deviation: Deviation): Decimal {
  return deviation === "shortfall" ? productOf(weight, "0.7", 2) : weight;
}

function metValue(goal: Goal, actual: string): string {
  return goal.kind === "number" ? goal.value : goal.kind === "described" ? goal.words : actual;
}

function pickStock(random: Random, stock: readonly StockIndicator[], level2: string): StockIndicator[] {
  const own = stock.filter((each) => each.level2 === level2);
  const least = level2.endsWith("效益") || level2 === "可持续影响" ? (level2 === "社会效益" ? 1 : 0) : 1;
  return random.some(own, random.whole(least, own.length));
}

function draw(random: Random, { way, unit, from, to }: StockIndicator): Drawn {
  if (way === "定性") {
    const goal = { kind: "described", words: unit } as const;
    if (random.happens(6)) return { goal, actual: "部分达成预期指标并具有一定效果", deviation: "shortfall" };
    return { goal, actual: random.pick([unit, unit, "达成预期指标", "已完成"]), deviation: "none" };
  }
  if (way === "期限") {
    const month = random.whole(from, to);
    return {
      goal: { kind: "deadline", month },
      actual: String(random.whole(Math.max(1, month - 2), month)),
      deviation: "none",
    };
  }
  const target = random.whole(from, to);
  const comparator = way === "≥" ? "at-least" : way === "≤" ? "at-most" : "equal";
  const isMeasured = unit === "%" || unit === "万元";
  const tenths = (low: number, high: number): Decimal =>
    isMeasured
      ? trimmed(random.decimal(low, Math.max(low, high), random.pick([0, 1, 2])))
      : String(random.whole(low, Math.max(low, high)));
  const goal = { kind: "number", comparator, value: String(target), unit } as const;
  if (comparator === "at-most") {
    if (random.happens(12) && target >= 5) {
      return { goal, actual: tenths(target + 1, Math.floor(target * 1.4)), deviation: "overrun" };
    }
    return { goal, actual: tenths(Math.ceil(target * 0.8), target), deviation: "none" };
  }
  const ceiling = unit === "%" ? 100 : Number.MAX_SAFE_INTEGER;
  if (random.happens(15) && target >= 5) {
    return { goal, actual: tenths(Math.ceil(target * 0.75), target - 1), deviation: "shortfall" };
  }
  if (comparator === "equal") return { goal, actual: String(target), deviation: "none" };
  if (random.happens(8) && target >= 10 && target * 1.4 < ceiling) {
    return {
      goal,
      actual: String(random.whole(Math.ceil(target * 1.31), Math.floor(target * 1.8))),
      deviation: "excess",
    };
  }
  return { goal, actual: tenths(target, Math.min(ceiling, Math.floor(target * 1.15))), deviation: "none" };
}

/** Points over so many rows, whole or in quarters, that make the group's points exactly. */
function splitPoints(random: Random, weight: number, count: number): Decimal[] {
  const units = random.happens(25) || weight < count ? weight * 4 : weight;
  const scale = units === weight ? 1n : 4n;
  const least = Math.floor(units / Math.max(1, count));
  return Array.from({ length: count }, (_, index) =>
    trimmed(rounded({ top: BigInt(least + (index < units - least * count ? 1 : 0)), bottom: scale }, 2)),
  );
}
