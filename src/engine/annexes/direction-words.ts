import type { Headings } from "./headings";

/** Words of an indicator's name that say which way it counts. Data: matched as parts of the name. */
export const directionWords: Headings["direction"] = {
  /** A ceiling: the target is the most that is allowed. */
  ceiling: ["不超过", "不高于", "不大于", "控制在", "以内", "下降", "压减"],
  /** Harm: fewer is better, though an unsigned target may be read either way. */
  harm: [
    "投诉",
    "事故",
    "差错",
    "违规",
    "违法",
    "违纪",
    "逾期",
    "死亡",
    "发案",
    "受害",
    "成灾",
    "发生率",
    "复发",
    "流失",
    "退货",
    "空置",
    "超标",
    "信访",
    "上访",
    "脱管",
    "漏管",
    "误差",
    "能耗",
    "排放",
    "感染率",
    "辍学",
    "缺陷",
    "损失",
    "时限",
    "用时",
    "耗时",
    "响应时间",
  ],
  /** Gain: more is better even where it is money. */
  gain: [
    "收入",
    "挽回",
    "增收",
    "节约",
    "节支",
    "审减",
    "核减",
    "结余",
    "降低",
    "减少",
    "筹集",
    "争取",
    "产值",
    "到位",
    "带动",
    "增长",
    "完成率",
    "控制率",
    "合格率",
    "及时率",
    "达标率",
    "办结",
    "办理",
    "处理",
    "处置",
    "化解",
    "调解",
    "查处",
    "打击",
    "整改",
    "整治",
    "治理",
    "防治",
    "责停",
  ],
  /** Money at the end of a name, where the target prints no unit. */
  money: ["金额", "资金", "成本", "费用", "经费", "支出", "投资", "投入", "补助", "补贴", "费"],
  /** Time that is given to people, at the end of a name: less than planned may be short. */
  givenTime:
    "天数 时长 课时 学时 工时 时数 小时数 月数 服务时间 供应时间 开放时间 营业时间 培训时间 学习时间 活动时间 锻炼时间 运行时间 保障时间 覆盖时间 持续时间 播出时间 值守时间 服务期限 服务年限 使用年限 使用寿命 质保期 保修期 管护期".split(
      " ",
    ),
  /** What people wait for, before such a time: 候诊时长 and 办理天数 are to be short. */
  waiting:
    "办理 办结 办案 响应 完成 完工 竣工 施工 建设 处理 处置 受理 审理 审批 审核 审查 审结 评审 结案 立案 答复 回复 反馈 等待 等候 候诊 候车 就诊 排队 住院 在院 滞留 到达 到场 出动 出警 救援 抢修 修复 维修 恢复 排除 停水 停电 停气 停机 停运 中断 拥堵 延误 延迟 晚点 超期 拖欠 拨付 支付 兑付 发放 报送 送达 采购 招标 周转 回款 通关 通行 通勤 流转 交付 交货 到货 配送 污染 缺勤 旷工 封闭 登记 注册 开办 出具 化解 调处".split(
      " ",
    ),
};

/** Words between what is waited for and its time: 办理平均天数, 审理所需天数. */
export const wordsBeforeTime: readonly string[] =
  "平均 累计 总 合计 所需 所用 需要 需 的 人均 件均 单次 每次 最长 实际 工作 自然 全程".split(" ");

/** Words behind a time that leave it the same: 学时数, 供餐天数要求. */
export const wordsBehindTime: readonly string[] = ["数", "总数", "要求", "标准", "目标", "情况"];
