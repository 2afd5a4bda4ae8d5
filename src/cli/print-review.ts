import { type Finding, isCellPlace, severities, type Severity, type Verdict } from "../engine/finding";
import type { Review } from "../engine/review";
import { keyOfPlace } from "../engine/rules/place-key";
import type { Policy } from "../engine/scoring/policy";
import type { Scorecard, ScoreLine } from "../engine/scoring/scorecard";
import { cardsOfSeverity } from "./cards";
import { padLeft, padRight } from "./columns";
import { printCoverage } from "./print-coverage";
import { printAnswers } from "./print-labels";
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

/** What of a review is printed besides the review itself. */
export interface PrintedExtras {
  /** Policies whose totals are set side by side. */
  readonly compared?: readonly Policy[];
  /** Every line of what was not checked, however many there are. */
  readonly isWhole?: boolean;
}

/** Prints a review for people: what was read, the findings, the scores, the totals under other policies, and what was not checked. */
export function printReview(
  review: Review,
  terminal: Terminal,
  { compared, isWhole = false }: PrintedExtras = {},
): void {
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
  printCoverage(review, isWhole, line, terminal);
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
  const { totalUnderOtherReading: other, otherReading = "" } = card;
  const parts = [
    `总分  填报 ${stated}  测算 ${differs ? paint(terminal, "red", computed) : computed}`,
    card.grade === undefined ? "" : `等级 ${card.grade}`,
    other === undefined ? "" : `若${otherReading}，则为 ${other.toFixed(2)}`,
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
    `  ${verdictMarks[finding.verdict]} ${paint(terminal, "bold", showPlace(finding.at, review))}  ${finding.message}${word}`,
  );
  if (!isCellPlace(finding.at)) {
    const section = showSection(finding.at, review);
    const under = section === "" ? "" : `（${shorten(section)}）`;
    line(paint(terminal, "grey", `      原文${under} ${showAround(finding.at, review)}`));
  }
  const own = keyOfPlace(finding.at);
  const others = finding.because.filter(({ at }) => keyOfPlace(at) !== own);
  const sides = others.map((each) => {
    const shown = each.shown === "" ? "（空白）" : ` ${shorten(each.shown)}`;
    return `${showPlace(each.at, review)} ${each.label}${shown}`;
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
