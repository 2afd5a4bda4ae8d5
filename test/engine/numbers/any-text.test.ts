import fc from "fast-check";
import { readSign } from "../../../src/engine/numbers/comparator";
import { foldCharacters, normaliseText, squeeze } from "../../../src/engine/numbers/normalise";
import { parseNumber, readValue } from "../../../src/engine/numbers/parse-quantity";
import { quantityAt } from "../../../src/engine/numbers/quantity-at";
import { kindOfUnit, unitOf } from "../../../src/engine/numbers/unit";
import { showReading } from "./show-reading";

const pieces =
  "0 1 12 95.10 1,030 . , - -- ~ — 至 % ‰ ％ ≥ <= ﹦ ± ( ) （含） 万 亿 元 万元 人 次 个 个月 月 年 日 季度 天 小时 / * 每 近 约 余 多 左右 以上 以内 不少于 控制在 完成 满意率 达 前 底 全年 三 十 百分之 点 O a #N/A 。 ； 宣传 合格";
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(fc.constantFrom(...pieces.split(" "), " ", "\n", "\u200b", "\ud800"), { maxLength: 14 })
    .map((parts) => parts.join("")),
);

describe("any text", () => {
  test("is read without an exception, into something that can be shown", () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, unit) => {
        expect(typeof showReading(readValue(text, { unit }))).toBe("string");
        parseNumber(text);
        readSign(text);
        kindOfUnit(text);
        quantityAt(foldCharacters(text), 0, "known-only");
      }),
      { numRuns: 2000 },
    );
  });

  test("is folded once and for all, and to the same length where offsets count", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
        expect(squeeze(normaliseText(text))).toBe(squeeze(text));
        expect(foldCharacters(text)).toHaveLength(text.length);
        expect(squeeze(foldCharacters(text))).toBe(squeeze(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("that names a unit is the name of the same unit afterwards", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unit = unitOf(text);
        if (unit !== undefined) expect(unitOf(unit)).toBe(unit);
      }),
      { numRuns: 2000 },
    );
  });

  test("is read as the same value with white space around and between its words", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(" ", "\u3000", "\n", "\u00a0", "\u200b"), (text, space) => {
        expect(showReading(readValue(space + text + space))).toBe(showReading(readValue(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("one number, however it is typed", () => {
  const number = fc.record({
    whole: fc.nat({ max: 999_999_999 }),
    cents: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
  });
  const printed = number.map(
    ({ whole, cents }) => String(whole) + (cents === undefined ? "" : `.${String(cents).padStart(2, "0")}`),
  );
  const units = ["", "万元", "元", "%", "个", "人次", "元/户"];

  test("full width, thousands separators and spaces change nothing", () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom("", "≥", "不超过", "约"),
        fc.constantFrom(...units),
        (text, sign, unit) => {
          const expected = showReading(readValue(sign + text + unit));
          expect(expected.startsWith("unreadable") || expected === "described").toBe(false);
          const [whole = "", ...fraction] = text.split(".");
          const grouped = [whole.replaceAll(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
          const fullWidth = (shown: string) =>
            shown.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
          const variants = [
            sign + grouped + unit,
            fullWidth(sign + text + unit),
            fullWidth(sign + grouped + unit),
            ` ${sign} ${text}\n${unit}\u3000`,
            `\u200b${sign}${text.split("").join("\u200b")}${unit}`,
          ];
          for (const variant of variants) expect(showReading(readValue(variant))).toBe(expected);
        },
      ),
    );
  });

  test("parseNumber gives the value and the decimals back", () => {
    fc.assert(
      fc.property(printed, fc.constantFrom("", "-"), (text, sign) => {
        const parsed = parseNumber(sign + text);
        expect(parsed?.value.eq(sign + text)).toBe(true);
        expect(parsed?.decimals).toBe(text.split(".")[1]?.length ?? 0);
      }),
    );
  });

  test("parseNumber reads what JavaScript prints for any amount Excel can hold", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e14, max: 1e14, noNaN: true }), (value) => {
        const parsed = parseNumber(String(value));
        expect(parsed === undefined ? Number.NaN : Number(parsed.value.toString())).toBeCloseTo(
          value,
          Math.max(0, 12 - String(Math.trunc(value)).length),
        );
      }),
    );
  });
});
