import type { Review } from "../engine/review";
import { listRulesNotRun } from "../engine/rules/rules-not-run";
import { wrapList } from "./columns";
import { leftAloneWords } from "./left-alone-words";
import { printUnrecognised } from "./print-labels";
import { showPlace } from "./show-place";
import { paint, type Terminal } from "./terminal";

type Line = (text?: string) => void;

/** Lines of one kind that a person reads unasked. */
const mostLines = 20;

/** Terminal columns of a line that lists names. */
const widest = 100;

/** How much was compared, and what was not and why; `isWhole` prints that to the last line. */
export function printCoverage(review: Review, isWhole: boolean, line: Line, terminal: Terminal): void {
  const { figures, checked, unchecked } = review.coverage;
  line();
  line(
    `${paint(terminal, "bold", "校验范围")}  数据 ${String(figures)} 个，已比较 ${String(checked)} 个，未比较 ${String(unchecked.length)} 个`,
  );
  const figureLines = unchecked.map(
    ({ at, label, shown, why }) => `${showPlace(at, review)} ${label} ${shown}：${why}`,
  );
  printSome(figureLines, isWhole, line, terminal);
  printReportCoverage(review, isWhole, line, terminal);
  printUnrecognised(review, isWhole, line, terminal);
  printRulesNotRun(review, isWhole, line, terminal);
  for (const { sheet, why } of review.annexes.leftAlone) {
    if (why === "not-an-annex") continue;
    line(paint(terminal, "grey", `  ○ 工作表“${sheet}”未读：${leftAloneWords[why]}`));
  }
}

/** What became of the report's numbers, and why some were compared with nothing. */
function printReportCoverage(review: Review, isWhole: boolean, line: Line, terminal: Terminal): void {
  const { quantities, checked, withinRounding, inFinding, unchecked } = review.narrativeCoverage;
  const reports = review.narrative.documents.filter(({ name }) => name !== "");
  if (reports.length === 0) return;
  const parts = [
    `文中 ${String(quantities)} 个数`,
    `相符 ${String(checked)}`,
    `尾差 ${String(withinRounding)}`,
    `有问题 ${String(inFinding)}`,
    `未核对 ${String(unchecked.length)}`,
  ];
  line(
    `${paint(terminal, "bold", "报告")}  ${reports.map(({ name }) => name).join("、")}  ${parts.join("，")}`,
  );
  const numberLines = unchecked.map(
    ({ at, label, shown, why }) => `${showPlace(at, review)} ${label}${shown}：${why}`,
  );
  printSome(numberLines, isWhole, line, terminal);
  for (const sentence of reports.flatMap(({ unread }) => unread)) {
    line(paint(terminal, "grey", `  ○ ${sentence}`));
  }
}

/** The rules that did not run by their reason: how many, and by name where everything is asked for. A crash is always named. */
function printRulesNotRun(review: Review, isWhole: boolean, line: Line, terminal: Terminal): void {
  // What the policy switched off stands with its reason among the policy's own words.
  const groups = listRulesNotRun(review.rules).filter(({ outcome }) => outcome !== "switched-off");
  for (const { outcome, why, titles } of groups) {
    const hasCrashed = outcome === "crashed";
    const reason = hasCrashed ? `运行出错（${why}）` : why;
    line(paint(terminal, "grey", `  ○ ${reason}，${String(titles.length)} 条规则未运行`));
    if (!isWhole && !hasCrashed) continue;
    for (const names of wrapList(titles, widest - 6)) line(paint(terminal, "grey", `      ${names}`));
  }
  if (!isWhole && groups.length > 0) line(paint(terminal, "grey", "    用 --all 查看是哪些规则"));
}

function printSome(texts: readonly string[], isWhole: boolean, line: Line, terminal: Terminal): void {
  const shown = isWhole ? texts : texts.slice(0, mostLines);
  for (const text of shown) line(paint(terminal, "grey", `  ○ ${text}`));
  const rest = texts.length - shown.length;
  if (rest > 0) line(paint(terminal, "grey", `  …另有 ${String(rest)} 个，用 --all 查看全部`));
}
