import { readNarrative, readNarrativeAgain } from "../../../src/engine/narrative/read-narrative";
import { type OwnWords, withOwnWords } from "../../../src/engine/numbers/own-words";
import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
import { reportOf } from "./tell-reading";

/** The words of a made-up place: 不离400场 is within a fiftieth of 400, 400来场 more, 400场打底 no less. */
const own: OwnWords = {
  loosening: [
    {
      word: "不离",
      stands: "before",
      like: "about",
      width: {
        below: { reach: "0", orShare: "0.02", isOpen: false },
        above: { reach: "0", orShare: "0.02", isOpen: false },
        hard: "both",
      },
    },
    { word: "来", stands: "between", like: "over" },
    { word: "打底", stands: "after", like: "at-least" },
  ],
};
const words = withOwnWords(own);

const read = (text: string, by?: typeof words): readonly (readonly [string, string])[] =>
  readNarrative([reportOf(text)], by).statements.map(({ shown, quantity }) => [shown, quantity.qualifier]);

test.each([
  ["全年调解案件不离400场。", "不离400场", "about"],
  ["全年调解案件不离四百场。", "不离四百场", "about"],
  ["全年调解案件400来场。", "400来场", "over"],
  ["全年调解案件400场打底。", "400场打底", "at-least"],
  ["全年调解案件约400场。", "约400场", "about"],
])("%s: a policy's own words are read in prose beside the usual ones", (text, shown, qualifier) => {
  expect(read(text, words)).toEqual([[shown, qualifier]]);
});

test("without the policy they are words like any other", () => {
  expect(read("全年调解案件不离400场。")).toEqual([["400场", "exact"]]);
});

test("what was read by other words is read anew, by the same words taken over", () => {
  const report = reportOf("全年调解案件不离400场。");
  const usual = readNarrative([report]);
  expect(readNarrativeAgain([report], usual)).toBe(usual);
  const again = readNarrativeAgain([report], usual, words);
  expect(again.statements.map(({ shown }) => shown)).toEqual(["不离400场"]);
  expect(readNarrativeAgain([report], again, words)).toBe(again);
});

test("an approximate word of the policy reaches as far as the policy says, in the report too", () => {
  const local = { ...national, words: own };
  const told = (amount: string, policy: typeof national): string | undefined => {
    const report = reportOf(
      `江口县司法局2023年度部门整体支出绩效自评报告\n一、主要工作\n调解劳动争议案件${amount}。\n二、自评结论\n调解劳动争议案件398件。`,
    );
    const { rules } = reviewWorkbook({ name: "annexes.xlsx", sheets: [] }, policy, { reports: [report] });
    return rules.find(({ rule }) => rule === "fact-is-stated-once")?.outcome;
  };
  expect(told("不离400件", local)).toBe("passed");
  expect(told("不离420件", local)).toBe("found");
  expect(told("不离400件", national)).toBe("not-applicable");
});
