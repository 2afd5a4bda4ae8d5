import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { reviewWorkbook } from "../../src/engine/review";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";
import { makeWorkbook } from "./make-workbook";
import { benchNarrative } from "./narrative";
import { measurePane } from "./pane";

// Speed beside something a reader knows: the time merely to unzip the same file and parse its XML.
// Ratios are what counts; milliseconds differ from machine to machine.

const repeats = 15;

/** Median milliseconds of a call, after warming up. */
function time(call: () => unknown): number {
  call();
  call();
  const samples = Array.from({ length: repeats }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return samples.sort((a, b) => a - b)[Math.floor(repeats / 2)] ?? 0;
}

function unzipAndParse(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.write(strFromU8(part)).close();
  }
}

const review = (bytes: Uint8Array): unknown =>
  reviewWorkbook(readWorkbook(bytes, "bench.xlsx").snapshot, national);

const heading = ["case", "unzip+parse", "read", "engine", "read+review", "review/read", "review/parse"];
const widths = [34, 12, 9, 9, 12, 12, 12];
const printRow = (cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell, index) => cell.padEnd(widths[index] ?? 10)).join("")}\n`);
};

function measure(name: string, bytes: Uint8Array): number {
  const parse = time(() => {
    unzipAndParse(bytes);
  });
  const read = time(() => readWorkbook(bytes, "bench.xlsx"));
  const { snapshot } = readWorkbook(bytes, "bench.xlsx");
  const engine = time(() => reviewWorkbook(snapshot, national));
  const whole = time(() => review(bytes));
  const show = (value: number): string => `${value.toFixed(2)} ms`;
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  printRow([
    name,
    show(parse),
    show(read),
    show(engine),
    show(whole),
    ratio(whole, read),
    ratio(whole, parse),
  ]);
  return engine;
}

function measureProcess(name: string, args: readonly string[]): number {
  const samples = Array.from({ length: 7 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, [...args], { stdio: "ignore" });
    return performance.now() - start;
  });
  const median = samples.sort((a, b) => a - b)[3] ?? 0;
  process.stdout.write(`${name.padEnd(46)}${median.toFixed(0)} ms\n`);
  return median;
}

async function main(): Promise<void> {
  printRow(heading);
  const sample = new Uint8Array(readFileSync("assets/sample/annexes.xlsx"));
  measure("sample, typed", sample);
  measure("sample, pasted as text", new Uint8Array(readFileSync("assets/sample/annexes-pasted.xlsx")));
  const perIndicator: string[] = [];
  for (const indicators of [10, 100, 1_000]) {
    const engine = measure(`${String(indicators)} indicators`, await makeWorkbook(indicators, 0));
    perIndicator.push(`${((engine / indicators) * 1_000).toFixed(1)} µs`);
  }
  const perSheet: string[] = [];
  for (const projects of [1, 10, 100]) {
    const engine = measure(`${String(projects)} project sheets of 15`, await makeWorkbook(15, projects));
    perSheet.push(`${(engine / (projects + 1)).toFixed(2)} ms`);
  }
  process.stdout.write(`engine per indicator (10, 100, 1000): ${perIndicator.join(", ")}\n`);
  process.stdout.write(`engine per sheet (1, 10, 100 projects): ${perSheet.join(", ")}\n\n`);

  const many = await Promise.all(
    Array.from({ length: 20 }, (_, index) => makeWorkbook(8 + index, index % 3)),
  );
  const files = Array.from({ length: 200 }, (_, index) => many[index % many.length] ?? sample);
  const parse = time(() => {
    files.forEach(unzipAndParse);
  });
  const read = time(() => files.map((bytes) => readWorkbook(bytes, "bench.xlsx")));
  const whole = time(() => files.map(review));
  process.stdout.write(
    `200 workbooks, one warm process: unzip+parse ${parse.toFixed(0)} ms, read ${read.toFixed(0)} ms, ` +
      `read+review ${whole.toFixed(0)} ms; review/read ${(whole / read).toFixed(2)}, review/parse ${(whole / parse).toFixed(2)}\n\n`,
  );

  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"));
  const bare = join(folder, "bare.cjs");
  writeFileSync(bare, "");
  measureProcess("node, an empty program", [bare]);
  measureProcess("gouji review, whole process, sample", [
    "dist/cli/gouji.js",
    "review",
    "assets/sample/annexes.xlsx",
  ]);
  rmSync(folder, { recursive: true });

  process.stdout.write("\n");
  await measurePane((line) => process.stdout.write(`${line}\n`));

  process.stdout.write("\n");
  await benchNarrative();
}

void main();
