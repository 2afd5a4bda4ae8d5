import fc from "fast-check";
import { readNarrative } from "../../../../src/engine/narrative/read-narrative";
import { sayRelation, sayRelations } from "./say-relations";

/** Money sentences and counts whose wording is drawn; what they say is not. */
const amounts = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 2, maxLength: 5 });
const separators = fc.constantFrom("、", "，", ",", "；", "， ");
const openings = fc.constantFrom("其中：", "其中:", "其中，", "其中", " 其中： ");

function shownOf(hundredths: number): string {
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, "0")}`;
}

function fullWidth(text: string): string {
  return text.replace(/[\d.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

describe("one breakdown, whatever its wording", () => {
  test.each<[string, (text: string) => readonly string[]]>([
    ["with plain statements", sayRelations],
    ["as the report is read", (text) => read(text)],
  ])("%s", (_, say) => {
    fc.assert(
      fc.property(
        amounts,
        separators,
        openings,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (parts, separator, opening, isWide, isReversed, isBracketed) => {
          const ordered = isReversed ? [...parts].reverse() : parts;
          const total = parts.reduce((sum, part) => sum + part, 0);
          const listed = ordered.map((part, index) => `${names[index] ?? "其他"}${shownOf(part)}万元`);
          const list = `${opening}${listed.join(separator)}`;
          const plain = isBracketed
            ? `全年下达资金${shownOf(total)}万元（${list}）。`
            : `全年下达资金${shownOf(total)}万元，${list}。`;
          const [relation, ...others] = say(isWide ? fullWidth(plain) : plain);
          const want = `breakdown ${shownOf(total)}万元 = ${ordered.map((part) => `${shownOf(part)}万元`).join(" + ")}`;
          expect(narrow(relation ?? "")).toBe(want);
          expect(others).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

const names = ["教育", "卫生", "水利", "交通", "林业"];

function read(text: string): readonly string[] {
  const document = { name: "报告.docx", paragraphs: [{ text }], tables: [], unread: [] };
  return readNarrative([document]).relations.map(sayRelation);
}

function narrow(text: string): string {
  return text.replace(/[０-９．]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

test("no text makes it throw, and every span of an item lies in its paragraph", () => {
  const words = fc.constantFrom(
    ..."其中 ： ， 、 ； 。 （ ） 共 3个 12万元 100% 率 合格 分别为 和 等 较上年 增加 一是 二是 年初预算 支出 结余 《 》 “ 1. 完成率 的 占 由 到 件 人".split(
      " ",
    ),
    "\n",
    "98人",
    "5.5万元",
    "95.5%",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (pieces) => {
      const paragraphs = pieces
        .join("")
        .split("\n")
        .map((text) => ({ text }));
      const { relations } = readNarrative([{ name: "报告.docx", paragraphs, tables: [], unread: [] }]);
      for (const relation of relations) {
        if (relation.kind !== "claim") continue;
        for (const { at, text } of relation.items) {
          const own = paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? "";
          expect(own.length).toBe(text.length);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
