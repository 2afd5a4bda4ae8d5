/** Words in front of a number that was planned: 全年任务数400件, 年初计划培训500人. */
export const targetWords: readonly string[] =
  "要求 任务数 目标任务 任务目标 目标任务数 年度目标 目标值 指标值 目标数 计划数 目标为 计划 预期目标 年初目标 任务指标 指标任务 年度任务 全年任务 预定目标 目标 任务 下达任务 预期 拟 预期值 目标要求 年初预期值 设定值 任务量 计划量 计划值".split(
    " ",
  );

/** Words in front of a number that came. */
export const actualWords: readonly string[] =
  "实际 完成 已完成 实际完成 累计完成 全年完成 实现 达到 达 建成 开展 培训 实施 办理 受理".split(" ");

/** Words in front of a percentage that is actual ÷ target: 完成率, 完成目标任务的112%. */
export const completionRateWords: readonly string[] = [
  "达标率",
  "实现率",
  "完成率",
  "任务完成率",
  "目标完成率",
  "计划完成率",
  "完成比例",
];

/** Words in front of what was planned and its number: 年初计划培训500人. */
export const planWords: readonly string[] = ["计划", "原定", "预计", "拟", "预期", "目标", "合同工期"];

/** Words before a number of which what came may be a share: 占年度计划5.2亿元的103.3%. */
export const plannedWords: readonly string[] = ["计划", "任务", "目标", "预算", "指标", "应完成"];

/** Words of a number that was to be kept or reached though nobody planned it: 考核标准97%, 国家规定70%的标准. */
export const standardWords: readonly string[] =
  "标准 的标准 要求 的要求 规定 控制 限额 考核 底线 红线 承诺 约定 确定的 定的 工期".split(" ");
