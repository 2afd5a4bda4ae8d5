import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { type Fact, valueOf } from "../../../src/engine/annexes/fact";
import type { BudgetLine, Indicator, SelfEvaluation } from "../../../src/engine/annexes/self-evaluation";
import { drawWorkbook } from "../draw-workbook";

// Labels of published forms, each drawn into a table that is otherwise plain.

/** One heading replaced in a plain form; the figure under it must still be read. */
function drawForm(replaced: Readonly<Record<string, string>>): SelfEvaluation {
  const label = (plain: string): string => replaced[plain] ?? plain;
  const drawing = `
    | 项目支出绩效自评表 | < | < | < | < | < | < | < |
    | 项目资金 | | ${label("年初预算数")} | ${label("全年预算数")} | ${label("全年执行数")} | ${label("分值")} | ${label("执行率")} | ${label("得分")} |
    | " | ${label("年度资金总额")} | 11 | 22 | 20 | 10 | 90.91% | 9.09 |
    | 一级指标 | 二级指标 | ${label("三级指标")} | ${label("年度指标值")} | ${label("实际完成值")} | ${label("权重")} | ${label("指标得分")} | ${label("偏差原因分析及改进措施")} |
    | 产出指标 | 数量指标 | 办件数 | 50件 | 45件 | 90 | 81 | 人手不足 |
    | ${label("总分")} | < | < | < | < | 100 | 90.09 | |`;
  const [evaluation] = extractAnnexes(drawWorkbook(drawing).snapshot).selfEvaluations;
  if (evaluation === undefined) throw new Error(`No 自评表 is found in:\n${drawing}`);
  return evaluation;
}

const lineLabels: Readonly<
  Record<
    string,
    {
      readonly read: (line: BudgetLine) => Fact | undefined;
      readonly value: string;
      readonly labels: readonly string[];
    }
  >
> = {
  年初预算数: {
    read: (line) => line.initial,
    value: "11",
    labels: ["年初预算数", "年初预算", "年初↵预算数", "年初 预算数", "当年预算/财政拨款数"],
  },
  全年预算数: {
    read: (line) => line.budget,
    value: "22",
    labels: [
      "全年预算数",
      "全年预算数(A)",
      "全年预算数（A）",
      "调整后预算数",
      "调整预算数(A)",
      "全年(调整)预算数",
      "全年（调整）↵预算数",
      "预算数(A)",
      "全年预算↵数（A）",
    ],
  },
  全年执行数: {
    read: (line) => line.executed,
    value: "20",
    labels: ["全年执行数", "全年执行数(B)", "预算执行数", "执行数（B）", "执行数", "实际支付数"],
  },
  执行率: {
    read: (line) => line.rate,
    value: "90.91",
    labels: [
      "执行率",
      "执行率(B/A)",
      "预算执行率",
      "预算执行率（B/A）",
      "执行率(%)",
      "执行率↵（％）",
      "执行率(全年执行数/全年预算数)",
    ],
  },
  分值: {
    read: (line) => line.weight,
    value: "10",
    labels: ["分值", "分值(10分)", "权重", "执行率权重", "执行率权重↵（分）"],
  },
  得分: {
    read: (line) => line.score,
    value: "9.09",
    labels: ["得分", "得 分", "执行率得分(分)", "得分(20分*执行率)", "自评分"],
  },
  年度资金总额: {
    read: (line) => line.budget,
    value: "22",
    labels: [
      "年度资金总额",
      "年度资金总额：",
      "年度资金总额:",
      "年度总金额",
      "总额",
      "年度财政资金总额",
      "年度财政↵资金总额",
      "部门整体支出总额",
      "部门整体↵支出总额",
    ],
  },
};

describe.each(Object.entries(lineLabels))("the budget block's %s", (plain, { read, value, labels }) => {
  test.each(labels)("%s", (label) => {
    const line = drawForm({ [plain]: label }).money?.total;
    expect(line && valueOf(read(line))?.toFixed()).toBe(value);
  });
});

