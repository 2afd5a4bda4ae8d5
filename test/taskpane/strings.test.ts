import { en } from "../../src/taskpane/strings/en";
import { languageFor } from "../../src/taskpane/strings/use-strings";
import { zhCn } from "../../src/taskpane/strings/zh-cn";

type Entry = readonly [name: string, value: string | ((...values: unknown[]) => string)];

/** All words of a table with their names, in order. */
function entriesOf(table: object, prefix = ""): Entry[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]): Entry[] =>
    typeof value === "object" && value !== null
      ? entriesOf(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value as Entry[1]]],
  );
}

const sayings = (value: Entry[1]): string => (typeof value === "string" ? value : value("一", "二", "三"));

test("both languages say the same things with the same values", () => {
  const shape = (table: object) =>
    entriesOf(table).map(([name, value]) => [name, typeof value === "string" ? 0 : value.length]);
  expect(shape(en)).toEqual(shape(zhCn));
});

test("nothing is left unsaid", () => {
  const empty = [...entriesOf(zhCn), ...entriesOf(en)].filter(([, value]) => sayings(value).trim() === "");
  expect(empty.map(([name]) => name)).toEqual([]);
});

test("every value that is given is said", () => {
  const dropped = [...entriesOf(zhCn), ...entriesOf(en)].filter(
    ([, value]) =>
      typeof value !== "string" &&
      ["一", "二", "三"].slice(0, value.length).some((each) => !sayings(value).includes(each)),
  );
  expect(dropped.map(([name]) => name)).toEqual([]);
});

test("the frame speaks English where Office does, and Chinese everywhere else", () => {
  expect(["en-US", "en-GB", "zh-CN", "zh-TW", "de-DE"].map(languageFor)).toEqual([
    "en",
    "en",
    "zh-CN",
    "zh-CN",
    "zh-CN",
  ]);
});
