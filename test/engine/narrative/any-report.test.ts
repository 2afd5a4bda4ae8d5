import fc from "fast-check";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { reportOf, tellAll } from "./tell-reading";

const pieces =
  "1 12 3.5 1,030 ４００ 100% 96.8 〔2020〕10号 2023年 1-9月 第三次 第 一是 （一） 一、 1. （ ） ( ) “ ” 《 》 ， 、 。 ； ： \n \t 其中 分别为 分别增长 和 共 累计 达 近 余 约 以上 不少于 超 件 人 万元 个 次 个百分点 三个 两次 一村一 百分之 开展 培训 案件 的 了 等 全省 我县 云溪县 上年 比上年 增加 下降到 年初预算 实际支出 经费 项目 附件2 K12+300 12345热线 0731-28681234 a . - + / × 〇 ① 　 \u200b";

const anyReport = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(...pieces.split(" "), " ", "\ud800"), { maxLength: 30 })
    .map((parts) => parts.join("")),
);

describe("any text as a report", () => {
  test("is read without an exception, each number at its place", () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 4 }), (texts) => {
        const documents = [
          { name: "报告.docx", paragraphs: texts.map((text) => ({ text })), tables: [], unread: [] },
        ];
        const { sentences, statements, skipped } = readNarrative(documents);
        for (const { at, shown } of [...statements, ...skipped]) {
          expect(texts[at.paragraph]?.slice(at.start, at.end)).toBe(shown);
          expect(shown).not.toBe("");
        }
        for (const { at, text } of sentences) expect(texts[at.paragraph]?.slice(at.start, at.end)).toBe(text);
        for (const [index, { at, subject, sentence }] of statements.entries()) {
          expect(statements[index]?.index).toBe(index);
          expect(subject.span.start).toBeLessThanOrEqual(subject.span.end);
          expect(subject.span.end).toBeLessThanOrEqual(texts[at.paragraph]?.length ?? 0);
          const within = sentences[sentence]?.at;
          expect(within?.start).toBeLessThanOrEqual(at.start);
          expect(within?.end).toBeGreaterThanOrEqual(at.end);
        }
        const places = [...statements, ...skipped].map(({ at }) => at);
        for (const one of places) {
          const over = places.filter(
            (other) => other.paragraph === one.paragraph && other.start < one.end && one.start < other.end,
          );
          expect(over).toHaveLength(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ["digits", "12"],
    ["stops", "1。"],
    ["list items", "一是"],
    ["open brackets", "（"],
    ["brackets", "（1）"],
    ["words of time and numbers", "2023年上年3件，"],
    ["numbers and words", "全年共开展培训5次，其中12人，"],
    ["rows", "分别为1、2、"],
    ["parts", "其中3件"],
    ["names", "公共法律服务"],
    ["spaces", "1 "],
    ["shares", "占3%，5人"],
    ["changes", "较上年3件"],
    ["sums", "合计3万元、"],
  ])("of endless %s is read to its end", (_, piece) => {
    // Half a second of work; were it to grow with the square of the length, no test would wait for its end.
    const report = reportOf(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(() => readNarrative([report])).not.toThrow();
  });
});

describe("one sentence in several hands", () => {
  const title = "2023年度云溪县教育局整体支出绩效自评报告\n";
  test.each([
    ["受理案件149件，审结145件，审结率97.3%。", "受理案件149件、审结145件、审结率97.3%。"],
    ["受理案件149件，审结145件，审结率97.3%。", "受理案件１４９件，审结１４５件，审结率９７．３％。"],
    ["受理案件149件，审结145件，审结率97.3%。", "受理案件 149 件， 审结 145 件，审结率 97.3 %。"],
    ["受理案件149件，审结145件，审结率97.3%。", "累计受理案件149件,审结145件,审结率为97.3%."],
    ["受理案件149件，审结145件，审结率97.3%。", "共受理案件149件，审结145件，审结率达97.3％；"],
    ["支出649.85万元，其中：基本支出599.32万元。", "支出649.85万元，其中基本支出599.32万元。"],
    ["支出649.85万元，其中：基本支出599.32万元。", "支出：649.85万元（其中：基本支出599.32万元）。"],
    ["教师128名，工勤14名。", "教师、工勤分别为128名、14名。"],
    ["开展培训5次。", "开展了5次培训。"],
  ])("%s = %s", (one, other) => {
    const bare = (text: string): readonly string[] =>
      tellAll(title + text).map((each) => each.replace(/[\s]/g, "").normalize("NFKC"));
    expect(bare(other)).toEqual(bare(one));
  });
});
