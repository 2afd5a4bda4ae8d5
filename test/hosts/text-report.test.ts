import { readReport, ReportUnreadable, reportOfText } from "../../src/hosts/docx-report";

const sentence = "2023年支出649.85万元，其中：项目支出50.53万元。";
/** `sentence` in GB 18030, as Notepad on a Chinese Windows saved it for decades. */
const inGb = new Uint8Array([
  ..."2023".split("").map((each) => each.charCodeAt(0)),
  ...[0xc4, 0xea, 0xd6, 0xa7, 0xb3, 0xf6],
  ..."649.85".split("").map((each) => each.charCodeAt(0)),
  ...[
    0xcd, 0xf2, 0xd4, 0xaa, 0xa3, 0xac, 0xc6, 0xe4, 0xd6, 0xd0, 0xa3, 0xba, 0xcf, 0xee, 0xc4, 0xbf, 0xd6,
    0xa7, 0xb3, 0xf6,
  ],
  ..."50.53".split("").map((each) => each.charCodeAt(0)),
  ...[0xcd, 0xf2, 0xd4, 0xaa, 0xa1, 0xa3],
]);
const utf8 = new TextEncoder().encode(sentence);
const utf16 = (isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(sentence.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  Array.from(`\uFEFF${sentence}`).forEach((each, at) => view.setUint16(at * 2, each.charCodeAt(0), isLittle));
  return bytes;
};

describe("a .txt is read in the encoding it has", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8],
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ["UTF-16", utf16(true)],
    ["UTF-16, the other way round", utf16(false)],
    ["GB 18030", inGb],
  ])("%s", async (_, bytes) => {
    expect((await readReport(bytes, "报告.TXT")).paragraphs).toEqual([{ text: sentence }]);
  });

  test("one broken character does not turn UTF-8 into another encoding", async () => {
    const long = new TextEncoder().encode(sentence.repeat(9));
    const [{ text } = { text: "" }] = (await readReport(long.slice(0, -1), "a.txt")).paragraphs;
    expect(text.startsWith(sentence)).toBe(true);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["bytes", new Uint8Array([0, 1, 2, 3, 4, 5]), /不是文字/],
    ["nothing", new Uint8Array(), /没有可以读取的文字/],
    ["a megabyte", new TextEncoder().encode("甲".repeat(700_000)), /过长/],
  ])("%s is refused", async (_, bytes, expected) => {
    await expect(readReport(bytes, "a.txt")).rejects.toThrow(expected);
    await expect(readReport(bytes, "a.txt")).rejects.toBeInstanceOf(ReportUnreadable);
  });

  test("a marked UTF-16 text that is not named .txt is no report", async () => {
    await expect(readReport(utf16(true), "报告.doc")).rejects.toThrow(/不是Word文档/);
  });
});

describe("pasted text", () => {
  test("each line is a paragraph, whatever ends it", () => {
    const { name, paragraphs, tables, unread } = reportOfText("甲\r\n乙\n\n丙\u2028丁\r戊", "粘贴");
    expect({ name, tables, unread }).toEqual({ name: "粘贴", tables: [], unread: [] });
    expect(paragraphs.map(({ text }) => text)).toEqual(["甲", "乙", "", "丙", "丁", "戊"]);
  });

  test("a tab before a sentence is an indent", () => {
    const { paragraphs, unread } = reportOfText(`\t${sentence}\n\t31\n\t31\n`, "粘贴");
    expect(paragraphs[0]?.text).toBe(sentence);
    expect(unread).toEqual(["文字中有2行是粘贴的表格，没有校验。"]);
  });
});
