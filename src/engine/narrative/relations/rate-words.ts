import { phraseTable } from "../../numbers/phrase-table";

/** Words between the name of a rate and its number: 受理率达到97.3%. */
export const rateTails: readonly string[] =
  "为 是 达 达到 达成 约 约为 均为 均达 均达到 均 仅为 仅 高达 实现 保持 保持在 稳定在 到 在 也 分别为 : 已达 已达到 平均 平均为 就 即 全年 依次为 依次 依次是 依次达".split(
    " ",
  );

/** Nouns that end the name of a rate. */
export const rateEndings: readonly string[] = ["率", "占比", "比例", "比重"];

/** What stands in front of a verb and leaves what was done as it is: 成功调处 is 调处成功 said the other way. */
export const neverDone = "不未无没非";

/** A rate whose name does not say what it divides. */
export interface NamedRate {
  /** How its name ends. */
  readonly name: readonly string[];
  /** Words of the part. */
  readonly part: readonly string[];
  /** Words of the whole. */
  readonly whole: readonly string[];
  /** Words of the whole where no word of the part stands beside them: 资金120万元, but not 支付资金. */
  readonly fund: readonly string[];
}

/** How the names of rates of money spent end. */
export const executionRates: readonly string[] = [
  "执行率",
  "支出率",
  "支付率",
  "使用率",
  "预算完成率",
  "支出进度",
  "执行进度",
];

export const namedRates: readonly NamedRate[] = [
  {
    name: executionRates,
    part: ["支出", "执行", "支付", "使用", "决算", "拨付"],
    whole: ["预算", "指标"],
    fund: [
      "下达",
      "到位",
      "安排",
      "拨款",
      "收入",
      "资金",
      "经费",
      "批复",
      "项目",
      "补助",
      "专项",
      "补贴",
      "合计",
      "共计",
      "总计",
    ],
  },
  {
    name: ["到位率", "拨付率"],
    part: ["到位", "拨付", "下达"],
    whole: ["应到位", "应拨付", "应下达", "预算", "计划", "总投资", "概算"],
    fund: ["安排", "批复"],
  },
  {
    name: ["控制率"],
    part: ["在职", "实有", "在岗", "实际", "现有"],
    whole: ["编制", "核定", "批复", "概算", "预算"],
    fund: [],
  },
  {
    name: ["满编率", "编制使用率"],
    part: ["在职", "实有", "在编", "现有"],
    whole: ["编制", "核定"],
    fund: [],
  },
];

/** Words that make a count the whole of a rate: 应参加100人，实参加98人. */
export const wholeWords = phraseTable<true>([
  [
    true,
    "应 总 共 全部 全 收到 接到 计划 抽检 抽查 抽取 发放 收回 回收 报考 参加 随访 测评 调查 检查 受理 登记 立案 申请 申报 在册 现有",
  ],
]);

/** Rates against a base that the sentence need not name: they are taken only where two of its numbers give them. */
export const untoldBases: readonly string[] = [
  "总体",
  "综合",
  "整体",
  "平均",

  "节约",
  "节支",
  "增长",
  "下降",
  "降低",
  "压减",
  "结余",
  "剩余",
  "增幅",
  "降幅",
  "上升",
  "提高",
  "变动",
];

/** Words that begin a share: 占职工总数的75%. */
export const shareWords: readonly string[] = ["占", "占比", "占到", "比例", "比重"];
