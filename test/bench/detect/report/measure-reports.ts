import { type Finding, isCellPlace, type Place } from "../../../../src/engine/finding";
import { type Review, reviewWorkbook } from "../../../../src/engine/review";
import { national } from "../../../../src/policies/national";
import { type DrawnCase, drawCase } from "../draw-case";
import type { Case } from "../model";
import { Random } from "../random";
import { type DrawnReport, drawReport } from "./draw-report";
import type { PlantedReportError, ReportPlanting } from "./errors/planted-report-error";
import { makeReport } from "./make-report";
import { copyOfReport, type ReportPlan } from "./report-plan";
import { searchSimply, type SimpleAlarm } from "./simple-search";
import type { ReportVariation } from "./variations/report-variation";

/** A report beside its workbook, with what is said of both. */
export interface ReportCase {
  readonly own: Case;
  readonly plan: ReportPlan;
  readonly drawn: DrawnReport;
  readonly workbook: DrawnCase;
  readonly review: Review;
  readonly simple: readonly SimpleAlarm[];
}

/** What is added up over reports. */
export interface ReportTally {
  readonly title: string;
  reports: number;
  found: number;
  falseErrors: number;
  falseVerifies: number;
  quantities: number;
  /** Quantities that some rule compared. */
  checked: number;
  simpleFound: number;
  simpleFalse: number;
  crashes: number;
  readonly remarks: string[];
}

/** A tally of nothing. */
export function emptyReportTally(title: string): ReportTally {
  const none = { reports: 0, found: 0, falseErrors: 0, falseVerifies: 0, quantities: 0, checked: 0 };
  return { title, ...none, simpleFound: 0, simpleFalse: 0, crashes: 0, remarks: [] };
}

/** All of them as one. */
export function sumOfReports(title: string, tallies: readonly ReportTally[]): ReportTally {
  const sum = emptyReportTally(title);
  for (const each of tallies) {
    sum.reports += each.reports;
    sum.found += each.found;
    sum.falseErrors += each.falseErrors;
    sum.falseVerifies += each.falseVerifies;
    sum.quantities += each.quantities;
    sum.checked += each.checked;
    sum.simpleFound += each.simpleFound;
    sum.simpleFalse += each.simpleFalse;
    sum.crashes += each.crashes;
  }
  return sum;
}

/** The clean report of a clean workbook. */
export function examineReport(own: Case): ReportCase {
  return examine(own, drawCase(own), makeReport(own));
}

function examine(own: Case, workbook: DrawnCase, plan: ReportPlan): ReportCase {
  const drawn = drawReport(plan, "自评报告.docx");
  const review = reviewWorkbook(workbook.snapshot, national, { reports: [drawn.document] });
  return { own, plan, drawn, workbook, review, simple: searchSimply(drawn, review) };
}

/** Adds a report in which nothing may be found. */
export function tallyQuietReport(tally: ReportTally, examined: ReportCase): void {
  const { review, simple } = examined;
  tally.reports += 1;
  tally.simpleFalse += simple.length;
  tally.quantities += review.narrativeCoverage.quantities;
  tally.checked += review.narrativeCoverage.quantities - review.narrativeCoverage.unchecked.length;
  tallyFalse(tally, examined, review.findings);
}

/** Changes a copy of the report harmlessly, where it has a place for that. */
export function tallyReportVariation(
  tally: ReportTally,
  variation: ReportVariation,
  clean: ReportCase,
): void {
  const plan = copyOfReport(clean.plan);
  if (!variation.vary(plan, new Random(clean.own.seed))) return;
  tallyQuietReport(tally, examine(clean.own, clean.workbook, plan));
}

