import fc from "fast-check";
import { readJson } from "../../../src/policies/parsing/read-json";

test.each<[string, string, string]>([
  ["nothing", "", "第1行第1列，内容不完整"],
  ["a field without quotes", `{ id: 1 }`, "第1行第3列，这里应为带英文双引号的字段名"],
  ["Chinese quotes", `{"id":\n  “甲”}`, "第2行第3列，字符 “ 不应出现在这里，双引号应为英文的"],
  ["a Chinese comma", `{"id": "甲"，"a": 1}`, "第1行第11列，这里应为英文逗号或“}”"],
  ["a Chinese colon", `{"id"："甲"}`, "第1行第6列，字段名后面应为英文冒号"],
  ["a comma too many in a list", `[1, 2,\r\n ]`, "第2行第2列，字符 ] 不应出现在这里，前面多了一个逗号"],
  ["a comma too many in an object", `{"a": 1, }`, "第1行第10列，这里应为带英文双引号的字段名"],
  ["words without quotes", `{"a": true, "b": 通版}`, "第1行第18列，字符 通 不应出现在这里"],
  ["a word that is none", `{"a": yes}`, "第1行第7列，“yes”应加英文双引号"],
  ["a number that is none", `{"a": 01}`, "第1行第7列，“01”应加英文双引号"],
  ["a comment", `{\n// 说明\n"a": 1}`, "第2行第1列，这里应为带英文双引号的字段名"],
  ["an open text", `{"a": "通版}`, "第1行第7列，文字缺少后一个英文双引号"],
  ["a line break in a text", `{"a": "通\n版"}`, "第1行第9列，文字中不能换行，也不能有控制字符"],
  ["a wrong escape", `{"a": "C:\\办法"}`, "第1行第7列，文字里的“\\”用法不对"],
  ["two fields of one name", `{"a": 1,\n "a": 2}`, "第2行第2列，字段“a”写了两次"],
  ["a field called __proto__", `{"a": {"__proto__": 1}}`, "第1行第8列，字段名不能是“__proto__”"],
  ["the same, escaped", `{"\\u005f_proto__": 1}`, "第1行第2列，字段名不能是“__proto__”"],
  ["something behind the end", `{} {}`, "第1行第4列，内容在这里应已结束"],
  ["an endless depth", `{"a":`.repeat(200_000), "第1行第106列，嵌套超过20层"],
])("%s is told by its place", (_, text, said) => {
  expect(readJson(text)).toEqual({ problem: `不是有效的JSON：${said}` });
});

test("a text of ten megabytes is told so at once", () => {
  expect(readJson(`{"a": "${"长".repeat(10_000_000)}"}`)).toEqual({
    problem: "文件超过100万字，不是评分办法",
  });
});

test("a mark of the byte order is nothing", () => {
  expect(readJson(`\uFEFF{"a": [1, "二", null, true]}`)).toEqual({ value: { a: [1, "二", null, true] } });
});

test("every JSON value is read as the machine reads it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      // Three names no field may have, whatever the machine says.
      fc.pre(!/"(?:__proto__|constructor|prototype)":/u.test(text));
      expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown });
    }),
  );
});

test("any text is a value or a sentence, as the machine sees it too", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    '"a"',
    "1",
    "-",
    "e5",
    "true",
    " ",
    "\\",
    "“",
    "甲",
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(piece).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (each) => {
      const isValue = "value" in readJson(each);
      let isMachines = true;
      try {
        JSON.parse(each);
      } catch {
        isMachines = false;
      }
      // What is said twice, or nested too deep, is refused here and not there.
      if (isValue) expect(isMachines).toBe(true);
    }),
    { numRuns: 500 },
  );
});
