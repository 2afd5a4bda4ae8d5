import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, WorkbookUnreadable } from "../../src/hosts/xlsx-host";
import { extensionPart, withExtension } from "./keep-settings";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/annexes.xlsx")));
const recall = (part: string, key = "gouji.headings"): string | undefined =>
  readWorkbook(withExtension(sample, part), "a.xlsx").recall(key);

test("a text that was kept is found by its key", () => {
  const part = extensionPart({ "gouji.settings": "{}", "gouji.headings": '{"version":1,"说":"<“&”>"}' });
  expect(recall(part)).toBe('{"version":1,"说":"<“&”>"}');
  expect(recall(part, "gouji.settings")).toBe("{}");
  expect(recall(part, "gouji.journal")).toBeUndefined();
});

test("what was kept otherwise than as a text is given as it stands", () => {
  expect(recall(extensionPart({ "gouji.headings": { version: 1 } }))).toBe('{"version":1}');
});

test("a workbook without add-ins keeps nothing", () => {
  expect(readWorkbook(sample, "a.xlsx").recall("gouji.headings")).toBeUndefined();
});

test.each([
  ["cut off", extensionPart({ "gouji.headings": "x" }).slice(0, -30)],
  ["no XML", "nothing"],
  ["with entities", `<!DOCTYPE a [<!ENTITY b "c">]>${extensionPart({})}`],
])("a damaged part costs what it keeps and not the workbook: %s", (_, part) => {
  const file = readWorkbook(withExtension(sample, part), "a.xlsx");
  expect(file.snapshot.sheets.length).toBeGreaterThan(0);
  expect(() => file.recall("gouji.headings")).toThrow(WorkbookUnreadable);
});
