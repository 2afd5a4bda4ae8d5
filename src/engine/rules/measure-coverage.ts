import type { AnnexSet } from "../annexes/annex-set";
import { type Figure, type FigureRole, keyOf, listFigures } from "../annexes/list-figures";
import { type Evidence, isCellPlace } from "../finding";
import type { Scorecard, ScoreLine } from "../scoring/scorecard";
import type { CellPlace } from "../workbook/address";
import type { RuleReport } from "./run-rule";

/** A figure that no rule compared with anything, and why, in the users' words. */
export interface UncheckedFigure {
  readonly at: CellPlace;
  readonly label: string;
  readonly shown: string;
  readonly why: string;
}

/** How many of the annexes' figures were really compared with something. */
export interface Coverage {
  /** Cells of the annexes that hold a figure. */
  readonly figures: number;
  readonly checked: number;
  readonly unchecked: readonly UncheckedFigure[];
}

/** Counts a figure as checked where a comparison, good or bad, names its cell as a side. */
export function measureCoverage(
  annexes: AnnexSet,
  scorecards: readonly Scorecard[],
  reports: readonly RuleReport[],
): Coverage {
  const figures = listFigures(annexes);
  const compared = comparedCells(reports);
  const lines = new Map(
    scorecards.flatMap(({ indicators }) => indicators.map((line) => [line.indicator, line] as const)),
  );
  const unchecked = figures
    // A rule may name a formula beside other facts; what it comes to was compared with nothing.
    .filter(({ fact }) => fact.reading.form === "uncalculated" || !compared.has(keyOf(fact.at)))
    .map((figure) => ({
      at: figure.fact.at,
      label: figure.fact.label,
      shown: figure.fact.shown,
      why: whyUnchecked(figure, figure.indicator && lines.get(figure.indicator)),
    }));
  return { figures: figures.length, checked: figures.length - unchecked.length, unchecked };
}

function comparedCells(reports: readonly RuleReport[]): ReadonlySet<string> {
  const compared = new Set<string>();
  const add = ({ at }: Pick<Evidence, "at">): void => {
    if (isCellPlace(at)) compared.add(keyOf(at));
  };
  for (const { findings, agreements } of reports) {
    for (const { because } of agreements) because.forEach(add);
    for (const finding of findings) {
      add(finding);
      finding.because.forEach(add);
    }
  }
  return compared;
}

/** Why a figure of each kind stays unchecked where nothing more particular is known. */
const reasons: Readonly<Record<FigureRole, string>> = {
  target: "没有可与指标值比较的实际完成值",
  "initial-target": "年初指标值已调整，按调整后的指标值比较",
  actual: "没有可与实际完成值比较的指标值",
  weight: "没有可与分值核对的合计或标注",
  score: "没有可与得分核对的分值或合计",
  coefficient: "没有可与得分系数核对的分值或得分",
  total: "没有可与总分核对的各项得分",
  "group-points": "组内没有填写分值的指标",
  money: "该表没有可与这项资金比较的数据",
  rate: "预算数或执行数空白，执行率无法核对",
  composition: "没有可与之合计的其他构成",
  staffing: "编制数、在职人数或控制率不全，无法核对",
  expense: "该表没有可与这项支出比较的数据",
  buildings: "楼堂馆所的规模或投资不全，无法核对",
};

function whyUnchecked({ fact, role }: Figure, line: ScoreLine | undefined): string {
  if (fact.reading.form === "unreadable") return "读不出数值";
  if (fact.reading.form === "uncalculated") return "公式尚未重算，在Excel中打开并保存后再校验";
  const isOfScoring = role === "target" || role === "actual" || role === "score";
  if (!isOfScoring || line?.notScored === undefined) return reasons[role];
  return line.notScored === "described" ? "定性指标，得分须由人评定" : line.derivation;
}
