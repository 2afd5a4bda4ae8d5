import english from "../../src/taskpane/help/en.json";
import chinese from "../../src/taskpane/help/zh-cn.json";
import { en } from "../../src/taskpane/strings/en";
import { zhCn } from "../../src/taskpane/strings/zh-cn";

/** The names of what is said, in order, without the words. */
function shapeOf(words: unknown): unknown {
  if (Array.isArray(words)) return words.map(shapeOf);
  if (typeof words !== "object" || words === null) return typeof words;
  return Object.entries(words).map(([name, value]) => [name, shapeOf(value)]);
}

test("help says the same in both languages, and each leads to the other", () => {
  expect(shapeOf(english)).toEqual(shapeOf(chinese));
  expect([english.other.page, chinese.other.page]).toEqual([chinese.page, english.page]);
});

test("the settings lead to the page of help in their language", () => {
  expect([zhCn.settings.helpPage, en.settings.helpPage]).toEqual([chinese.page, english.page]);
});

test("help calls buttons and pages what the pane calls them", () => {
  const said = JSON.stringify(chinese);
  const { ready, card, explanation, pages, severity, exporting } = zhCn;
  const names = [
    ...[ready.review, card.accept, explanation.start, zhCn.undo, severity.error, severity.verify],
    ...[pages.report, pages.scores, pages.export, pages.settings],
  ];
  expect(names.filter((name) => !said.includes(`“${name}”`))).toEqual([]);
  expect(exporting.resultButton).toContain("“校验结果”工作表");
  expect(said).toContain("“校验结果”工作表");
});
