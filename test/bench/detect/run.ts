import { reviewWorkbook, tablesAsWorkbook } from "../../../src/engine/review";
import { readReport } from "../../../src/hosts/docx-report";
import { readWorkbook } from "../../../src/hosts/xlsx-host";
import { national } from "../../../src/policies/national";
import { allErrors } from "./errors/all-errors";
import { placeOf } from "./judge-errors";
import { allFamilies, makeCase } from "./make/families";
import {
  type CleanCase,
  emptyTally,
  examine,
  type Tally,
  tallyError,
  tallyQuiet,
  tallyVariation,
} from "./measure";
import { evaluationsOf } from "./model";
import { errorColumns, printTable, quietColumns, share, sumOf } from "./print-tables";
import { benchReports } from "./report/bench-reports";
import { allVariations } from "./variations/all-variations";
import { writeDocxTables } from "./write-docx-tables";
import { writeXlsx } from "./write-xlsx";

// npm run bench:detect [-- --seeds 10] [-- --show]
// Clean workbooks of every family of layouts, each also with one error of every kind that it has a place for, and
// with every harmless variation; then half as many clean reports beside such workbooks, the same way.
// `--show` prints whatever is not as it should be; the exit code is 0 all the same.

const seedsAt = process.argv.indexOf("--seeds");
const seeds = seedsAt < 0 ? 3 : Number(process.argv[seedsAt + 1]);
const isShowing = process.argv.includes("--show");

function measureClean(): { readonly cases: readonly CleanCase[]; readonly tallies: readonly Tally[] } {
  const cases: CleanCase[] = [];
  const tallies = allFamilies.map((family) => {
    const tally = emptyTally(family.title);
    for (let seed = 1; seed <= seeds; seed += 1) {
      const clean = examine(makeCase(family, seed));
      cases.push(clean);
      tallyQuiet(tally, clean);
    }
    return tally;
  });
  return { cases, tallies };
}

/** How many of a sample, written as real .xlsx files and read again, give the same findings. */
async function measureFiles(cases: readonly CleanCase[]): Promise<string> {
  const sample = cases.filter((_, index) => index % seeds === 0);
  let same = 0;
  for (const { drawn } of sample) {
    const bytes = await writeXlsx(drawn.snapshot);
    const { snapshot } = readWorkbook(bytes, drawn.snapshot.name);
    if (describe(snapshot) === describe(drawn.snapshot)) same += 1;
  }
  return `${same} of ${sample.length}`;
}

/** How many of a sample, written as tables of a .docx, give the same tables and total scores, and nothing to fix. */
async function measureTables(cases: readonly CleanCase[]): Promise<string> {
  const sample = cases.filter((_, index) => index % seeds === 0);
  let same = 0;
  for (const { drawn, review } of sample) {
    const document = await readReport(await writeDocxTables(drawn.snapshot), "annexes.docx");
    const again = reviewWorkbook(tablesAsWorkbook(document).workbook, national, { reports: [document] });
    const isQuiet = again.findings.every(({ severity }) => severity === "hint");
    const totals = (each: typeof review): string =>
      each.scorecards.map(({ computedTotal }) => computedTotal?.toFixed() ?? "").join(" ");
    const count = (each: typeof review): number => each.annexes.baseDataTables.length;
    if (isQuiet && totals(again) === totals(review) && count(again) === count(review)) same += 1;
  }
  return `${same} of ${sample.length}`;
}

function describe(snapshot: Parameters<typeof reviewWorkbook>[0]): string {
  const { findings, scorecards } = reviewWorkbook(snapshot, national);
  const scores = scorecards.map(({ computedTotal }) => computedTotal?.toFixed() ?? "");
  return [...findings.map((each) => `${each.rule} ${placeOf(each)} ${each.message}`), ...scores].join("\n");
}

async function main(): Promise<void> {
  const start = performance.now();
  const { cases, tallies } = measureClean();
  const tables = cases.flatMap(({ own }) => evaluationsOf(own));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  process.stdout.write(
    `${cases.length} clean workbooks of ${allFamilies.length} families, ${tables.length} 自评表 with ` +
      `${(rows / tables.length).toFixed(1)} indicators on average; ${allErrors.length} kinds of error, ` +
      `${allVariations.length} of harmless variation\n\n`,
  );
  printTable("family, nothing wrong", quietColumns, tallies, sumOf("all", tallies));
  const errors = allErrors.map((error) => {
    const tally = emptyTally(`${error.kind} ${error.title}`);
    for (const clean of cases) tallyError(tally, error, clean);
    return tally;
  });
  printTable("planted error", errorColumns, errors, sumOf("all", errors));
  const variations = allVariations.map((variation) => {
    const tally = emptyTally(`${variation.kind} ${variation.title}`);
    for (const clean of cases) tallyVariation(tally, variation, clean);
    return tally;
  });
  printTable("harmless variation", quietColumns, variations, sumOf("all", variations));

  const [planted, all] = [sumOf("", errors), sumOf("", [...tallies, ...errors, ...variations])];
  const quiet = sumOf("", [...tallies, ...variations]);
  const print = (what: string, target: string, figure: string, simple = ""): void => {
    process.stdout.write(
      `${what.padEnd(34)}${target.padStart(8)}${figure.padStart(10)}${simple.padStart(18)}\n`,
    );
  };
  print("", "target", "gouji", "simple checker");
  print(
    "recall",
    "98%",
    share(planted.good, planted.workbooks),
    share(planted.simpleFound, planted.workbooks),
  );
  print("false errors", "0", String(all.falseErrors), String(all.simpleFalse));
  print("false verifies a workbook", "1", (all.falseVerifies / all.workbooks).toFixed(3));
  print("layouts read completely", "100%", share(quiet.good, quiet.workbooks));
  print("scores", "100%", share(quiet.scores - quiet.wrongScores, quiet.scores));
  print("crashed rules", "0", String(all.crashes));
  print("the same through .xlsx", "all", await measureFiles(cases));
  print("the same as tables of a .docx", "all", await measureTables(cases));
  process.stdout.write(`${((performance.now() - start) / 1_000).toFixed(1)} s\n\n`);
  const ofReports = await benchReports(Math.ceil(seeds / 2));
  if (!isShowing) return;
  for (const { title, remarks } of [...tallies, ...errors, ...variations, ...ofReports]) {
    for (const remark of remarks) process.stdout.write(`${title}: ${remark}\n`);
  }
}

void main();
