import {
  type Finding,
  isCellPlace,
  type Place,
  severities,
  type Severity,
  type Verdict,
} from "../../engine/finding";
import { nameInReport } from "../../engine/narrative/name-in-report";
import { atMostTitle, type Review } from "../../engine/review";
import { reasonCells } from "../findings/reason-cell";
import { type Explanation, findExplanation } from "../memory/explanations";
import type { AreaStyle, NewSheet } from "../../hosts/workbook-host";
import { version } from "../version";
import { uncheckedPart } from "./unchecked-part";

type Row = readonly (string | number | undefined)[];

// The sheet is filed with the Chinese forms, and is Chinese in every language of the pane.
const severityWords: Readonly<Record<Severity, string>> = { error: "必须改", verify: "须核实", hint: "提示" };
const marks: Readonly<Record<Verdict, string>> = { contradiction: "✗", rounding: "≈", missing: "○" };
const headings: Row = ["序号", "类别", "标记", "位置", "问题", "填报", "应为或对照", "差额", "说明"];

/** The 校验结果 sheet: what was reviewed under which policy, every finding, every explanation. A4, marks as characters. */
export function resultSheet(review: Review, explanations: readonly Explanation[], today: Date): NewSheet {
  const { findings, coverage, policy } = review;
  const reports = review.narrative.documents.filter(({ name }) => name !== "");
  const head: Row[] = [
    ["校验结果"],
    [`工作簿：${review.workbook}`],
    [`评分办法：${policy.title}（${policy.source}）　反向指标：按${atMostTitle(policy.atMost)}`],
    [`校验日期：${showDate(today)}　勾稽 ${version}`],
    ...review.scorecards.map((card): Row => {
      const { evaluation, statedTotal, computedTotal, grade } = card;
      return [
        `${evaluation.caption}　填报总分：${statedTotal?.toFixed() ?? "空白"}　测算总分：${computedTotal?.toFixed(2) ?? "无法测算"}　等级：${grade ?? "—"}`,
      ];
    }),
    [
      `${severities.map((each) => `${severityWords[each]} ${findings.filter(({ severity }) => severity === each).length} 项`).join("　")}　数据 ${coverage.figures} 个，已比较 ${coverage.checked} 个`,
    ],
    ...reports.map(({ name }): Row => [`自评报告：${name}　${sayCoverage(review)}`]),
    ...review.notices.map((notice): Row => [fitCell(notice)]),
    ["标记：✗ 不平　≈ 尾差　○ 缺"],
  ];
  const titleRow = head.length + 1;
  const body = findings.map((finding, index) => rowOf(finding, index + 1, explanations, review));
  const tableEnd = titleRow + Math.max(1, body.length);
  const remarks = listRemarks(review);
  const unchecked = uncheckedPart(review, (place) => showPlace(place, review)).map(fitCell);
  const tail = [...remarks, ...unchecked];
  const uncheckedTitle = tableEnd + 1 + remarks.length;
  const wide = [...head.map((_, index) => index + 1), ...tail.map((_, index) => tableEnd + 1 + index)];
  const styles: readonly AreaStyle[] = [
    { area: "A1:I1", isBold: true, fontSize: 16, align: "Center", rowHeight: 32 },
    { area: `A${titleRow}:I${titleRow}`, isBold: true, align: "Center", fill: "#E7F1EC" },
    { area: `A${titleRow}:I${tableEnd}`, hasBorders: true },
    { area: `A${titleRow + 1}:C${tableEnd}`, align: "Center" },
    { area: `F${titleRow + 1}:H${tableEnd}`, align: "Right" },
    ...body.map((row, index) => ({
      area: `A${titleRow + 1 + index}:I${titleRow + 1 + index}`,
      rowHeight: heightOf(row),
    })),
    ...tail.map((text, index) => ({
      area: `A${tableEnd + 1 + index}:I${tableEnd + 1 + index}`,
      rowHeight: Math.min(highest, lineHeight * linesOf(text, lineOf.wide)),
    })),
    ...(unchecked.length > 0 ? [{ area: `A${uncheckedTitle}:I${uncheckedTitle}`, ...partTitle }] : []),
  ];
  return {
    name: "校验结果",
    rows: [
      ...head,
      headings,
      ...(body.length > 0 ? body : [["", "", "", "", "没有发现问题"]]),
      ...tail.map((text): Row => [text]),
    ],
    columnWidths: [30, 44, 30, 88, 270, 62, 72, 56, 150],
    mergedAreas: wide.map((row) => `A${row}:I${row}`),
    styles,
    print: { isLandscape: true, titleRows: `$${titleRow}:$${titleRow}` },
  };
}

/** The line that begins a part below the table. */
const partTitle = { isBold: true, fill: "#E7F1EC", rowHeight: 20 } as const;

function rowOf(finding: Finding, number: number, explanations: readonly Explanation[], review: Review): Row {
  const { severity, verdict, at, message, stated, computed, difference } = finding;
  const explanation = findExplanation(finding, explanations);
  const said = explanation?.isCurrent === false ? `（数据已变）${explanation.text}` : explanation?.text;
  return [
    number,
    severityWords[severity],
    marks[verdict],
    showPlace(at, review),
    fitCell(message),
    fitCell(stated ?? ""),
    fitCell(computed ?? ""),
    fitCell(difference ?? ""),
    fitCell(said ?? ""),
  ];
}

/** Explanations that stand in the forms and rules that the policy changed. */
function listRemarks(review: Review): readonly string[] {
  const reasons = reasonCells(review).filter(({ text }) => text !== "");
  return [
    ...reasons.map(({ at, text }) => `表内原因　${showPlace(at, review)}：${text}`),
    ...review.rules.flatMap(({ title, override }) =>
      override === undefined
        ? []
        : [
            `规则改动　${title}：${override.severity === "off" ? "停用" : `降为${severityWords[override.severity]}`}，原因：${override.reason}`,
          ],
    ),
  ].map(fitCell);
}

function showPlace(place: Place, { narrative }: Review): string {
  return isCellPlace(place) ? `${place.sheet} ${place.cell}` : nameInReport(place, narrative);
}

/** "报告中113个数：相符96，尾差3，有问题9，未核对5". */
function sayCoverage({ narrativeCoverage }: Review): string {
  const { quantities, checked, withinRounding, inFinding, unchecked } = narrativeCoverage;
  return `文中 ${quantities} 个数：相符 ${checked}　尾差 ${withinRounding}　有问题 ${inFinding}　未核对 ${unchecked.length}`;
}

function showDate(date: Date): string {
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** A cell holds 32,767 characters, and a page far fewer. */
const longestCell = 2_000;

function fitCell(text: string): string {
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}

const lineHeight = 15;
/** Characters that fit on one line of the columns for the sentence and the explanation, and of all columns together. */
const lineOf = { message: 22, explanation: 12, wide: 66 };
/** Excel allows no row higher than 409 points. */
const highest = 400;

function heightOf(row: Row): number {
  const lines = Math.max(linesOf(row[4], lineOf.message), linesOf(row[8], lineOf.explanation), 2);
  return Math.min(highest, lines * lineHeight + 4);
}

function linesOf(text: Row[number], width: number): number {
  return Math.min(
    25,
    String(text ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
}
