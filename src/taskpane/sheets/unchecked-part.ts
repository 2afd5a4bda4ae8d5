import { listRulesNotRun } from "../../engine/rules/rules-not-run";
import type { Place } from "../../engine/finding";
import type { Review } from "../../engine/review";

/** What the 校验结果 sheet says was not checked: a line of counts, then each with its place. Empty where everything was. */
export function uncheckedPart(review: Review, showPlace: (place: Place) => string): readonly string[] {
  const figures = review.coverage.unchecked;
  const numbers = review.narrativeCoverage.unchecked;
  const { unrecognised } = review.labels;
  const notRun = listRulesNotRun(review.rules).filter(({ outcome }) => outcome !== "switched-off");
  const ruleCount = notRun.reduce((sum, { titles }) => sum + titles.length, 0);
  const unread = review.narrative.documents.flatMap((document) => document.unread);
  const counts = [
    figures.length > 0 ? `表中数据 ${figures.length} 个` : "",
    numbers.length > 0 ? `报告中的数 ${numbers.length} 个` : "",
    unrecognised.length > 0 ? `未识别的列和行 ${unrecognised.length} 处` : "",
    ruleCount > 0 ? `未运行的规则 ${ruleCount} 条` : "",
    unread.length > 0 ? `报告中未读取的内容 ${unread.length} 处` : "",
  ].filter((part) => part !== "");
  if (counts.length === 0) return [];
  return [
    `未核对　${counts.join("　")}`,
    ...unrecognised.map(({ at, text, what }) => {
      const name = text.replace(/\s+/g, "");
      const called = name === "" ? "没有名称" : `“${name}”`;
      return `未识别　${showPlace(at)} ${what === "column" ? "列" : "行"}${called}：其中的内容没有校验`;
    }),
    ...figures.map(({ at, label, shown, why }) => `未比较　${showPlace(at)} ${label} ${shown}：${why}`),
    ...numbers.map(({ at, label, shown, why }) => `未核对　${showPlace(at)} ${label}${shown}：${why}`),
    ...unread.map((sentence) => `未读取　${sentence}`),
    ...notRun.map(({ outcome, why, titles }) => {
      const reason = outcome === "crashed" ? `规则出错（${why}）` : why;
      return `未运行　${reason}（${titles.length}条）：${titles.join("；")}`;
    }),
  ];
}
