import { phraseTable } from "../../numbers/phrase-table";

/** Words of a change, straight before its amount or share. */
export const changeVerbs = phraseTable<"up" | "down">([
  [
    "up",
    "增加 增长 增 增员 上扬 上移 上浮 上升 提高 提升 上涨 增幅 涨幅 升幅 增长率 增长速度 增加额 增长额 升高 扩大 扩张 增收 增产 增支 增发 增速 延长 净增 净增加 净增长 " +
      "上调 攀升 翻升 递增 扩充 扩增 增资 增额 提速 提标 升 涨 新增加 追增 回升 走高 拉高 增至原来的",
  ],
  [
    "down",
    "减少 下降 降低 减 降 减员 下移 下浮 退步 压降 回落 压减 压缩 下滑 降幅 减幅 下降率 压减率 压降 缩减 减收 减产 减支 减发 缩短 下调 削减 精简 核减 调减 递减 走低 " +
      "减亏 净减 净减少 下跌 缩小 少支 减额 精减 跌 收窄 节支",
  ],
]);

/** Words that tell a change only where it is said against what: 比上年多2场, 较2022年高1.3个百分点. */
export const comparedVerbs = phraseTable<"up" | "down">([
  ["up", "多 高 高出 超 超出 超支 多支 新增 扩种 快 长 大 高于 多于 增"],
  ["down", "少 低 低出 节约 节省 慢 短 小 低于 少于 减"],
]);

/** What may stand between the verb and its number: 增幅分别为, 下降了约. */
export const verbTails =
  /^(?:的)?(?:幅度|比例|比率|率|幅|额|数|速度)?(?:了|到|达到|达|为|约为|约|是|近|均为|均|分别为|分别达|分别是|分别|依次为|各|:)*$/u;

/** Words that set this year against another: 较上年, 比2022年, 同比, 与去年相比; none of 占比, 比例, 较好. */
export const against =
  /同比|环比|(?<![占对相环同正反百])比(?![例重率较对照])|(?<![比])较(?![好差高低大小为多少快慢强弱满真])|相比|比较(?=[多少高低])|与(?=上年|去年|前年|同期|上期|年初|期初|20\d\d年)|(?<![连等])同(?=上年|去年|前年)|上年同期|去年同期|于(?=上年|去年|前年|同期|20\d\d年)/u;

/** The end of a clause that says against what the next one tells its change: 与上年相比，整体支出减少. */
export const againstBefore = /(?:相比|相较|比较|对比|同期比|上年比|去年比)(?:较)?[,:]?$/u;

/** Words between the two ends of a change: 由4.36万元下降到1.64万元. */
export const fromWords = phraseTable<true>([[true, "由 从 自"]]);
export const toWords = phraseTable<"up" | "down" | "either">([
  [
    "up",
    "增加到 增长到 上升到 提高到 提升到 增加至 增长至 上升至 提高至 提升至 增至 升至 扩大到 扩至 扩为 扩到 扩大至 延长至 延长到 增加为 增长为 提高为 增为 升为 升到 增到 上调至 上调到 上调为 涨至 涨到",
  ],
  [
    "down",
    "减少到 下降到 降低到 减少至 下降至 降低至 降至 减至 降到 减到 压缩到 压减到 压缩至 压减至 压缩为 压减为 缩短至 缩短到 缩短为 减少为 下降为 降低为 降为 减为 下调至 下调到 下调为 缩减至 缩减到 缩至 精简至 精简到 精简为",
  ],
  ["either", "调整为 调整到 调整至 变为 变更为 调为 调至 调到 改为"],
]);

/** What a change may be told against instead of another year: 较预算减少; against a target it is no change but how far it was met. */
export const planWords: readonly string[] = ["年初预算", "预算", "概算"];

/** What is no earlier state of the unit's own: another body's number, a limit. */
export const otherBodies =
  /全[省市国县区州盟]|平均|标准|要求|规定|控制|红线|上限|限额|兄弟|周边|同类|考核|目标|任务|计划|指标|定额/u;

/** Words of the earlier time, wherever the earlier number stands: 上年的39批, （2022年为2430具）. */
export const earlierTimes =
  /上一?(?:评价|考核|统计)?(?:周期|轮)|[上去前往历](?:一|个)?(?:年|期|月|季|届|学)|同期|同口径|年初|期初|年末|期末|(?:19|20)\d\d年?|原来|原有|此前|之前|以往|以前|前(?:的|$)|末(?:的|$)/u;

/** How the words of a share begin that is told of the number before: 占2.86%, 为上年的95%. */
export const shareLead = /^(?:占|约占|仅占|共占|各占|为.*的$|是.*的$|完成.*的$|达.*的$)/u;

/** Ends of a name that only say how it is counted: 职工人数, 募集额. */
export const nameTails: readonly string[] = [
  "总人数",
  "人数",
  "户数",
  "件数",
  "数量",
  "总数",
  "总额",
  "总量",
  "金额",
  "总值",
  "合计",
  "资金",
  "决算",
  "数",
  "额",
  "量",
];

/** What stands before a comparison and gives its reason, not its name: 因来水偏少较上年减少. */
export const reasonWords = /^(?:因|受|由于|随着|在(?![职岗校册院编建读训园库任])|主要)/u;
