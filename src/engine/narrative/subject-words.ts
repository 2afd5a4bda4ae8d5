import { phraseTable } from "../numbers/phrase-table";

/** Words between a subject and its number that only join the two. */
export const joiningWords: readonly string[] =
  "为 是 达 达到 已达 已达到 高达 达成 到达 约 约为 大约 共 共有 共计 合计 总计 累计 累计达 累计达到 合计达 共达 有 计 均 均为 均达 均达到 分别 分别为 分别是 分别有 分别达 分别达到 仅 仅为 仅有 只有 各 各有 至 到 由 从 以 : = 已 现有 约占 占 占比 的 了 则为 即 也 就 还有 数为 也为 在 控制在 保持在 稳定在 降至 降到 增至 增到 提高到 提高至 提升至 提升到 上升到 上升至 下降到 下降至 减少到 减少至 增加到 增加至 增长到 增长至 扩大到 缩短至 缩短到 扩展到 合 一共 总共 全部 有效 只 不含 含".split(
    " ",
  );

/** Of these the last one says something itself: 占比, 降至; they are taken off the object, not off the words. */
export const tellingEndings: ReadonlySet<string> = new Set(["占", "占比", "约占"]);

/** Words that open a clause and are no part of what is counted. */
export const openingWords = phraseTable<true>([
  [
    true,
    "其中 其 并 并且 且 同时 另 另外 另有 此外 还 也 而 以及 及 和 则 即 如 例如 包括 包含 分别 主要 主要是 主要包括 具体 具体为 具体是 合计 总计 共计 " +
      "今年以来 一年来 年初以来 去年以来 截至目前 截止目前 截至 截止 目前 现 现已 至今 迄今 今年 本年 本年度 当年 全年 年内 全年度 该年 年底前 到年底 至年底 上半年 下半年 期间 以来 评价年度 报告期内 " +
      "上年 上年度 去年 上一年 上一年度 上年同期 去年同期 据统计 经统计 , ， 、 : ；",
  ],
]);

/** Adverbs and verbs of having before what was done or counted; they belong to the words, not to the object. */
export const adverbs = phraseTable<true>([
  [
    true,
    "已 已经 均 先后 陆续 圆满 顺利 积极 认真 大力 全面 深入 扎实 有效 持续 切实 不断 进一步 成功 及时 依法 共同 集中 统一 一共 总共 新 又 再 只 仅 约 了 的 是 累计 共 共有 现有 现 有 实际 各 年中",
  ],
]);

/** Whose a number is, where it is the unit's own or its district's. */
export const ownWords = phraseTable<true>([
  [
    true,
    "本单位 本部门 本局 本院 本校 本所 本中心 本馆 本站 本委 本会 本办 本镇 本乡 本街道 本级 本系统 我单位 我部门 我局 我院 我校 我所 我中心 我馆 我站 我委 我会 我办 我厅 我镇 我乡 我街道 我区 我县 我市 我省 我处 我队 我园 我部 我社区 我村 " +
      "全局 全院 全校 全所 全馆 全站 全系统 全单位 全部门 全街道 全镇 全乡 全区 全县 全市 全省 全国 全州 全盟 全旗 全域 全园 全村 全社区 全中心 全处 全队 全办 全会 全体 辖区 辖区内 区内 县内 市内 镇内 校内 院内 馆内 该局 该院 该校 该单位 该部门 该中心 该项目 本项目 该专项 单位 部门 全区范围 全县范围 全市范围 部门及所属单位 局机关 各部门 各单位 各地 各乡镇 各村 各校",
  ],
]);

/** Words in the middle of a phrase behind which the predicate begins. */
export const pivotWords = phraseTable<true>([
  [
    true,
    "共 共计 累计 总计 一共 总共 合计 已 已经 已累计 共累计 先后 陆续 全年 年内 全年共 目前 现 今年 当年 本年 年均 实际 圆满 成功 同步 分别",
  ],
]);

