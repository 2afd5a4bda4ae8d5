import { phraseTable } from "../numbers/phrase-table";

/**
 * Words with a numeral that count nothing: policies, programmes, institutions, ordinary words. Only such as another
 * reading could take for a number; “…” and 《…》 are names anyhow.
 */
export const namesWithNumerals = phraseTable<true>([
  [
    true,
    // Policies and programmes.
    "三公 两会 三农 四风 双减 双一流 三区三线 三支一扶 三保 三重一大 三会一课 两学一做 三严三实 八项规定 六稳六保 六稳 六保 两癌 两非 四好农村路 " +
      "五个一工程 五保户 五保 两个维护 两个确立 四个意识 四个自信 两个责任 三个代表 三大攻坚战 三下乡 四议两公开 九年义务教育 九年一贯制 " +
      "十年禁渔 百日攻坚 千企 万企 百城 百校 百村 千村 万户 百强 两山 两新 两优一先 三同时 三线一单 三调 三资 两化 五险一金 五险 六一 " +
      "七一 八一 十一黄金周 三八 五四 五一 六五 七五 八五 九五 十五五 十四五 十三五 十二五 一二五 二十大 十九大 十八大 二十届 十九届 三中全会 二中全会 四中全会 五中全会 六中全会 七中全会 " +
      "三甲 三级甲等 二级甲等 三乙 二甲 两级 三级联动 四级联动 三审三校 两岸 两江 四川 三亚 三明 九江 十堰 百色 六盘水 五指山 三门峡 四平 七台河 " +
      "三七 双百 两不愁三保障 三保障 一带一路 一国两制 一法一条例 两法 三权 三变 四个一批 五个一批 六个一批 四不两直 三管三必须 五治 四治 六治 三治 三长制 两库一平台 五位一体 四个全面 一岗双责 一票否决 双随机一公开 一件事 四水同治 四上企业 九小场所 三无小区 三无 三合一 二合一 多规合一 " +
      "二维码 三维 二手 二次供水 二次污染 三次产业 一产 二产 三产 第三方 千方百计 千家万户 四面八方 五花八门 三番五次 七上八下 十全十美 百花齐放 一百年 两个一百年 百年 千年 万亩 百姓 百货 百科 百分点 百分比 百分制 千分制 十字路口 十佳 " +
      "五官 五金 四季 四肢 三伏 三角 三农 四通 八达 六合 七夕 九九 双十一 三星 四星 五星 五A 四A 三A 二级 三级 四级 五级 一级 二类 三类 一类 四类 五类 一流 二流 " +
      "三年行动 三年攻坚 五年规划 五年计划 五年行动 两年行动 三年滚动 四季度",
  ],
]);

/** Ordinary words that begin with 一 and count nothing, whatever follows. */
export const ordinaryWords = phraseTable<true>([
  [
    true,
    "一般 一定 一切 一致 一些 一样 一直 一贯 一旦 一向 一时 一并 一体 一流 一线 一律 一系列 一次性 一把手 一批 一起 一道 一面 一方面 一方 一路 一片 一大批 一站式 一条龙 一体化 一对一 一卡通 一网通办 " +
      "一窗 一门式 一门 一事一议 一张图 一张网 一张表 一盘棋 一股 一带 一部分 一段 一段时间 一点 一种 一度 一把 一等 一揽子 一年来 一手 一心 一边 一面 一如既往 一系列 一定程度 一家人 一号 一步 一环 一刀切 一类 一级 一期 一二三产业 一老一小 一标三实 一品 一地 一举 一经 一刻 一线 一分 一路 一身 一个重要 一项重要 一项长期 一个多 十分 百分百 两手 两者 两地 两级 三者 两难 " +
      "万一 万众 统一 进一步 下一步 下一年 唯一 单一 同一 不一 逐一 专一 之一 某一 另一 任一 每一 这一 那一 哪一 第一 其一 其二 其三 合一 归一 归二 同一个 每一个 另一个 某一个 任何一个 " +
      "七七八八 丢三落四 三三两两",
  ],
]);

/** Counting words beyond the table of units, as they stand in reports: 3笔, 12剂次. */
export const countingWords = phraseTable<true>([
  [
    true,
    "单 标箱 笔 趟 页 顶 档 治疗量 则 具 剂 剂次 针 针次 例次 箱 袋 桶 瓶 盒 包 床 张床位 岗 人月 人份 万人份 方面 个方面 标段 学分 环节 领域 部门 单位 项目 科室 股室 学科 专业 品种 批件 席 篓 盆 串 届 回 眼 桌 车 船 阵 门次 项次 点次 场馆 类 大类 大项 小项 板块 网格 期次 篇次 条次 村次 步 头次 羽次 株次 丛 垛 担 里 站次 部分 " +
      "千伏 KV kV 兆 兆瓦时 元次 度电 岁 周岁 台班 架次 层 处次 对儿 道题 团 连 营",
  ],
]);

/** A Chinese numeral before one of these units is more often an ordinary word or a name than a count. */
export const looseUnits: ReadonlySet<string> = new Set(
  "档 县 市 区 路 道 站 点 口 眼 面 片 段 块 头 把 对 双 根 度 立方米 分 方 秒 天 年 月 个月 个季度 周 股 课 节 门 层 号 日 元 角 级 分钟 家次 万 百 千 十".split(
    " ",
  ),
);

/** Right behind digits they make a name or a class of the number: 3级医院, 12号楼, 2.0版, 60岁以上. */
export const classWords = phraseTable<true>([
  [
    true,
    "级 等奖 型 版 楼 号 # 路公交 线 路车 班制 后 年代 岁 周岁 星级 A级 G网络 D打印 校区 小区 高地 国道 省道 县道 高速 专线 热线 平台 报警 急救",
  ],
]);

/** Behind or before a bare number they make it a hotline or service number. */
export const hotlineWords = phraseTable<true>([
  [true, "热线 平台 专线 报警 急救 电话 指挥中心 中心 公共 便民 系统 服务 投诉 政务 市民 举报 法律 网"],
]);
