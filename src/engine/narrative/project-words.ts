import { phraseTable } from "../numbers/phrase-table";

/** How the name of a project or special fund ends. */
export const projectEndings = /(?:项目|专项|专项资金|经费|资金|工程|补助|补贴|项目经费|专项经费|建设|款)$/;

/** Words that any unit's money can bear and that name no project. */
export const genericWords = phraseTable<true>([
  [
    true,
    "项目 专项 资金 经费 支出 使用 管理 情况 绩效 自评 评价 目标 指标 安排 基本 公用 人员 三公 预算 部门 单位 整体 一般 公共 财政 拨款 收入 决算 执行 年初 年中 年末 全年 本年 当年 上年 年度 政府性 基金 国有资本 经营 社会保险 " +
      "结余 结转 及 和 与 的 等 总体 主要 具体 分析 组织 实施 本 我 局 区级 县级 市级 省级 中央 本级 其他 其它 各 类 个 概况 简介 内容 完成 产出 效益 效果 满意度 成本 数量 质量 时效 对个人和家庭 商品和服务 工资福利 日常 机构 运行 运转 机关 事业 发展 保障 制度 建设 全部 共 所有 二 三 公务 用车 接待 因公 出国 境 费 用 购置 运行维护 会议 培训 差旅 办公 工作 业务 " +
      "实际 累计 今年 去年 设立 计划 有关 相关 方面 问题 存在 加强 进一步 强化 规范 提高 预算编制 编制 投入 到位 落实 申报 申请 决策 过程 立项 依据 背景 基础 信息 任务 措施 建议 原因 结果 应用 公开 结论 综合 得分 评分 调整 追加 增加 减少 调增 调减 其中 包括 一是 二是 三是 合计 总计 总额 金额 数额 收支 债务 资产 采购 政府 物业 “ ” （ ）",
  ],
]);

/** What follows a project's name where a sentence begins with it: its money. */
export const fundOpenings = phraseTable<true>([
  [
    true,
    "年初预算 年初安排 年初部门预算 年初财政预算 本年预算 全年预算 预算安排 预算资金 预算数 预算金额 预算总额 预算为 预算共 安排预算 财政预算 项目资金 项目预算 项目支出 项目总投资 总投资 计划投资 财政安排 资金安排 安排资金 下达资金 到位资金 实际到位 资金到位 资金总额 " +
      "实际支出 本年支出 全年支出 支出 当年预算 年度预算 上级下达 中央下达 省级下达 上年结转 本年度预算 本年度安排 本年度 预算 使用资金 专项资金",
  ],
]);
