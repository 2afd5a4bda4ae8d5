import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import type { NarrativeDocument } from "../../src/engine/narrative/document";
import { readNarrative } from "../../src/engine/narrative/read-narrative";
import { reviewWorkbook } from "../../src/engine/review";
import { readReport } from "../../src/hosts/docx-report";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";
import { measure, measureTable } from "../engine/narrative/corpus/measure";
import { makeReport } from "./make-report";

/** Prints how well the narrative is read, how much of the sample is checked, and how long a report of 60 pages takes. */
export async function benchNarrative(): Promise<void> {
  const parts = { open: measure("open"), "held-out": measure("held-out") };
  const lines = [...measureTable(parts), "", ...(await sayCoverage()), ...(await saySpeed())];
  // Of the held-out part no miss is shown to anybody.
  if (process.argv.includes("--misses")) lines.push("", ...parts.open.misses);
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

async function readSample(): Promise<NarrativeDocument> {
  return readReport(new Uint8Array(readFileSync("assets/sample/report.docx")), "report.docx");
}

async function sayCoverage(): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync("assets/sample/annexes.xlsx"));
  const { snapshot } = readWorkbook(bytes, "annexes.xlsx");
  const { narrativeCoverage } = reviewWorkbook(snapshot, national, { reports: [await readSample()] });
  const { quantities, checked, withinRounding, inFinding, unchecked } = narrativeCoverage;
  const share = quantities === 0 ? 0 : ((quantities - unchecked.length) / quantities) * 100;
  return [
    `sample report: ${String(quantities)} quantities, ${String(checked)} checked, ${String(withinRounding)} within rounding, ` +
      `${String(inFinding)} in a finding, ${String(unchecked.length)} not checked: coverage ${share.toFixed(1)}%`,
  ];
}

const pages = 60;
const repeats = 9;

/** Reading and checking beside merely parsing the same .docx to its text. */
async function saySpeed(): Promise<readonly string[]> {
  const { paragraphs } = await readSample();
  const prose = paragraphs
    .map(({ text }) => text)
    .filter((text) => text.length > 40 && !/\d/.test(text.slice(3)));
  const lines: string[] = [];
  for (const [name, fillers] of [
    ["as full of numbers as the sample", 4],
    ["three times as full", 1],
  ] as const) {
    lines.push(
      `report of ${String(pages)} pages, ${name}: ${await saySpeedOf(await makeReport(pages, prose, fillers))}`,
    );
  }
  return lines;
}

async function saySpeedOf(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes);
  const report = await readReport(bytes, "report.docx");
  const parse = await time(() => mammoth.extractRawText({ buffer }));
  const read = await time(() => readReport(bytes, "report.docx"));
  const understand = await time(() => readNarrative([report]));
  const review = await time(() => reviewWorkbook({ name: "", sheets: [] }, national, { reports: [report] }));
  const show = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
  return (
    `${String(readNarrative([report]).statements.length)} quantities: mammoth parses the .docx in ${show(parse)}, gouji reads it in ${show(read)}, ` +
    `understands it in ${show(understand)} of the ${show(review)} of its review; (read + review) / parse ${((read + review) / parse).toFixed(2)}`
  );
}

/** Median milliseconds of a call, after warming up. */
async function time(call: () => unknown): Promise<number> {
  await call();
  await call();
  const samples: number[] = [];
  for (let round = 0; round < repeats; round += 1) {
    const start = performance.now();
    await call();
    samples.push(performance.now() - start);
  }
  return samples.sort((a, b) => a - b)[Math.floor(repeats / 2)] ?? 0;
}

if (require.main === module) void benchNarrative();
