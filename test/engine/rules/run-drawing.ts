import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { standardHeadings } from "../../../src/engine/annexes/standard-headings";
import { type Finding, isCellPlace } from "../../../src/engine/finding";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { readAnnexesInReports } from "../../../src/engine/rules/annex-in-report";
import type { Rule } from "../../../src/engine/rules/rule";
import { runRule, type RuleReport } from "../../../src/engine/rules/run-rule";
import type { Policy } from "../../../src/engine/scoring/policy";
import { buildScorecard } from "../../../src/engine/scoring/build-scorecard";
import { parseCell } from "../../../src/engine/workbook/address";
import type { WorkbookSnapshot } from "../../../src/engine/workbook/snapshot";
import { national } from "../../../src/policies/national";
import { applyEdits, type DrawnWorkbook, drawWorkbook } from "../draw-workbook";
import type { Expectation } from "./rule-cases";

/** The rule's agreements and findings must be: some and none. */
export function expectPassed(rule: Rule, drawing: string, policy?: Partial<Policy>): void {
  const report = run(rule, drawWorkbook(drawing), policy);
  expectNoFinding(report, drawing);
  if (report.agreements.length === 0) {
    throw new Error(`Nothing was compared, so nothing passed (${report.why ?? ""}):\n${drawing}`);
  }
}

/** The rule must neither find nor agree: it has nothing to compare, or the case is no business of its. */
export function expectSilent(rule: Rule, drawing: string, policy?: Partial<Policy>): void {
  const report = run(rule, drawWorkbook(drawing), policy);
  expectNoFinding(report, drawing);
  if (report.agreements.length > 0) {
    const compared = report.agreements.map(({ because }) =>
      because.map((each) => showPlace(each.at)).join(", "),
    );
    throw new Error(`Compared ${compared.join("; ")}, so this is a case of passes:\n${drawing}`);
  }
}

/** The rule must find the marked cells and no other, with these messages in reading order; a fix must silence its finding. */
export function expectFound(
  rule: Rule,
  drawing: string,
  messages: readonly string[],
  { policy, severity = rule.severity, verdict, fixed }: Expectation,
): void {
  const drawn = drawWorkbook(drawing);
  const report = run(rule, drawn, policy);
  const findings = inReadingOrder(drawn.snapshot, report.findings);
  const found = findings.map(({ at, message }) => `${showPlace(at)} ${message}`);
  const wanted = [...drawn.marked, ...drawn.markedInReport].map(
    (at, index) => `${showPlace(at)} ${messages[index] ?? ""}`,
  );
  if (found.join("\n") !== wanted.join("\n")) {
    const places = findings.map(({ at }) => at);
    throw new Error(
      `Wanted:\n${listed(wanted)}\nFound:\n${listed(found)}\nwhich is:\n${drawn.redraw(places)}`,
    );
  }
  const edits: string[] = [];
  for (const finding of findings) {
    const where = showPlace(finding.at);
    if (finding.severity !== severity) throw new Error(`${where} is ${finding.severity}, not ${severity}.`);
    if (verdict !== undefined && finding.verdict !== verdict) {
      throw new Error(`${where} is ${finding.verdict}, not ${verdict}.`);
    }
    if (finding.because.length === 0) throw new Error(`The finding at ${where} names no fact behind it.`);
    if (finding.fix === undefined) continue;
    edits.push(...finding.fix.edits.map((edit) => `${edit.at.cell} = ${JSON.stringify(edit.after)}`));
    const after = run(rule, { ...drawn, snapshot: applyEdits(drawn.snapshot, finding.fix.edits) }, policy);
    const still = after.findings.find((each) => showPlace(each.at) === where);
    if (still !== undefined) throw new Error(`After the fix of ${where} it is still found: ${still.message}`);
  }
  if (fixed !== undefined && edits.join(", ") !== fixed) {
    throw new Error(`The fixes write ${edits.join(", ")}, not ${fixed}.`);
  }
}

/** Whether a finding of the rule comes with a fix in this drawing. */
export function offersFix(rule: Rule, drawing: string, policy?: Partial<Policy>): boolean {
  return run(rule, drawWorkbook(drawing), policy).findings.some(({ fix }) => fix !== undefined);
}

function run(rule: Rule, drawn: DrawnWorkbook, changed: Partial<Policy> = {}): RuleReport {
  const { snapshot: workbook, reports } = drawn;
  const policy = { ...national, ...changed };
  const annexes = extractAnnexes(workbook);
  const narrative = readNarrative(reports);
  const annexesInReports = readAnnexesInReports(reports, standardHeadings);
  const annexCount = annexes.selfEvaluations.length + annexes.baseDataTables.length;
  if (annexCount === 0 && (workbook.sheets.length > 0 || reports.length === 0)) {
    throw new Error("No annex is found in the drawing: does it have the headings of a table?");
  }
  const scorecards = annexes.selfEvaluations.map((evaluation) => buildScorecard(evaluation, policy));
  const report = runRule(rule, { workbook, annexes, narrative, annexesInReports, scorecards, policy });
  if (report.outcome === "crashed") throw new Error(`${rule.id} crashed: ${report.why ?? ""}`);
  return report;
}

function expectNoFinding(report: RuleReport, drawing: string): void {
  if (report.findings.length === 0) return;
  const found = report.findings.map(({ at, message }) => `${showPlace(at)} ${message}`);
  const places = report.findings.map(({ at }) => at);
  throw new Error(`Found:\n${listed(found)}\nin:\n${drawWorkbook(drawing).redraw(places)}`);
}

function inReadingOrder(workbook: WorkbookSnapshot, findings: readonly Finding[]): Finding[] {
  const order = ({ at }: Finding): number => {
    if (!isCellPlace(at)) return 1e12 + at.paragraph * 1e6 + at.end;
    const position = parseCell(at.cell);
    const sheet = workbook.sheets.findIndex((each) => each.name === at.sheet);
    return sheet * 1e9 + (position?.row ?? 0) * 1e4 + (position?.column ?? 0);
  };
  return [...findings].sort((a, b) => order(a) - order(b));
}

function showPlace(at: Finding["at"]): string {
  return isCellPlace(at) ? `${at.sheet}!${at.cell}` : `${at.document}:${at.paragraph}:${at.end}`;
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? "  nothing" : lines.map((line) => `  ${line}`).join("\n");
}
