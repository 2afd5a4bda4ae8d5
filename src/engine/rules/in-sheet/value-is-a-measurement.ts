import type { Fact } from "../../annexes/fact";
import type { Agreement, Observation } from "../../finding";
import type { ScoreLine } from "../../scoring/scorecard";
import { allEvidence } from "../evidence";
import { defineRule } from "../rule";
import { listNames } from "../wording";

/** 实际完成值 holds what was measured: not the target's sign, not 完成, not progress, not points. */
export const valueIsAMeasurement = defineRule({
  id: "value-is-a-measurement",
  title: "实际完成值填写实际数值",
  basis: "自评表填报要求：定量指标的实际完成值填写实际完成的数值",
  severity: "verify",
  needs: ["scorecard"],
  *check({ scorecard: { indicators } }): Generator<Observation | Agreement> {
    const measured = indicators.flatMap((line) => {
      const { target, actual } = line.indicator ?? {};
      if (target === undefined || actual === undefined) return [];
      // A blank is missing, and an unreadable number is named as such; both are asked for elsewhere.
      const isFilled = actual.reading.form !== "blank" && actual.reading.form !== "unreadable";
      return isFilled && target.reading.form !== "blank" ? [{ line, name: line.name, target, actual }] : [];
    });
    const points = new Set(measured.filter(holdsPoints));
    // One number that happens to be the weight is chance, unless the target is no such number.
    const arePoints = points.size > 1 || [...points].some(({ target }) => isOtherThanNumber(target));
    const kinds = new Map<Mistake, [Measured, ...Measured[]]>();
    for (const each of measured) {
      const mistake = arePoints && points.has(each) ? "points" : findMistake(each);
      if (mistake === undefined) {
        // It is no comparison: the figure is not thereby checked.
        yield { verdict: "equal", because: [] };
        continue;
      }
      const rows = kinds.get(mistake);
      if (rows === undefined) kinds.set(mistake, [each]);
      else rows.push(each);
    }
    for (const [mistake, rows] of kinds) {
      if (rows.length >= manyRows) yield observe(rows, messageOfMany(mistake, rows));
      else for (const row of rows) yield observe([row], messageOfOne[mistake](row));
    }
  },
});

/** From so many rows with one mistake on, the table is named once with all cells. */
const manyRows = 4;

interface Measured {
  readonly line: ScoreLine;
  readonly name: string;
  readonly target: Fact;
  readonly actual: Fact;
}

type Mistake = "sign" | "words" | "progress" | "points";

const messageOfOne: Readonly<Record<Mistake, (row: Measured) => string>> = {
  sign: ({ name, target, actual }) =>
    actual.shown === target.shown
      ? `${name}的实际完成值照抄年度指标值“${target.shown}”，没有填写实际数值。`
      : `${name}的实际完成值填“${actual.shown}”，带有范围，没有填写实际数值。`,
  words: ({ name, target, actual }) =>
    `${name}的年度指标值是“${target.shown}”，实际完成值填“${actual.shown}”，没有填写实际数值。`,
  progress: ({ name, target, actual }) =>
    `${name}的年度指标值是“${target.shown}”，实际完成值填完成进度“${actual.shown}”，没有填写实际数值。`,
  points: ({ name, target, actual }) =>
    `${name}的实际完成值${actual.shown}等于分值和得分，而年度指标值是“${target.shown}”，所填疑为得分。`,
};

const words: Readonly<Record<Mistake, string>> = {
  sign: "带有“≥”“≤”等符号或范围，没有填写实际数值",
  words: "填的是文字，而年度指标值是数值",
  progress: "填的是完成进度，而不是实际数值",
  points: "等于分值和得分、与年度指标值不同，所填疑为得分",
};

function messageOfMany(mistake: Mistake, rows: readonly Measured[]): string {
  return `${listNames(rows.map(({ name }) => name))}共${rows.length}项指标的实际完成值${words[mistake]}。`;
}

function observe(rows: readonly [Measured, ...Measured[]], message: string): Observation {
  const actuals = rows.map((row) => row.actual);
  const [{ actual, target }] = rows;
  const because = allEvidence([...actuals, ...rows.map((row) => row.target)]);
  return {
    at: actual.at,
    verdict: "contradiction",
    message,
    because,
    ...(rows.length === 1 && { stated: actual.shown, computed: target.shown }),
  };
}

function findMistake({ target, actual }: Measured): Mistake | undefined {
  // What words promise is judged by words; a date is judged by the rule about units.
  if (target.reading.form !== "quantity" && target.reading.form !== "tolerance") return undefined;
  const { reading } = actual;
  if (reading.form === "described") return "words";
  if (reading.form !== "quantity") return undefined;
  if (reading.sign !== undefined && reading.sign !== "equal") return "sign";
  const isShareWanted = target.reading.quantity.kind === "percent";
  return reading.isProgress === true && !isShareWanted ? "progress" : undefined;
}

/** Whether a bare number is the row's weight and its score, and not its target. */
function holdsPoints({ line, target, actual }: Measured): boolean {
  const { weight, stated } = line;
  const { reading } = actual;
  if (reading.form !== "quantity" || weight === undefined || stated === undefined) return false;
  if (!/^\d+(?:\.\d+)?分?$/u.test(actual.shown) || !reading.quantity.value.eq(weight) || !stated.eq(weight))
    return false;
  return target.reading.form !== "quantity" || !target.reading.quantity.value.eq(reading.quantity.value);
}

/** Whether a target cannot be a small count like the weight: words, a date, a percentage. */
function isOtherThanNumber({ reading }: Fact): boolean {
  return reading.form !== "quantity" || reading.quantity.kind === "percent";
}
