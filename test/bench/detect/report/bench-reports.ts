import { reviewWorkbook } from "../../../../src/engine/review";
import { readReport } from "../../../../src/hosts/docx-report";
import { national } from "../../../../src/policies/national";
import { allFamilies, makeCase } from "../make/families";
import { type Column, count, printTable, share } from "../print-tables";
import { allReportErrors } from "./errors/all-report-errors";
import {
  emptyReportTally,
  examineReport,
  type ReportCase,
  type ReportTally,
  sumOfReports,
  tallyQuietReport,
  tallyReportError,
  tallyReportVariation,
} from "./measure-reports";
import { allReportVariations } from "./variations/all-report-variations";
import { writeDocx } from "./write-docx";

const falseErrors = count<ReportTally>("false error", 13, (tally) => tally.falseErrors);
const verifies: Column<ReportTally> = {
  heading: "verify/report",
  width: 15,
  cell: ({ falseVerifies, reports }) => (falseVerifies / Math.max(1, reports)).toFixed(2),
};
const simpleFalse = count<ReportTally>("simple: false", 15, (tally) => tally.simpleFalse);

const quiet: readonly Column<ReportTally>[] = [
  count("reports", 9, ({ reports }) => reports),
  count("numbers", 9, ({ quantities }) => quantities),
  { heading: "compared", width: 10, cell: ({ checked, quantities }) => share(checked, quantities) },
  falseErrors,
  verifies,
  simpleFalse,
];

const planted: readonly Column<ReportTally>[] = [
  count("planted", 9, ({ reports }) => reports),
  count("found", 7, ({ found }) => found),
  { heading: "recall", width: 8, cell: ({ found, reports }) => share(found, reports) },
  falseErrors,
  verifies,
  { heading: "simple: recall", width: 16, cell: ({ simpleFound, reports }) => share(simpleFound, reports) },
  simpleFalse,
];

/** Prints what is found of errors planted into reports, and what is said where nothing is wrong; gives all its tallies. */
export async function benchReports(seeds: number): Promise<readonly ReportTally[]> {
  const start = performance.now();
  const cases = allFamilies.map((family) =>
    Array.from({ length: seeds }, (_, index) => examineReport(makeCase(family, index + 1))),
  );
  const all = cases.flat();
  const tallyOf = (
    title: string,
    some: readonly ReportCase[],
    tally: typeof tallyQuietReport,
  ): ReportTally => {
    const own = emptyReportTally(title);
    for (const each of some) tally(own, each);
    return own;
  };
  const characters = all.reduce(
    (sum, { drawn }) => sum + drawn.document.paragraphs.reduce((count, { text }) => count + text.length, 0),
    0,
  );
  process.stdout.write(
    `${String(all.length)} clean reports beside their workbooks, ${(characters / all.length).toFixed(0)} characters on average; ` +
      `${String(allReportErrors.length)} kinds of error, ${String(allReportVariations.length)} of harmless variation\n\n`,
  );
  const clean = allFamilies.map(({ title }, index) => tallyOf(title, cases[index] ?? [], tallyQuietReport));
  printTable("report, nothing wrong", quiet, clean, sumOfReports("all", clean));
  const errors = allReportErrors.map((error) =>
    tallyOf(`${error.kind} ${error.title}`, all, (tally, each) => {
      tallyReportError(tally, error, each);
    }),
  );
  printTable("error planted into a report", planted, errors, sumOfReports("all", errors));
  const variations = allReportVariations.map((variation) =>
    tallyOf(`${variation.kind} ${variation.title}`, all, (tally, each) => {
      tallyReportVariation(tally, variation, each);
    }),
  );
  printTable("harmless variation of a report", quiet, variations, sumOfReports("all", variations));
  const found = sumOfReports("", errors);
  const everything = sumOfReports("", [...clean, ...errors, ...variations]);
  const line = (what: string, target: string, figure: string, simple = ""): void => {
    process.stdout.write(
      `${what.padEnd(34)}${target.padStart(8)}${figure.padStart(10)}${simple.padStart(18)}\n`,
    );
  };
  line("", "target", "gouji", "simple search");
  line("recall", "98%", share(found.found, found.reports), share(found.simpleFound, found.reports));
  line("false errors", "0", String(everything.falseErrors), String(everything.simpleFalse));
  line("false verifies a report", "1", (everything.falseVerifies / everything.reports).toFixed(3));
  line("crashed rules", "0", String(everything.crashes));
  line("the same through .docx", "all", await measureDocx(cases.flatMap(([first]) => first ?? [])));
  process.stdout.write(`${((performance.now() - start) / 1_000).toFixed(1)} s\n`);
  return [...clean, ...errors, ...variations];
}

/** How many reports, written as real .docx files and read again, give the same findings. */
async function measureDocx(cases: readonly ReportCase[]): Promise<string> {
  let same = 0;
  for (const { drawn, workbook, review } of cases) {
    const report = await readReport(await writeDocx(drawn.document), drawn.document.name);
    const again = reviewWorkbook(workbook.snapshot, national, { reports: [report] });
    const say = ({ findings }: typeof again): string =>
      JSON.stringify(findings.map(({ rule, at, message }) => [rule, at, message]));
    if (say(again) === say(review)) same += 1;
  }
  return `${String(same)} of ${String(cases.length)}`;
}
