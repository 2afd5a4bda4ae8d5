import Big from "big.js";
import { intervalOf, isHardBoundBroken } from "../../../src/engine/numbers/interval";
import { type OwnWords, withOwnWords } from "../../../src/engine/numbers/own-words";
import { readValue } from "../../../src/engine/numbers/parse-quantity";
import type { QualifierWidth } from "../../../src/engine/numbers/qualifier-widths";
import type { Quantity } from "../../../src/engine/numbers/reading";

const narrow: QualifierWidth = {
  below: { reach: "0", orShare: "0.02", isOpen: false },
  above: { reach: "0", orShare: "0.02", isOpen: false },
  hard: "both",
};

function quantityOf(text: string, own: OwnWords): Quantity | undefined {
  const reading = readValue(text, { words: withOwnWords(own) });
  return reading.form === "quantity" ? reading.quantity : undefined;
}

const rangeOf = (quantity: Quantity | undefined): (string | undefined)[] => {
  const { low, high } = intervalOf(quantity!);
  return [low?.toFixed(), high?.toFixed()];
};

const own: OwnWords = {
  loosening: [
    { word: "不离", stands: "before", like: "about", width: narrow },
    { word: "来", stands: "between", like: "about" },
    { word: "打底", stands: "after", like: "at-least" },
  ],
};

test("without them the words loosen nothing", () => {
  expect(readValue("不离400件").form).toBe("described");
  expect(quantityOf("400来件", {})).toMatchObject({ qualifier: "exact", unit: "来件" });
  expect(quantityOf("400件打底", {})).toMatchObject({ qualifier: "exact" });
});

test("a word before, between and after a number, with white space and full width around", () => {
  expect(quantityOf("不离 ４００ 件", own)).toMatchObject({ qualifier: "about", unit: "件" });
  expect(quantityOf("400来件", own)).toMatchObject({ qualifier: "about", unit: "件" });
  expect(quantityOf("400件打底", own)).toMatchObject({ qualifier: "at-least", unit: "件" });
});

test("a counting word that nobody listed ends before a word of one's own", () => {
  expect(quantityOf("5轮打底", own)).toMatchObject({ qualifier: "at-least", unit: "轮" });
});

test("a word like 以上 is a sign, too", () => {
  expect(readValue("400件打底", { words: withOwnWords(own) })).toMatchObject({ sign: "at-least" });
});

test("a width of its own decides how far a word reaches, and which side is hard", () => {
  const quantity = quantityOf("不离400件", own)!;
  expect(rangeOf(quantity)).toEqual(["392", "408"]);
  expect(isHardBoundBroken(quantity, new Big(409))).toBe(true);
  expect(isHardBoundBroken(quantity, new Big(408))).toBe(false);
  // Without one it reaches as far as the word it is like.
  expect(rangeOf(quantityOf("400来件", own))).toEqual(["350", "450"]);
});

test("a usual word may be given another width", () => {
  const widened: OwnWords = { widths: { about: narrow } };
  expect(rangeOf(quantityOf("约400件", widened))).toEqual(["392", "408"]);
  expect(rangeOf(quantityOf("近400件", widened))).toEqual(["300", "400"]);
});

test("a usual word may be given another meaning", () => {
  const meant: OwnWords = { loosening: [{ word: "逾", stands: "before", like: "about" }] };
  expect(quantityOf("逾400件", meant)?.qualifier).toBe("about");
});

test("a word of nothing is ignored", () => {
  const empty: OwnWords = { loosening: [{ word: "　", stands: "before", like: "about" }] };
  expect(quantityOf("400件", empty)).toMatchObject({ qualifier: "exact" });
});

test("the usual words are as they were", () => {
  expect(quantityOf("400余件", own)?.qualifier).toBe("over");
  expect(quantityOf("不少于400件", own)?.qualifier).toBe("at-least");
  expect(quantityOf("≥400件", own)?.qualifier).toBe("at-least");
});
