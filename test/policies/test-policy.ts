import { reviewWorkbook } from "../../src/engine/review";
import { buildScorecard } from "../../src/engine/scoring/build-scorecard";
import type { Policy } from "../../src/engine/scoring/policy";
import { scoreIndicator } from "../../src/engine/scoring/score-indicator";
import { extractAnnexes } from "../../src/engine/annexes/extract-annexes";
import { drawWorkbook } from "../engine/draw-workbook";
import { drawIndicator, type DrawnIndicator } from "../engine/scoring/draw-indicator";

/** An indicator of 10 points unless it says otherwise, and its score; for words "low–high 档次". */
type ScoredCase = readonly [drawn: DrawnIndicator, score: string];

/** Worked examples of a policy, each a row of a table. None of the lists may be empty. */
export interface PolicyExamples {
  readonly atLeast: Readonly<Record<string, ScoredCase>>;
  readonly equal: Readonly<Record<string, ScoredCase>>;
  /** An at-most target that is kept. */
  readonly atMost: Readonly<Record<string, ScoredCase>>;
  /** An at-most target that is exceeded. */
  readonly overrun: Readonly<Record<string, ScoredCase>>;
  /** Words, with the band they fall into. */
  readonly described: Readonly<Record<string, ScoredCase>>;
  /** Total of a form → grade. */
  readonly grades: Readonly<Record<string, string>>;
  /** A drawing, and what the rules about reasons and scores say of it. */
  readonly reasons: Readonly<Record<string, readonly [drawing: string, messages: readonly string[]]>>;
}

/** Tests a policy by its table of worked examples. */
export function testPolicy(policy: Policy, examples: PolicyExamples): void {
  for (const [list, cases] of Object.entries(examples)) {
    if (Object.keys(cases as object).length === 0) throw new Error(`${policy.id}: ${list} has no example.`);
  }
  describe(policy.id, () => {
    for (const list of ["atLeast", "equal", "atMost", "overrun", "described"] as const) {
      test.each(Object.entries(examples[list]))(`${list}: %s`, (_, [drawn, score]) => {
        const sign = list === "described" ? { sign: "定性" } : {};
        expect(scoreOf({ ...sign, ...drawn }, policy)).toBe(score);
      });
    }
    test.each(Object.entries(examples.grades))("a total of %s", (total, grade) => {
      expect(gradeOf(total, policy)).toBe(grade);
    });
    test.each(Object.entries(examples.reasons))("%s", (_, [drawing, messages]) => {
      const { findings } = reviewWorkbook(drawWorkbook(drawing).snapshot, policy);
      expect(findings.map(({ message }) => message)).toEqual(messages);
    });
  });
}

function scoreOf(drawn: DrawnIndicator, policy: Policy): string {
  const { computed, band } = scoreIndicator(drawIndicator(drawn), policy);
  if (band !== undefined) return `${band.low.toFixed()}–${band.high.toFixed()} ${band.title}`;
  return computed?.toFixed(policy.scoreDecimals) ?? "none";
}

/** The grade of a form of the policy's full marks whose one row scores this total. */
function gradeOf(total: string, policy: Policy): string | undefined {
  const [evaluation] = extractAnnexes(
    drawWorkbook(`
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 完成进度 | ≥${policy.fullMarks}件 | ${total}件 | ${policy.fullMarks} | ${total} |`)
      .snapshot,
  ).selfEvaluations;
  return evaluation && buildScorecard(evaluation, policy).grade;
}

/** A whole form that holds together, with what a case changes in it. */
export function drawForm({
  year = "2023",
  weight = "10",
  initial = "100",
  budget = "100",
  executed = "100",
  rate = "100%",
  executionScore = weight,
  target = "≥20场",
  actual = "20场",
  points = "90",
  score = points,
  reason = "",
  total = "100",
}: Readonly<Record<string, string>> = {}): string {
  return `
    | ${year}年度项目支出绩效自评表 | < | < | < | < | < | < | < |
    | 项目名称 | 普法宣传 | < | < | < | < | < | < |
    | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | |
    | 年度资金总额 | ${initial} | ${budget} | ${executed} | ${weight} | ${rate} | ${executionScore} | |
    | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | < |
    | " | 组织普法宣传进乡村 | < | < | 普法宣传如期开展，群众反映良好 | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
    | 产出指标 | 数量指标 | 培训场次 | ${target} | ${actual} | ${points} | ${score} | ${reason} |
    | 总分 | < | < | < | < | 100 | ${total} | |`;
}