/** With one of these before or behind it a pivot is part of another word: 公共, 共同, 平均. */
export const pivotSpoilers: Readonly<Record<string, { readonly before: string; readonly behind: string }>> = {
  共: { before: "公中总一合统", behind: "同建享青产治振和性识商存用通鸣享担赢富党有" },
  已: { before: "而早业", behind: "婚" },
  新: { before: "创革更翻最全高重维", behind: "兴型区城能媒时冠闻生村华技高疆农业老" },
  现: { before: "实体发表呈出展兑", behind: "有场代金实状役行" },
  全年: { before: "", behind: "预任目执" },
  成功: { before: "处解办救", behind: "率数" },
  单位: { before: "", behind: "数名个整预职人自绩有内外间工会所下及管负领员决和" },
  部门: { before: "", behind: "数名个整预职人自绩有内外间工会所下及管负领员决和" },
  及: { before: "", behind: "时格第" },
  和: { before: "", behind: "谐平睦解" },
  如: { before: "", behind: "期实" },
  并: { before: "", behind: "网轨购" },
  其: { before: "", behind: "他它余" },
  还: { before: "", behind: "款贷建本原" },
  即: { before: "", behind: "时" },
  达: { before: "下表传送转直到", behind: "" },
  均: { before: "平人户年月日周件生校村队", behind: "" },
  有: { before: "实拥享所持具含", behind: "关效限机序偿色害轨线" },
  实际: { before: "", behind: "支执完在投规得到成使拨" },
  各: { before: "", behind: "类项级种" },
  再: { before: "", behind: "生就造贷" },
  约: { before: "节签预合公条违履邀相制契集简誓", behind: "谈定束见" },
  是: { before: "", behind: "否" },
  统一: { before: "", behind: "战" },
  有效: { before: "", behind: "率期" },
};

/** Words before what is counted that say nothing about it. */
export const vagueModifiers = phraseTable<true>([
  [
    true,
    "各类 各种 各项 各级各类 各级 各式 多种 多项 多个 有关 相关 此类 该类 以上 上述 下列 以下 一批 一系列 的 了 过 全部 所有",
  ],
]);

/** Words that open a phrase about whom something was done for, to or with. */
export const prepositions = "为向对给由在于将把使让与同以从按经就受";

/** A phrase before the verb that ends so names who did it. */
export const actorEndings = "省市县区镇乡村局院校所站队厅委会馆府办部社室司处园心位门关行场层队级们我";

/** What stands right behind a number and begins with one of these is no noun. */
export const behindStops = phraseTable<true>([
  [
    true,
    "的 以上 以下 以内 以外 以来 左右 上下 之内 为 是 在 于 与 和 及 或 并 由 被 从 均 已 全 等 较 比 同比 环比 占 其中 分别 进 至 到 用 对 向 以 使 让 将 未 不 无 还 也 因 按 经 后 前 时 内 外 中 上 下 共 累计 总 合计 可 能 得 了 主要 约 近 超 整 第 每 各 且 而 则 即 又 再 都 就 由于 只 仅 有 没有 需 需要 应 应当 正在 进行 如期 按时 按期 圆满 顺利 成功 目标 任务 人均 户均 平均 年均 起 止 计 另 涉及 同时 属 受 获 提 增 降 减 净增 净减 精简 压减 压降 覆盖 所致 所需 所占",
  ],
]);

/** Within a noun behind a number these end it. */
export const nounStops = phraseTable<true>([
  [
    true,
    "的 以上 以下 以内 左右 为 是 与 和 及 并 由 被 从 均 已 全覆盖 等 较 比上 同比 环比 占 其中 分别 进行 未 不 无 共 累计 超 参加 参与 实现 完成 开展 得到 达到 达 通过 纳入 获 获得 每 顺利 圆满 全部 全面 按时 如期 成功 提供 用于 到位 涉及 受 覆盖 增长 增加 减少 下降 提升 提高 正常 有效",
  ],
]);

/** With one of these behind it a stop begins a noun: 内设机构, 下属单位, 中小学. */
export const nounsLikeStops: Readonly<Record<string, string>> = {
  内: "设部外容控科网镇地",
  上: "市级",
  下: "属设辖级岗",
  中: "小学层心药医型级央队",
  外: "语籍地来聘资省国",
  后: "勤备续",
  对: "外口",
  总: "工站局队",
  共: "青建同享",
  进: "修口出",
  能: "源手",
  计: "生划算量",
  用: "水电户工地",
  经: "济营办",
  无: "障物人",
  超: "市声高",
  增: "设值",
  提: "案",
  第: "三",
  等: "级",
  时: "间",
  可: "再",
  受: "理益助灾训",
  不: "动锈同良",
  得: "分",
  因: "公",
  未: "成来",
  为: "民老",
  获: "奖",
  用于: "",
};
