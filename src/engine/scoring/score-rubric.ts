import Big from "big.js";
import { findPairs } from "../annexes/annex-pairing";
import type { AnnexSet } from "../annexes/annex-set";
import type { BaseDataTable } from "../annexes/base-data-table";
import { showPercent, showTrimmed } from "../numbers/show-decimal";
import type { CellPlace } from "../workbook/address";
import type { Policy } from "./policy";
import { clampScore } from "./round-score";
import type { RubricLine, RubricRule } from "./rubric";
import { findMeasure, type MeasuredTables } from "./rubric-measures";

/** One line of the rubric with what it comes to. */
export interface RubricScore {
  readonly title: string;
  /** The cell of the fact that is judged, 在职人数 or 决算数; undefined where nothing can be measured. */
  readonly at: CellPlace | undefined;
  readonly weight: Big;
  /** Undefined where nothing can be measured. */
  readonly computed: Big | undefined;
  /** In words: "31 ÷ 30 = 103.33%，超过100%，每满1个百分点扣0.5，扣1.5，得3.5", or why there is no score. */
  readonly derivation: string;
}

/** The points of one 基础数据表 under a policy's rubric. */
export interface RubricCard {
  readonly table: BaseDataTable;
  readonly lines: readonly RubricScore[];
  /** The points of the lines that could be measured. */
  readonly computedTotal: Big;
  /** Full marks of those lines. */
  readonly measuredMarks: Big;
}

/** Scores every 基础数据表 by the policy's rubric; none where the policy has no rubric. Never throws. */
export function scoreRubrics(
  { baseDataTables, selfEvaluations }: AnnexSet,
  { rubric }: Policy,
): readonly RubricCard[] {
  if (rubric === undefined) return [];
  const units = selfEvaluations.filter(({ kind }) => kind === "unit-self-evaluation");
  const pairs = findPairs(baseDataTables, units);
  return baseDataTables.map((table) => {
    const unitEvaluation = pairs.find(([base]) => base === table)?.[1];
    const lines = rubric.map((line) => scoreLine(line, { baseData: table, unitEvaluation }));
    const measured = lines.filter(({ computed }) => computed !== undefined);
    const sum = (points: (line: RubricScore) => Big | undefined): Big =>
      measured.reduce((running, line) => running.plus(points(line) ?? zero), zero);
    return {
      table,
      lines,
      computedTotal: sum(({ computed }) => computed),
      measuredMarks: sum(({ weight }) => weight),
    };
  });
}

const zero = new Big(0);
const hundred = new Big(100);

function scoreLine({ measure, title, points, rule }: RubricLine, tables: MeasuredTables): RubricScore {
  const weight = new Big(points);
  const measured = findMeasure(measure, tables);
  if (typeof measured === "string") {
    return { title, at: undefined, weight, computed: undefined, derivation: `${measured}，不测算` };
  }
  const { dividend, divisor, facts } = measured;
  const [part, whole] = facts;
  const { score, words } = applyRule(rule, dividend.times(hundred), divisor, weight);
  const isChange = measure === "three-public-change" || measure === "budget-control";
  const operation = isChange
    ? `（${part.shown} − ${whole.shown}）÷ ${whole.shown}`
    : `${part.shown} ÷ ${whole.shown}`;
  const derivation = `${operation} = ${showPercent(dividend.div(divisor))}，${words}`;
  return { title, at: part.at, weight, computed: clampScore(score, weight), derivation };
}

/** The points for a measure of `percent ÷ divisor` per cent. Limits are multiplied instead of the measure divided. */
function applyRule(
  rule: RubricRule,
  percent: Big,
  divisor: Big,
  weight: Big,
): { readonly score: Big; readonly words: string } {
  const full = showTrimmed(weight);
  if (rule.kind === "ladder") {
    const step = rule.steps.find(({ upTo }) => percent.lte(divisor.times(upTo)));
    const score = new Big(step?.points ?? rule.beyond);
    const last = rule.steps[rule.steps.length - 1];
    const where = step === undefined ? `超过${last?.upTo ?? "0"}%` : `不超过${step.upTo}%`;
    return { score, words: `${where}，得${showTrimmed(score)}` };
  }
  const { side, limit, step, deduct } = rule;
  const over = percent.minus(divisor.times(limit));
  const beyond = side === "above" ? over : over.neg();
  const word = side === "above" ? "超过" : "低于";
  if (beyond.lte(0)) return { score: weight, words: `没有${word}${limit}%，得满分${full}` };
  const steps = beyond.div(divisor.times(step)).round(0, Big.roundDown);
  const score = weight.minus(steps.times(deduct));
  if (steps.eq(0)) return { score: weight, words: `${word}${limit}%不满${step}个百分点，得满分${full}` };
  const taken = score.lte(0) ? "扣完" : `扣${showTrimmed(steps.times(deduct))}，得${showTrimmed(score)}`;
  return { score, words: `${word}${limit}%，每满${step}个百分点扣${deduct}，${taken}` };
}
