import { type Finding, isCellPlace, severities, type Severity, type Verdict } from "../engine/finding";
import type { Review } from "../engine/review";
import type { Policy } from "../engine/scoring/policy";
import type { Scorecard, ScoreLine } from "../engine/scoring/scorecard";
import { cardsOfSeverity } from "./cards";
import { padLeft, padRight } from "./columns";
import { leftAloneWords } from "./left-alone-words";
import { printAnswers, printUnrecognised } from "./print-labels";
import { overrideWords, printComparison, printOverrides, printRubrics } from "./print-policies";
import { showAround, showPlace, showSection } from "./show-place";
import { paint, type Terminal } from "./terminal";

/** The users' word for each severity, and its colour. */
const severityWords: Readonly<
  Record<Severity, { readonly word: string; readonly colour: "red" | "yellow" | "blue" }>
> = {
  error: { word: "必须改", colour: "red" },
  verify: { word: "须核实或说明", colour: "yellow" },
  hint: { word: "提示", colour: "blue" },
};

/** Marks are characters, so that a colourless terminal and a grey print read the same. */
const verdictMarks: Readonly<Record<Verdict, string>> = { contradiction: "✗", rounding: "≈", missing: "○" };

const annexWords = {
  "base-data-table": "基础数据表",
  "unit-self-evaluation": "单位自评表",
  "project-self-evaluation": "项目自评表",
} as const;

/** Prints a review for people: what was read, the findings, the scores, the totals under other policies, and what was not checked. */
export function printReview(review: Review, terminal: Terminal, compared?: readonly Policy[]): void {
  const line = (text = ""): void => {
    terminal.out(`${text}\n`);
  };
  line(`${paint(terminal, "bold", "勾稽")}  ${review.workbook}  评分办法：${review.policy.title}`);
  const annexes = [...review.annexes.baseDataTables, ...review.annexes.selfEvaluations];
  line(`读到  ${annexes.map((annex) => `${annex.caption}（${annexWords[annex.kind]}）`).join("、")}`);
  printAnswers(review, line, terminal);
  for (const notice of review.notices) line(paint(terminal, "yellow", `！ ${notice}`));
  for (const card of review.scorecards) printTotal(card, annexes.length > 1, line, terminal);
  for (const severity of severities) {
    const findings = review.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    const { word, colour } = severityWords[severity];
    line();
    line(paint(terminal, colour, paint(terminal, "bold", `${word}  ${String(findings.length)} 项`)));
    printCards(review, severity, line, terminal);
  }
  if (review.findings.length === 0) {
    line();
    line(paint(terminal, "green", "✓ 已运行的规则没有发现问题。"));
  }
  for (const card of review.scorecards) printScores(card, line, terminal);
  printRubrics(review, line, terminal);
  if (compared !== undefined) printComparison(review, compared, line, terminal);
  printOverrides(review, line, terminal);
  printCoverage(review, line, terminal);
}

function printTotal(
  card: Scorecard,
  isNamed: boolean,
  line: (text?: string) => void,
  terminal: Terminal,
): void {
  const isUncalculated = card.evaluation.totalScore?.reading.form === "uncalculated";
  const stated = card.statedTotal?.toFixed() ?? (isUncalculated ? "公式待重算" : "空白");
  const computed = card.computedTotal?.toFixed(2) ?? "无法测算";
  const differs = card.computedTotal !== undefined && card.statedTotal?.eq(card.computedTotal) === false;
  const other = card.totalUnderOtherReading;
  const parts = [
    `总分  填报 ${stated}  测算 ${differs ? paint(terminal, "red", computed) : computed}`,
    card.grade === undefined ? "" : `等级 ${card.grade}`,
    other === undefined ? "" : `按另一种读法 ${other.toFixed(2)}`,
    isNamed ? card.evaluation.caption : "",
  ];
  line(parts.filter((part) => part !== "").join("  "));
}

function printCards(
  review: Review,
  severity: Severity,
  line: (text?: string) => void,
  terminal: Terminal,
): void {
  const { cards, elsewhere } = cardsOfSeverity(review, severity);
  for (const { main, others, why } of cards) {
    printFinding(review, main, line, terminal);
    if (others.length === 0) continue;
    line(paint(terminal, "grey", `      同源 ${why}`));
    for (const other of others) {
      const word = other.severity === severity ? "" : `（${severityWords[other.severity].word}）`;
      printFinding(review, other, (text = "") => line(`    ${text}`), terminal, word);
    }
  }
  if (elsewhere > 0)
    line(paint(terminal, "grey", `  另有${String(elsewhere)}项与上面的问题同源，已列在其下。`));
}

