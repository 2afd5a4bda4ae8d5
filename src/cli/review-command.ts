import type { NarrativeDocument } from "../engine/narrative/document";
import { type Answer, type Review, reviewByYear, tablesAsWorkbook } from "../engine/review";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { choosePolicies, choosePolicy } from "./choose-policy";
import { keptAnswers } from "./kept-answers";
import { leftAloneWords } from "./left-alone-words";
import { openReport } from "./open-report";
import { openWorkbook } from "./open-workbook";
import { nameLabel } from "./print-labels";
import { printReview } from "./print-review";
import { reviewAsJson } from "./review-json";
import { CommandFailure, exitCodes, type Terminal } from "./terminal";

/** What `gouji review` is told on the command line. */
export interface ReviewOptions {
  readonly policy: string;
  /** Ids or files of the policies whose totals are set side by side; true for all. */
  readonly comparePolicies?: string | true;
  readonly report?: string;
  readonly json?: true;
  /** Prints what was not checked to the last line. */
  readonly all?: true;
}

/** `gouji review`: prints the review for people or as one JSON object; resolves to the exit code. */
export async function reviewCommand(
  path: string,
  options: ReviewOptions,
  terminal: Terminal,
): Promise<number> {
  const policy = await choosePolicy(options.policy);
  const { comparePolicies } = options;
  const compared = comparePolicies === undefined ? undefined : await choosePolicies(comparePolicies);
  const { snapshot, own, answers, notices } = await openAnnexes(path, terminal);
  const reports = options.report === undefined ? own : [...own, await openReport(options.report)];
  const judged = reviewByYear(snapshot, policy, { reports, answers });
  const review = { ...judged, notices: [...judged.notices, ...notices] };
  requireAnnexes(review, path);
  if (options.json === true) {
    terminal.out(`${JSON.stringify(reviewAsJson(review, path, compared), undefined, 2)}\n`);
  } else {
    printReview(review, terminal, { ...(compared && { compared }), isWhole: options.all === true });
  }
  return review.findings.some((finding) => finding.severity === "error")
    ? exitCodes.mustFix
    : exitCodes.clean;
}

interface OpenedAnnexes {
  readonly snapshot: WorkbookSnapshot;
  readonly own: readonly NarrativeDocument[];
  readonly answers: readonly Answer[];
  readonly notices: readonly string[];
}

/** How the cells of a report's tables are named; a table of Word has no row numbers of its own. */
const tableNotice = "“表1”是报告中的第1张表，依此类推；行号从表前的附件编号、表名数起，列号从左数起。";

/** The annexes to review: a workbook, or a .docx whose tables are read as sheets and whose prose is the report. */
async function openAnnexes(path: string, terminal: Terminal): Promise<OpenedAnnexes> {
  if (!/\.docx$/i.test(path)) {
    const file = await openWorkbook(path);
    return { snapshot: file.snapshot, own: [], answers: keptAnswers(file, terminal), notices: [] };
  }
  const document = await openReport(path);
  // Its tables are the workbook now: they are not compared with themselves, and their words are not read twice.
  const paragraphs = document.paragraphs.map((each) => (each.inTable ? { ...each, text: "" } : each));
  const prose = { ...document, paragraphs, tables: [] };
  return { snapshot: tablesAsWorkbook(document).workbook, own: [prose], answers: [], notices: [tableNotice] };
}

/** Fails where there is nothing to review, naming what was looked for and what was seen. */
export function requireAnnexes(review: Review, path: string): void {
  const { baseDataTables, selfEvaluations, leftAlone } = review.annexes;
  const { unrecognised } = review.labels;
  if (baseDataTables.length + selfEvaluations.length > 0) return;
  const seen = leftAlone.map(({ sheet, why }) => `“${sheet}”（${leftAloneWords[why]}）`).join("、");
  throw new CommandFailure(
    `在“${path}”中没有找到附件。找的是：自评表（有“全年预算数、全年执行数”或“年度指标值、实际完成值”等表头）` +
      `和基础数据表（有“编制数、在职人数”或“决算数、预算数”等表头）。看到的工作表：${seen === "" ? "无" : seen}。` +
      (unrecognised.length === 0
        ? ""
        : `有像附件的表，但不认识这些名称：${unrecognised.slice(0, 10).map(nameLabel).join("、")}；可在 Excel 的勾稽窗格中指认。`),
  );
}
