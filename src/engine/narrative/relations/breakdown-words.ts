import { phraseTable } from "../../numbers/phrase-table";

/** What the words before a list of parts promise: "some" for 其中 alone, "full" where nothing is left out. */
export type ListPromise = "some" | "full";

/** Words that open the parts of the number before them wherever they stand in the gap. */
export const ofWhich = phraseTable<ListPromise>([
  ["some", "其中 这其中 当中 这当中 其中包括 其中包含 其中有 其中主要 其中含"],
  ["full", "其中分别为 其中分别是"],
]);

/** A clause that says by what the parts are told apart: 按级别分, 按单位性质看, 分品种看, 分三类; its parts may follow at once. */
export const groupedBy =
  /(?:^|[,;:。])(?:(?:如果)?按照?|从|分)[^,;:。()、]{1,10}?(?:分类|划分|区分|分布|分|来看|看|统计|构成|类|安排|性质|情况)(?:为|有|是)?[,:]?[^,;:。()]{0,20}$|[^,;:。()、]{2,8}又分(?:为)?[^,;:。()]{0,12}$|[,;。][^,;:。()、]{0,8}(?:构成|组成|明细|去向|分布|分配)(?:情况)?(?:为|是|如下)?[:,]?[^,;:。()]{1,12}$/u;

/** Words that open the parts only where they begin the clause behind the number: 包括, 由…构成 has its own end. */
export const consistsOf = phraseTable<ListPromise>([
  ["some", "包括 包含 涵盖 含 其包括 主要包括 具体包括 主要为 主要是 主要用于 用于 具体为 具体是 即"],
  ["full", "分为 共分为 分别为 分别是 分别有 分别 由 具体构成为 构成为 具体如下"],
]);

/** Words that end a clause of parts and say that it is the whole list: 由A 5人、B 3人构成. */
export const madeUpOf = phraseTable<true>([[true, "构成 组成"]]);

/** Words in front of a total that was or will be added up: 共有120人, 合计320万元. */
export const totalWords = phraseTable<true>([
  [true, "合计 共计 总计 总共 一共 小计 共 共有 总数 总额 总量 总人数 总面积 总收入 总支出 总"],
]);

/** Words that add up what went before them, straight before the number: 教师80人、工勤20人，合计100人. */
export const sumWords = phraseTable<true>([
  [
    true,
    "合计 共计 总计 总共 一共 合计为 共计为 总计为 合并后 合并后为 加总 加总后 两者合计 三者合计 两项合计 三项合计 以上合计 以上共计 合计支出 合计收入",
  ],
]);

/** Words at the end of a total's own words that may add up what went before: 奖牌总数, 三级林长共. */
export const sumEndings: readonly string[] = ["合计", "共计", "总计", "总数", "共", "总额", "总量", "总人数"];

/** A clause that begins so speaks of something else: it ends the list of parts. */
export const newTopic = phraseTable<true>([
  [
    true,
    "同时 同期 同比 另外 另 此外 较 比 与上年 上年 去年 全年 今年 本年 本年度 年末 年底 年初 截至 截止 截止到 目前 累计 共 共有 合计 共计 总计 总共 " +
      "完成率 执行率 支出率 结余 结转 剩余 差额 相比 增长 增加 下降 减少 人均 户均 平均 涉及 惠及 受益 覆盖 超额 计划 预计 未 空编 缺编 超编",
  ],
]);

/** Names that only begin like such a clause. */
export const noNewTopic = phraseTable<true>([
  [
    true,
    "比较 比例 较好 较差 较高 较低 较为 较大 较小 上年结转 上年结余 年初结转 年初结余 年末结转 年末结余 结转结余 结余结转 未完成 未办结 未成年 未就业",
  ],
]);

/** Verbs with which a new work begins; a list of parts that does not begin with one ends before it. */
export const workVerbs = phraseTable<true>([
  [
    true,
    "开展 举办 组织 召开 完成 发放 印发 实现 新建 改建 扩建 建成 建设 改造 修建 修复 新增 办理 受理 处理 接待 接受 培训 服务 培养 培育 引进 推进 落实 制定 出台 " +
      "检查 巡查 排查 整改 整治 查处 打造 创建 购置 采购 投入 争取 筹集 拨付 支付 下达 安排 化解 调解 走访 慰问 救助 资助 补助 解决 协调 编制 审核 审批 验收 评审 抽检 抽查 检测 监测 " +
      "获得 荣获 获评 收到 接到 上报 报送 发布 宣传 播放 张贴 悬挂 招聘 招录 录用 表彰 奖励 支出 收入 出动 派出 清理 种植 造林 养护 维修",
  ],
]);

/** Words of a number that is what two others lie apart, or what was taken from one: no part of a list. */
export const differenceWords =
  /节约|节省|核减|审减|调减|压减|减少|核增|追加|调增|差额|相差|[尚还]差|结余|剩余|剩下|余额|折旧|净值|^[多少差](?![数量])|[多少]$|超(?![期限载龄时标])|[至到]$|^另|余下|尚余|[年期]末(?!未)|年底(?!未)|[下仍]余/u;
