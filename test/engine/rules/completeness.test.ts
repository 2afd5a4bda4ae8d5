import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { allRules } from "../../../src/engine/rules/all-rules";
import type { Rule } from "../../../src/engine/rules/rule";
import { ruleFiles } from "./rule-files";
import { collectTestedRules } from "./test-rule";

const documented = readFileSync(path.join(__dirname, "../../../docs/rules.md"), "utf8").split("\n");

/** The rules a module exports. */
function rulesIn(module: unknown): Rule[] {
  const isRule = (value: unknown): value is Rule =>
    typeof value === "object" && value !== null && "check" in value && "needs" in value;
  return Object.values(module as object).filter(isRule);
}

test.each(ruleFiles())(
  "$folder/$id is one rule: named like its file, listed once, tested, documented",
  (file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found, not named
    const rules = rulesIn(require(file.source));
    expect(rules.map(({ id }) => id)).toEqual([file.id]);
    expect(allRules.filter((rule) => rule === rules[0])).toHaveLength(1);
    expect(existsSync(`${file.test}.ts`)).toBe(true);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found, not named
    const tested = collectTestedRules(() => void require(file.test));
    expect(tested.map(({ rule }) => rule.id)).toEqual([file.id]);
    expect(documented.filter((line) => line === `### ${file.id}`)).toHaveLength(1);
  },
);

test("every listed rule has a file", () => {
  const ids = ruleFiles().map(({ id }) => id);
  expect(allRules.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

test("no two rules say the same", () => {
  const titles = allRules.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