function printFinding(
  review: Review,
  finding: Finding,
  line: (text?: string) => void,
  terminal: Terminal,
  /** The severity's word in brackets where it stands under another one. */
  word = "",
): void {
  line(
    `  ${verdictMarks[finding.verdict]} ${paint(terminal, "bold", showPlace(finding.at))}  ${finding.message}${word}`,
  );
  if (!isCellPlace(finding.at)) {
    const section = showSection(finding.at, review);
    const under = section === "" ? "" : `（${shorten(section)}）`;
    line(paint(terminal, "grey", `      原文${under} ${showAround(finding.at, review)}`));
  }
  const others = finding.because.filter((each) => showPlace(each.at) !== showPlace(finding.at));
  const sides = others.map((each) => {
    const shown = each.shown === "" ? "（空白）" : ` ${shorten(each.shown)}`;
    return `${showPlace(each.at)} ${each.label}${shown}`;
  });
  if (sides.length > 0)
    line(paint(terminal, "grey", `      对照 ${sides.slice(0, 6).join("；")}${sides.length > 6 ? "…" : ""}`));
  if (finding.fix !== undefined) line(paint(terminal, "green", `      建议 ${finding.fix.title}`));
  if (finding.lowered !== undefined)
    line(paint(terminal, "grey", `      按评分办法${overrideWords[finding.severity]}：${finding.lowered}`));
}

/** The longest piece of a goal or a reason that a line of the report repeats, in characters. */
const longestShown = 40;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

function printScores(card: Scorecard, line: (text?: string) => void, terminal: Terminal): void {
  const lines = card.execution === undefined ? card.indicators : [card.execution, ...card.indicators];
  if (lines.length === 0) return;
  line();
  line(paint(terminal, "bold", `得分  ${card.evaluation.caption}`));
  line(
    paint(
      terminal,
      "grey",
      `  ${padRight("单元格", 8)}${padRight("指标", 30)}${padLeft("分值", 6)}${padLeft("填报", 8)}${padLeft("测算", 8)}  怎样得出`,
    ),
  );
  for (const score of lines) line(`  ${scoreRow(score, terminal)}`);
}

function scoreRow(score: ScoreLine, terminal: Terminal): string {
  const stated = padLeft(score.stated?.toFixed() ?? "", 8);
  const computed = padLeft(score.computed?.toFixed(2) ?? "—", 8);
  const differs = score.computed !== undefined && score.stated?.eq(score.computed) === false;
  return [
    padRight(score.at.cell, 8),
    padRight(score.name, 30),
    padLeft(score.weight?.toFixed() ?? "", 6),
    stated,
    differs ? paint(terminal, "red", computed) : computed,
    `  ${score.derivation}`,
  ].join("");
}

function printCoverage(review: Review, line: (text?: string) => void, terminal: Terminal): void {
  const { figures, checked, unchecked } = review.coverage;
  line();
  line(
    `${paint(terminal, "bold", "校验范围")}  数据 ${String(figures)} 个，已比较 ${String(checked)} 个，未比较 ${String(unchecked.length)} 个`,
  );
  for (const figure of unchecked.slice(0, 20)) {
    line(
      paint(terminal, "grey", `  ○ ${showPlace(figure.at)} ${figure.label} ${figure.shown}：${figure.why}`),
    );
  }
  if (unchecked.length > 20)
    line(paint(terminal, "grey", `  …另有 ${String(unchecked.length - 20)} 个，用 --json 查看全部`));
  printReportCoverage(review, line, terminal);
  printUnrecognised(review, line, terminal);
  for (const [reason, titles] of notRun(review)) {
    line(
      paint(terminal, "grey", `  ○ ${reason}，${String(titles.length)} 条规则未运行：${titles.join("；")}`),
    );
  }
  for (const { sheet, why } of review.annexes.leftAlone) {
    if (why === "not-an-annex") continue;
    line(paint(terminal, "grey", `  ○ 工作表“${sheet}”未读：${leftAloneWords[why]}`));
  }
}

/** What became of the report's numbers, and why some were compared with nothing. */
function printReportCoverage(review: Review, line: (text?: string) => void, terminal: Terminal): void {
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
  for (const { at, label, shown, why } of unchecked.slice(0, 20)) {
    line(paint(terminal, "grey", `  ○ ${showPlace(at)} ${label}${shown}：${why}`));
  }
  if (unchecked.length > 20)
    line(paint(terminal, "grey", `  …另有 ${String(unchecked.length - 20)} 个，用 --json 查看全部`));
  for (const sentence of reports.flatMap(({ unread }) => unread)) {
    line(paint(terminal, "grey", `  ○ ${sentence}`));
  }
}

/** The titles of the rules that did not run, by the reason, which many share. */
function notRun({ rules }: Review): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { outcome, title, why = "" } of rules) {
    // What the policy switched off stands with its reason among the policy's own words.
    if (outcome === "passed" || outcome === "found" || outcome === "switched-off") continue;
    const reason = outcome === "crashed" ? `运行出错（${why}）` : why;
    titles.set(reason, [...(titles.get(reason) ?? []), title]);
  }
  return titles;
}
