import { phraseTable } from "../numbers/phrase-table";

/** Words for a whole country, province, city…, by how far they reach: the greater, the further. */
export const bodies = phraseTable<number>([
  [5, "全国 我国 全球"],
  [4, "全省 我省 全自治区 省内"],
  [3, "全市 我市 全州 全盟 市内"],
  [2, "全县 全区 我县 我区 全旗 县内 区内"],
  [1, "全镇 全乡 全街道 我镇 我乡 全社区 全村"],
]);

/** Words that bring the sentence back to the unit itself. */
export const ownBodies = phraseTable<true>([
  [true, "本单位 本部门 我单位 我部门 我局 本局 我院 本院 我校 本校 我所 我中心 我站 我馆 我委 我会 辖区"],
]);

/** Ends of a place's name with how far its district reaches, as `bodies` counts; the longest stand first. */
export const placeEndings: readonly (readonly [ending: string, reach: number])[] = [
  ["自治区", 4],
  ["自治州", 3],
  ["自治县", 2],
  ["省", 4],
  ["市", 3],
  ["县", 2],
  ["区", 2],
  ["旗", 2],
];

/** Ends of the name of a place within a county, which is a unit's district only where the unit governs it. */
export const townEndings: readonly string[] = ["街道", "镇", "乡"];

/** What governs such a place, behind its name. */
export const townGovernments: readonly string[] = ["人民政府", "办事处", "党委"];

/** Words behind 全国, 全省 that make an honour or a kind of it: nothing is counted for the country. */
export const honours: readonly string[] =
  "模范 先进 优秀 文明 首批 首个 首家 首次 示范 第 重点 性 各地 统一 一流 领先 前列 最 五一 三八 青年 法治 民主 卫生 双拥 排名 平均".split(
    " ",
  );

/** Ends of longer names that begin with 全国, 全省: 全国社区示范平台. */
export const titles: readonly string[] =
  "示范区 示范县 示范市 示范州 示范镇 示范村 示范点 示范校 示范院 示范站 示范户 示范基地 示范地 先进集体 先进单位 模范 称号 大赛 竞赛 锦标赛 平台".split(
    " ",
  );
