import { type Review, reviewByYear } from "../engine/review";
import { choosePolicies, choosePolicy } from "./choose-policy";
import { leftAloneWords } from "./left-alone-words";
import { openReport } from "./open-report";
import { openWorkbook } from "./open-workbook";
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
  const file = await openWorkbook(path);
  const reports = options.report === undefined ? [] : [await openReport(options.report)];
  const review = reviewByYear(file.snapshot, policy, { reports });
  requireAnnexes(review, path);
  if (options.json === true) {
    terminal.out(`${JSON.stringify(reviewAsJson(review, path, compared), undefined, 2)}\n`);
  } else printReview(review, terminal, compared);
  return review.findings.some((finding) => finding.severity === "error")
    ? exitCodes.mustFix
    : exitCodes.clean;
}

/** Fails where there is nothing to review, naming what was looked for and what was seen. */
export function requireAnnexes(review: Review, path: string): void {
  const { baseDataTables, selfEvaluations, leftAlone } = review.annexes;
  if (baseDataTables.length + selfEvaluations.length > 0) return;
  const seen = leftAlone.map(({ sheet, why }) => `“${sheet}”（${leftAloneWords[why]}）`).join("、");
  throw new CommandFailure(
    `在“${path}”中没有找到附件。找的是：自评表（有“全年预算数、全年执行数”或“年度指标值、实际完成值”等表头）` +
      `和基础数据表（有“编制数、在职人数”或“决算数、预算数”等表头）。看到的工作表：${seen === "" ? "无" : seen}。`,
  );
}
