import { exactOf, isLess, rounded, trimmed } from "../../exact";
import { chinese } from "../draw-report";
import { retell, type ReportVariation, retype, reword } from "./report-variation";

/** The same figures and words, typed otherwise. */
export const waysOfTyping: readonly ReportVariation[] = [
  retype("full-width", "数字用全角", { isFullWidth: true }),
  retype("spaces", "数字前后有空格", { hasSpaces: true }),
  retype("grouped", "数字带千分位", { isGrouped: true }),
  retype("yuan", "金额以元为单位", { money: "元" }),
  retype("yuan-grouped", "金额以元为单位并带千分位", { money: "元", isGrouped: true }),
  retype("dotted-numbering", "编号用1.和(1)", { numbering: "dotted" }),
  retype("bracketed-numbering", "编号用(一)和（1）", { numbering: "brackets" }),
  retype("ordinal-words", "编号用一是、二是", { numbering: "ordinal-words" }),
  retell("approximate-money", "金额约至一位小数", (told, random) => {
    if (told.kind !== "money" || told.unit !== "万元" || told.fact.includes("/") || !random.happens(40))
      return false;
    told.text = `${rounded(exactOf(told.value), 1)}万元`;
    told.lead = "约";
    return true;
  }),
  retell("short-decimals", "金额不写末尾的零", (told) => {
    const short = trimmed(told.value);
    const isChanged = told.kind === "money" && short !== told.value;
    if (isChanged) told.value = short;
    return isChanged;
  }),
  retell("longer-percents", "百分数补零到两位小数", (told) => {
    // A quotient that was rounded earlier has no more decimals; what a table says has.
    if (!told.fact.startsWith("row/") || told.fact.endsWith("/completion")) return false;
    if (told.kind !== "percent" || told.value.split(".")[1]?.length === 2) return false;
    told.text = `${rounded(exactOf(told.value), 2)}%`;
    return true;
  }),
  retell("chinese-numerals", "小数目写汉字", (told) => {
    const isSmall = told.kind === "count" && /^\d{1,2}$/.test(told.value) && told.value !== "0";
    // 二 before a measure word is written 两, and 一 is left to figures.
    if (!isSmall || ["1", "2"].includes(told.value)) return false;
    told.text = chinese(Number(told.value)) + told.unit;
    return true;
  }),
  retell("yi", "大额金额写亿元", (told) => {
    if (told.kind !== "money" || told.unit !== "万元" || isLess(told.value, "1000")) return false;
    told.text = `${trimmed(rounded({ ...exactOf(told.value), bottom: exactOf(told.value).bottom * 10_000n }, 6))}亿元`;
    return true;
  }),
  reword("commas-for-lists", "顿号换逗号", (text, next) =>
    next === undefined ? text : text.replace(/、(?=[^、]*$)/u, "，"),
  ),
  reword("half-width-marks", "标点用半角", (text) =>
    text
      .replace(/，/gu, ",")
      .replace(/；/gu, ";")
      .replace(/：/gu, ":")
      .replace(/（/gu, "(")
      .replace(/）/gu, ")"),
  ),
  reword("this-year", "“全年”写作“本年度”", (text) => text.replace(/全年(?!预算|执行)/gu, "本年度")),
];