/** Plants an error of the kind into a copy of the report, where it has a place for it. */
export function tallyReportError(tally: ReportTally, error: PlantedReportError, clean: ReportCase): void {
  const { own } = clean;
  const plan = copyOfReport(clean.plan);
  const planting = error.plant(plan, new Random(own.seed * 7 + own.family.length));
  if (planting === undefined) return;
  const examined = examine(own, clean.workbook, plan);
  const before = new Set(clean.review.findings.map((finding) => nameOf(finding, clean.drawn)));
  const added = examined.review.findings.filter((finding) => !before.has(nameOf(finding, examined.drawn)));
  const isAbout = (finding: Finding): boolean => concerns(finding, planting, examined);
  const isSevere = ({ severity }: Finding): boolean => severity !== "hint" || planting.isHint === true;
  tally.reports += 1;
  if (added.some((finding) => isSevere(finding) && isAbout(finding))) tally.found += 1;
  else tally.remarks.push(`${nameOfCase(own)}: missed ${sentenceAround(planting.changed, examined)}`);
  tallyFalse(tally, examined, planting.isRoot === true ? [] : added.filter((finding) => !isAbout(finding)));
  const known = new Set(clean.simple.map(({ key }) => key));
  const alarms = examined.simple.filter(({ key }) => !known.has(key));
  const isRight = ({ spots }: SimpleAlarm): boolean =>
    spots.some(({ paragraph, start }) =>
      isWithin(planting.changed, paragraph, start, start + 1, examined.drawn),
    );
  if (alarms.some(isRight)) tally.simpleFound += 1;
  tally.simpleFalse += alarms.filter((alarm) => !isRight(alarm)).length;
}

/** Whether a finding names what was changed, or stands at the other side of it. */
function concerns(finding: Finding, planting: ReportPlanting, { drawn, workbook }: ReportCase): boolean {
  const places = [finding.at, ...finding.because.map(({ at }) => at)];
  if (places.some((place) => isAt(place, planting.changed, drawn))) return true;
  if (planting.others.some((id) => isAt(finding.at, id, drawn))) return true;
  return planting.cells.some((key) => {
    const cell = workbook.places.get(key);
    return (
      cell !== undefined &&
      isCellPlace(finding.at) &&
      finding.at.sheet === cell.sheet &&
      finding.at.cell === cell.cell
    );
  });
}

function isAt(place: Place, id: string, drawn: DrawnReport): boolean {
  return !isCellPlace(place) && isWithin(id, place.paragraph, place.start, place.end, drawn);
}

function isWithin(
  id: string,
  paragraph: number,
  start: number,
  end: number,
  { places }: DrawnReport,
): boolean {
  const place = places.get(id);
  return place?.paragraph === paragraph && start < place.end && place.start < end;
}

/** Rule, severity, and the cell or whatever is told at its place: a finding of the clean report is not counted again. */
function nameOf({ rule, severity, at }: Finding, drawn: DrawnReport): string {
  if (isCellPlace(at)) return `${rule} ${severity} ${at.sheet}!${at.cell}`;
  const told = [...drawn.places.keys()].filter((id) => id.includes("#") && isAt(at, id, drawn));
  return `${rule} ${severity} ${told.length === 0 ? at.text : told.join(" ")}`;
}

function tallyFalse(
  tally: ReportTally,
  { own, drawn, review }: ReportCase,
  findings: readonly Finding[],
): void {
  for (const { rule, severity, at, message } of findings) {
    if (severity === "hint") continue;
    if (severity === "error") tally.falseErrors += 1;
    else tally.falseVerifies += 1;
    const text = isCellPlace(at)
      ? `${at.sheet}!${at.cell}`
      : (drawn.document.paragraphs[at.paragraph]?.text ?? "");
    tally.remarks.push(`${nameOfCase(own)}: false ${severity} ${rule} ${message} | ${text}`);
  }
  for (const { rule, outcome, why } of review.rules) {
    if (outcome !== "crashed") continue;
    tally.crashes += 1;
    tally.remarks.push(`${nameOfCase(own)}: ${rule} crashed: ${why ?? ""}`);
  }
}

function nameOfCase({ family, seed }: Case): string {
  return `${family} ${String(seed)}`;
}

function sentenceAround(id: string, { drawn }: ReportCase): string {
  const place = drawn.places.get(id);
  const text = drawn.document.paragraphs[place?.paragraph ?? -1]?.text ?? "";
  if (place === undefined) return id;
  return `${id} ${text.slice(Math.max(0, place.start - 70), place.start)}【${text.slice(place.start, place.end)}】${text.slice(place.end, place.end + 40)}`;
}
