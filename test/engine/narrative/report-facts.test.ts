import { isCellPlace } from "../../../src/engine/finding";
import { reviewWorkbook } from "../../../src/engine/review";
import { factIsStatedOnce } from "../../../src/engine/rules/narrative/fact-is-stated-once";
import { national } from "../../../src/policies/national";
import { openReports } from "./corpus/reports/open-reports";
import { areOneFact, type AnnotatedReport, type StatedFact } from "./corpus/reports/report-annotation";

/** The pairs of annotated numbers that the rule held against each other. */
function pairsOf(report: AnnotatedReport): readonly (readonly [StatedFact, StatedFact])[] {
  const paragraphs = report.paragraphs.map((text) => ({ text }));
  const document = { name: "报告.docx", paragraphs, tables: [], unread: [] };
  const review = reviewWorkbook({ name: "空.xlsx", sheets: [] }, national, { reports: [document] });
  const outcome = review.rules.find(({ rule }) => rule === factIsStatedOnce.id);
  return [...(outcome?.findings ?? []), ...(outcome?.agreements ?? [])].flatMap(({ because }) => {
    const stated = because
      .map(({ at }) =>
        report.stated.find(
          (each) =>
            !isCellPlace(at) &&
            each.paragraph === at.paragraph &&
            each.start >= at.start &&
            each.start < at.end,
        ),
      )
      .filter((each) => each !== undefined);
    return stated.flatMap((one, index) => stated.slice(index + 1).map((other) => [one, other] as const));
  });
}

test.each(openReports.map((report) => [report.kind, report] as const))(
  "in the report of a %s no two facts are taken for one",
  (_, report) => {
    const wrong = pairsOf(report).filter(([one, other]) => !areOneFact(one, other));
    expect(wrong).toEqual([]);
  },
);

test("most of what is told twice is held against each other", () => {
  let told = 0;
  let met = 0;
  for (const report of openReports) {
    const pairs = pairsOf(report);
    report.stated.forEach((one, index) => {
      for (const other of report.stated.slice(index + 1)) {
        if (!areOneFact(one, other)) continue;
        told += 1;
        if (pairs.some((pair) => pair.includes(one) && pair.includes(other))) met += 1;
      }
    });
  }
  expect(told).toBeGreaterThan(30);
  expect(met / told).toBeGreaterThanOrEqual(0.85);
});
