import { readdirSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import config, { importTable } from "../eslint.config.mjs";

const src = path.join(__dirname, "../src");

// The files below exist only here, so they are judged without their types.
const untyped = defineConfig(
  ...config,
  { files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions: { projectService: false } } },
);

/** The rules that a file of this name and text breaks, of those that keep the architecture. */
function brokenRules(file: string, text: string): string[] {
  const linter = new Linter({ cwd: path.dirname(src) });
  const messages = linter.verify(text, untyped, { filename: path.join(src, file) });
  const fatal = messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(`${file}: ${fatal.message}`);
  return messages.flatMap(({ ruleId }) =>
    ruleId !== null && /^gouji|restricted|lines/.test(ruleId) ? [ruleId] : [],
  );
}

const imports = "gouji/imports";
const syntax = "no-restricted-syntax";
const globals = "no-restricted-globals";

/** File, text, and the rule it must break; undefined where it must break none. */
const cases: [file: string, text: string, broken: string | undefined][] = [
  ["engine/workbook/a.ts", `export { b } from "./b";`, undefined],
  ["engine/workbook/a.ts", `import { b } from "../numbers/b"; b();`, imports],
  ["engine/workbook/a.ts", `import Big from "big.js"; Big(1);`, imports],
  ["engine/numbers/a.ts", `import Big from "big.js"; Big(1);`, undefined],
  ["engine/numbers/a.ts", `import { b } from "../annexes/b"; b();`, imports],
  ["engine/annexes/a.ts", `import { b } from "../numbers/b"; b();`, undefined],
  ["engine/annexes/a.ts", `import { b } from "../narrative/b"; b();`, imports],
  ["engine/annexes/a.ts", `export * from "../rules/b";`, imports],
  ["engine/annexes/a.ts", `export type B = import("../rules/b").B;`, imports],
  ["engine/narrative/a.ts", `import type { B } from "../annexes/b"; export type A = B;`, imports],
  ["engine/scoring/a.ts", `import { b } from "../annexes/b"; b();`, undefined],
  ["engine/scoring/a.ts", `import { b } from "../rules/b"; b();`, imports],
  ["engine/scoring/a.ts", `import type { B } from "../finding"; export type A = B;`, undefined],
  ["engine/scoring/a.ts", `import { b } from "../finding"; b();`, imports],
  [
    "engine/rules/in-sheet/a.ts",
    `import { b } from "../../scoring/b"; import { c } from "../rule"; b(c);`,
    undefined,
  ],
  ["engine/rules/in-sheet/a.ts", `import { b } from "../../review"; b();`, imports],
  ["engine/rules/in-sheet/a.ts", `import { b } from "../../../policies/b"; b();`, imports],
  ["engine/review.ts", `import { b } from "./rules/b"; b();`, undefined],
  ["engine/review.ts", `import { b } from "../hosts/b"; b();`, imports],
  ["engine/review.ts", `import { b } from "fflate"; b();`, imports],
  ["engine/review.ts", `import { b } from "node:fs"; b();`, imports],
  ["engine/review.ts", `import { b } from "../../test/b"; b();`, imports],
  ["engine/elsewhere.ts", `export const a = 1;`, imports],
  ["elsewhere/a.ts", `export const a = 1;`, imports],
  ["policies/a.ts", `import type { B } from "../engine/scoring/policy"; export type A = B;`, undefined],
  ["policies/a.ts", `import { b } from "../engine/scoring/policy"; b();`, imports],
  ["policies/a.ts", `import type { B } from "../engine/scoring/scorecard"; export type A = B;`, imports],
  [
    "policies/parsing/a.ts",
    `import { b } from "../b"; import { c } from "../../engine/rules/all-rules"; import * as v from "valibot"; b(c, v);`,
    undefined,
  ],
  ["policies/parsing/a.ts", `import { b } from "../../engine/scoring/build-scorecard"; b();`, imports],
  ["policies/parsing/a.ts", `export const a = new Date();`, globals],
  ["policies/a.ts", `import * as v from "valibot"; export const a = v;`, imports],
  ["hosts/xlsx-host.ts", `import { b } from "./ooxml/b"; b();`, undefined],
  [
    "hosts/xlsx-host.ts",
    `import type { B } from "../engine/narrative/document"; export type A = B;`,
    undefined,
  ],
  ["hosts/xlsx-host.ts", `import { b } from "../engine/numbers/b"; b();`, imports],
  ["hosts/xlsx-host.ts", `import { b } from "../engine/narrative/sentences"; b();`, imports],
  ["hosts/ooxml/a.ts", `import { b } from "../workbook-host"; b();`, imports],
  ["hosts/ooxml/a.ts", `import { b } from "saxes"; b();`, undefined],
  ["taskpane/Findings.tsx", `import { b } from "../engine/review"; b();`, undefined],
  ["taskpane/Findings.tsx", `import { b } from "../hosts/excel-host"; b();`, undefined],
  ["taskpane/Findings.tsx", `import { b } from "../hosts/xlsx-host"; b();`, imports],
  ["taskpane/Findings.tsx", `import { b } from "../engine/rules/rule"; b();`, imports],
  [
    "memory/a.ts",
    `import { b } from "../engine/annexes/role-titles"; import * as v from "valibot"; b(v);`,
    undefined,
  ],
  ["memory/a.ts", `import { b } from "../engine/annexes/pointing"; b();`, imports],
  ["commands/a.ts", `import { b } from "../taskpane/b"; b();`, imports],
  ["cli/gouji.ts", `import { b } from "../hosts/xlsx-host"; import { c } from "node:fs"; b(c);`, undefined],
  ["cli/gouji.ts", `import { b } from "../hosts/excel-host"; b();`, imports],
  ["cli/gouji.ts", `import { b } from "fs"; b();`, imports],
  ["cli/gouji.ts", `await import("../hosts/excel-host");`, imports],
  ["simulated-excel/a.ts", `import { b } from "../hosts/ooxml/b"; b();`, undefined],
  ["simulated-excel/a.ts", `import { b } from "../hosts/xlsx-host"; b();`, imports],
  ["simulated-excel/a.ts", `import { b } from "../engine/review"; b();`, imports],

  ["engine/rules/a.ts", `export const a = () => new Date();`, globals],
  ["engine/rules/a.ts", `export const a = () => { console.log(1); };`, globals],
  ["engine/rules/a.ts", `export const a = () => process.argv;`, globals],
  ["engine/rules/a.ts", `export const a = () => Promise.resolve(1);`, globals],
  ["engine/rules/a.ts", `export const a = () => Math.random();`, "no-restricted-properties"],
  ["engine/rules/a.ts", `export async function a() {}`, syntax],
  ["engine/rules/a.ts", `export const a = ["乙", "甲"].sort((x, y) => x.localeCompare(y));`, syntax],
  ["policies/a.ts", `export const a = new Date();`, globals],
  ["cli/a.ts", `export const a = () => new Date();`, undefined],
  ["cli/a.ts", `export default 1;`, syntax],
  ["engine/rules/a.ts", `export default 1;`, syntax],
  ["engine/rules/a.ts", `export enum A { b }`, syntax],
  ["taskpane/a.ts", `void Excel.run(() => Promise.resolve());`, syntax],
  ["hosts/excel-host.ts", `void Excel.run(() => Promise.resolve());`, undefined],
  ["hosts/excel-host.ts", `export default 1;`, syntax],
  ["engine/workbook/utils.ts", `export const a = 1;`, "gouji/file-name"],
  ["engine/workbook/SheetName.ts", `export const a = 1;`, "gouji/file-name"],
  ["taskpane/ScoreTable.tsx", `export const a = 1;`, undefined],
  ["cli/a.ts", `export const a = 1;\n`.repeat(251), "max-lines"],
];

for (const [file, text, broken] of cases) {
  test(`src/${file} ${broken === undefined ? "may" : `breaks ${broken} with`}: ${text.split("\n", 1)[0] ?? ""}`, () => {
    expect(brokenRules(file, text)).toEqual(broken === undefined ? [] : [broken]);
  });
}

test("every folder at the first two levels of src has a row in the import table", () => {
  const foldersIn = (folder: string) =>
    readdirSync(path.join(src, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.posix.join(folder, entry.name));
  const firstLevel = foldersIn("");
  const folders = [...firstLevel.filter((folder) => folder !== "engine"), ...firstLevel.flatMap(foldersIn)];
  const uncovered = folders.filter(
    (name) => !importTable.some(({ folder }) => name === folder || name.startsWith(`${folder}/`)),
  );
  expect(uncovered).toEqual([]);
});
