import Big from "big.js";
import { type Fact, quantityOf, valueOf } from "../annexes/fact";
import { editOf } from "../annexes/write-value";
import { intervalOf, contains } from "../numbers/interval";
import { roundHalfUp, showDecimal, showTrimmed } from "../numbers/show-decimal";
import type { CellPlace } from "../workbook/address";
import type { CellEdit } from "../workbook/edit";
import { countedLines } from "./build-scorecard";
import { findExecutionRate } from "./score-execution";
import type { Scorecard, ScoreLine } from "./scorecard";

/** A cell to which the scorecard has a value, or that a person has to fill. */
export interface ScoreEdit {
  readonly at: CellPlace;
  /** The indicator's name, 预算执行率, 执行率 or 总分. */
  readonly name: string;
  readonly derivation: string;
  /** The edit; undefined where the cell is left as it is. */
  readonly edit?: CellEdit;
  /** Why the cell is left as it is, in the users' words. */
  readonly why?: string;
}

/** What to write. */
export interface ScoreEditOptions {
  /** Leaves every cell alone in which something stands. */
  readonly onlyBlank: boolean;
}

/**
 * Everything to write so that rate, scores and total are as computed, in the order of the form. A cell that already is
 * right is not listed; one that differs and cannot be written, or that a person has to judge, is listed with the reason.
 * The total becomes the sum of the scores that then stand in the form.
 */
export function scoreEdits(scorecard: Scorecard, options: ScoreEditOptions): readonly ScoreEdit[] {
  const { execution, indicators } = scorecard;
  const lines = execution === undefined ? indicators : [execution, ...indicators];
  const planned = new Map<ScoreLine, ScoreEdit | undefined>();
  for (const line of lines) planned.set(line, planScore(line, options));
  const all = [planRate(scorecard, options), ...planned.values(), planTotal(scorecard, planned, options)];
  return all.filter((each) => each !== undefined);
}

/** Decimals of a score as it is written into a text: "7.60分". */
const scoreDecimals = 2;
const rateDecimals = 2;

function planScore(line: ScoreLine, options: ScoreEditOptions): ScoreEdit | undefined {
  const { at, name, derivation, computed, statedFact, stated } = line;
  // Without a score cell there is nothing to fill.
  if (statedFact === undefined) return undefined;
  if (computed === undefined) return planUnscored(line, statedFact);
  if (stated?.eq(computed) === true) return undefined;
  return { at, name, derivation, ...write(statedFact, computed, scoreDecimals, options) };
}

function planUnscored(line: ScoreLine, fact: Fact): ScoreEdit | undefined {
  const { at, name, derivation, notScored, proposed, weight } = line;
  // A row without points and without a score is information, not something to fill.
  if (notScored === "no-weight" && (weight !== undefined || fact.reading.form === "blank")) return undefined;
  if (notScored !== "described") return { at, name, derivation, why: derivation };
  const proposal = proposed === undefined ? "" : `，建议${showTrimmed(proposed)}分`;
  return { at, name, derivation, why: `定性指标由人评定${proposal}` };
}

function planRate({ evaluation }: Scorecard, options: ScoreEditOptions): ScoreEdit | undefined {
  const fact = evaluation.money?.total?.rate;
  const amounts = findExecutionRate(evaluation);
  if (fact === undefined || typeof amounts === "string") return undefined;
  const { spent, budget } = amounts;
  const exact = spent.value.times(hundred).div(budget.value);
  const stated = quantityOf(fact);
  // A rate that the amounts round to is right at its own decimals, whichever way it was shortened.
  if (stated !== undefined && isRoundingOf(exact, stated)) return undefined;
  const rate = roundRate(exact, stated?.decimals ?? rateDecimals);
  const shown = `${showDecimal(rate, rateDecimals)}%`;
  const derivation = `${showTrimmed(spent.value)} ÷ ${showTrimmed(budget.value)} = ${shown}`;
  const isUnitPrinted = evaluation.money?.columns.rate?.unit === "%";
  return {
    at: fact.at,
    name: "执行率",
    derivation,
    ...write(fact, rate, rateDecimals, options, !isUnitPrinted),
  };
}

/** To two decimals, unless a cell that shows fewer would round 155.498 to 155.50 and on to 156. */
function roundRate(exact: Big, shownDecimals: number): Big {
  const rate = roundHalfUp(exact, rateDecimals);
  const direct = roundHalfUp(exact, Math.min(shownDecimals, rateDecimals));
  return roundHalfUp(rate, shownDecimals).eq(direct) ? rate : direct;
}

function isRoundingOf(exact: Big, stated: NonNullable<ReturnType<typeof quantityOf>>): boolean {
  return (
    contains(intervalOf(stated), exact) || contains(intervalOf(stated, stated.decimals, "truncated"), exact)
  );
}

function planTotal(
  scorecard: Scorecard,
  planned: ReadonlyMap<ScoreLine, ScoreEdit | undefined>,
  options: ScoreEditOptions,
): ScoreEdit | undefined {
  const { evaluation, fullMarks } = scorecard;
  const fact = evaluation.totalScore;
  if (fact === undefined) return undefined;
  const lines = countedLines(scorecard);
  const scores = lines.map((line) => scoreAfter(line, planned.get(line)));
  const known = scores.filter((score) => score !== undefined);
  if (known.length === 0) return undefined;
  const sum = known.reduce((running, score) => running.plus(score), new Big(0));
  const blank = scores.length - known.length;
  const stated = valueOf(fact);
  if (stated?.eq(sum) === true) return undefined;
  const rest = blank === 0 ? "" : `（另有${String(blank)}项得分空白）`;
  const common = { at: fact.at, name: "总分", derivation: `各项得分合计${showTrimmed(sum)}${rest}` };
  // A total of only some of the scores is none; one that is already stated at least agrees with them.
  if (blank > 0 && stated === undefined)
    return { ...common, why: `还有${String(blank)}项得分空白，填齐后再合计` };
  // The points of the money row on top of full marks are a mistake in the weights, not in the total.
  if (sum.gt(fullMarks))
    return { ...common, why: `各项得分合计超过满分${showTrimmed(fullMarks)}，请先改正分值` };
  return { ...common, ...write(fact, sum, scoreDecimals, options) };
}

/** The score that stands in the form once the edits are made; a line without a score cell brings what it computes. */
function scoreAfter(line: ScoreLine, planned: ScoreEdit | undefined): Big | undefined {
  if (line.statedFact === undefined || planned?.edit !== undefined) return line.computed;
  return line.stated;
}

const hundred = new Big(100);

function write(
  fact: Fact,
  value: Big,
  decimals: number,
  { onlyBlank }: ScoreEditOptions,
  isPercentIfBlank = false,
): Pick<ScoreEdit, "edit"> | Pick<ScoreEdit, "why"> {
  if (fact.isFormula) return { why: "单元格是公式，不改写" };
  if (onlyBlank && fact.reading.form !== "blank") return { why: `已填${fact.shown}，本次只填空白单元格` };
  const edit = editOf(fact, value, decimals, isPercentIfBlank ? "percent" : "number");
  return edit === undefined ? { why: `单元格内容“${fact.shown}”不是单个数值，不改写` } : { edit };
}