const indicatorLabels: Readonly<
  Record<
    string,
    {
      readonly read: (indicator: Indicator) => string | undefined;
      readonly value: string;
      readonly labels: readonly string[];
    }
  >
> = {
  年度指标值: {
    read: ({ target }) => target?.shown,
    value: "50件",
    labels: [
      "年度指标值",
      "年度 指标值",
      "年度指标值(A)",
      "指标值",
      "指标值（A）",
      "年初目标值(A)",
      "年初目标值↵（A）",
      "年初指标值",
      "目标值",
      "预期实现值",
    ],
  },
  实际完成值: {
    read: ({ actual }) => actual?.shown,
    value: "45件",
    labels: [
      "实际完成值",
      "实际 完成值",
      "实际↵完成值",
      "实际完成值(B)",
      "完成值",
      "全年完成值",
      "全年实际值",
      "全年实际值(B)",
      "全年↵实际值",
      "全年实际完成值",
      "年终完成值",
      "实施进度",
    ],
  },
  权重: {
    read: ({ weight }) => weight?.shown,
    value: "90",
    labels: ["分值", "权重", "指标权重(分)", "指标权重↵（分）", "参考分值"],
  },
  指标得分: {
    read: ({ score }) => score?.shown,
    value: "81",
    labels: ["得分", "指标得分(分)", "指标得分（分）", "自评分", "得　分"],
  },
  偏差原因分析及改进措施: {
    read: ({ reason }) => reason?.text,
    value: "人手不足",
    labels: [
      "偏差原因分析及改进措施",
      "偏差原因分析↵及改进措施",
      "未完成原因分析",
      "未完成原因分析及改进措施",
      "未完成原因及改进措施",
      "未完成原因及拟采取的改进措施",
      "未完成原因及拟↵采取的改进措施",
      "未完成原因和改进措施",
      "说明",
      "备注",
      "评价标准及依据",
    ],
  },
  三级指标: {
    read: ({ name }) => name,
    value: "办件数",
    labels: ["三级指标", "三 级 指 标", "指标名称", "三级↵指标"],
  },
};

describe.each(Object.entries(indicatorLabels))(
  "the indicator table's %s",
  (plain, { read, value, labels }) => {
    test.each(labels)("%s", (label) => {
      const [indicator] = drawForm({ [plain]: label }).indicators;
      expect(indicator && read(indicator)).toBe(value);
    });
  },
);

test.each(["总分", "总  分", "合计", "合 计", "总 分："])("the total row %s", (label) => {
  expect(valueOf(drawForm({ 总分: label }).totalScore)?.toFixed()).toBe("90.09");
});

const parts = {
  fiscal: [
    "其中：当年财政拨款",
    "其中：本年财政拨款",
    "本年一般公共预算拨款",
    "财政资金",
    "其中：财政拨款",
    "中央补助",
    "其中：中央财政资金",
    "中央、省、市补助",
    "自治区补助",
    "其中:当年财↵政拨款",
  ],
  "carry-over": ["上年结转资金", "　　　上年结转资金", "上年结转"],
  other: ["其他资金", "　　　其他资金"],
  "special-account": ["财政专户管理资金"],
  own: ["单位资金", "地方资金", "县级资金", "市县资金"],
} as const;

describe.each(Object.entries(parts))("a source of money: %s", (concept, labels) => {
  test.each(labels)("%s", (label) => {
    const drawing = `
      | 项目支出绩效自评表 | < | < | < | < |
      | 项目资金 | | 全年预算数 | 全年执行数 | 执行率 |
      | " | 年度资金总额 | 22 | 20 | 90.91% |
      | " | ${label} | 12 | — | / |`;
    const money = extractAnnexes(drawWorkbook(drawing).snapshot).selfEvaluations[0]?.money;
    expect(money?.parts.map((part) => [part.concept, valueOf(part.budget)?.toFixed()])).toEqual([
      [concept, "12"],
    ]);
  });
});
