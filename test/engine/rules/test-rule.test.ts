import { equal } from "../../../src/engine/rules/evidence";
import { defineRule, type Rule } from "../../../src/engine/rules/rule";
import { editOf } from "../../../src/engine/annexes/write-value";
import { type Fact, valueOf } from "../../../src/engine/annexes/fact";
import { drawWorkbook } from "../draw-workbook";
import { refuseSloppyCases, type RuleCases } from "./rule-cases";
import { expectFound, expectPassed, expectSilent } from "./run-drawing";

/** A stand-in: every score must be 8, and its fix writes `fixedTo`. */
function eightRule(fixedTo: number): Rule {
  return defineRule({
    id: "eight",
    title: "得分为8",
    basis: "试验",
    severity: "error",
    needs: ["selfEvaluation", "policy"],
    *check({ selfEvaluation, policy }) {
      for (const { score } of selfEvaluation.indicators) {
        const value = valueOf(score);
        if (score === undefined || value === undefined) continue;
        if (value.eq(8)) yield equal(score);
        else yield observe(score, policy.fullMarks, fixedTo);
      }
    },
  });
}

function observe(score: Fact, fullMarks: string, fixedTo: number) {
  const edit = editOf(score, valueOf(score)!.times(0).plus(fixedTo), 2);
  return {
    at: score.at,
    verdict: "contradiction" as const,
    message: `得分填${score.shown}，应为8，满分${fullMarks}。`,
    because: [{ at: score.at, shown: score.shown, label: score.label }],
    ...(edit !== undefined && { fix: { title: "改为8", edits: [edit] } }),
  };
}

const draw = (...scores: string[]): string =>
  [
    "| 三级指标 | 年度指标值 | 实际完成值 | 得分 |",
    ...scores.map((score) => `| 办结率 | 100% | 100% | ${score} |`),
  ].join("\n");

const rule = eightRule(8);

describe("a drawing of sheets", () => {
  test("is what a host would read", () => {
    const { snapshot, marked } = drawWorkbook(`
      # 甲
      | 合计 | < | 99.98% ^ |
      | " | < | '7 ' |
      # 乙
      | =A1/B1 ⇒ 0.8621 ⇒ 86% | 1,030.50 | a↵b | #DIV/0! |`);
    expect(marked).toEqual([{ sheet: "甲", cell: "C1" }]);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(snapshot.sheets[0]?.mergedAreas).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(snapshot.sheets[0]?.cells).toEqual([
      { row: 0, column: 0, content: { type: "text", value: "合计" }, shown: "合计" },
      {
        row: 0,
        column: 2,
        content: { type: "number", value: 0.9998 },
        shown: "99.98%",
        numberFormat: "0.00%",
      },
      { row: 1, column: 2, content: { type: "text", value: "7 " }, shown: "7 " },
    ]);
    expect(snapshot.sheets[1]?.cells).toEqual([
      { row: 0, column: 0, content: { type: "number", value: 0.8621 }, shown: "86%", formula: "=A1/B1" },
      {
        row: 0,
        column: 1,
        content: { type: "number", value: 1030.5 },
        shown: "1,030.50",
        numberFormat: "#,##0.00",
      },
      { row: 0, column: 2, content: { type: "text", value: "a\nb" }, shown: "a\nb" },
      { row: 0, column: 3, content: { type: "error", value: "#DIV/0!" }, shown: "#DIV/0!" },
    ]);
  });

  test.each([
    ["a row without bars", "合计 | 1 |", "stands between bars"],
    ["a merge that is no rectangle", '| a | < |\n| " | b |', "no rectangle"],
    ["a merge with nothing", "| < |", "not drawn"],
    ["a formula without what it shows", "| =A1 |", "what it shows"],
  ])("is refused: %s", (_, drawing, why) => {
    expect(() => drawWorkbook(drawing)).toThrow(why);
  });
});

describe("cases are refused", () => {
  const good: RuleCases = {
    passes: { eight: draw("8") },
    finds: { seven: [draw("7 ^"), "得分填7，应为8，满分100。"] },
  };

  test.each<[string, Partial<RuleCases>, string]>([
    ["without one that passes", { passes: {} }, "needs a case that passes"],
    ["without one that is found", { finds: {} }, "needs a case that is found"],
    ["with no marked cell", { finds: { seven: [draw("7"), "得分填7，应为8。"] } }, "mark the cell"],
    ["with a mark where nothing is found", { silent: { nine: draw("9 ^") } }, "marks no cell"],
    [
      "with fewer messages than marks",
      { finds: { two: [draw("7 ^", "6 ^"), "得分填7，应为8。"] } },
      "2 cells",
    ],
    ["without a message", { finds: { seven: [draw("7 ^"), ""] } }, "one whole sentence"],
    ["with a part of a message", { finds: { seven: [draw("7 ^"), "得分填7"] } }, "one whole sentence"],
    ["drawn twice", { silent: { again: draw("8") } }, 'drawn like "eight"'],
    ["found and passed", { finds: { eight: [draw("8 ^"), "得分填8，应为8。"] } }, 'drawn like "eight"'],
  ])("%s", (_, bad, why) => {
    expect(() => refuseSloppyCases("eight", { ...good, ...bad })).toThrow(why);
  });

  test("but not when they are in order", () => {
    expect(() => refuseSloppyCases("eight", good)).not.toThrow();
  });
});

describe("a case fails", () => {
  const message = "得分填7，应为8，满分100。";

  test.each<[string, () => void, string]>([
    ["when what passes is found", () => expectPassed(rule, draw("7")), "自评表!D2 得分填7"],
    ["when what passes was not compared", () => expectPassed(rule, draw("/")), "Nothing was compared"],
    ["when what is silent was compared", () => expectSilent(rule, draw("8")), "Compared 自评表!D2"],
    ["when what is silent is found", () => expectSilent(rule, draw("7")), "| 办结率 | 100% | 100% | 7 ^ |"],
    ["when nothing is found", () => expectFound(rule, draw("8 ^"), [message], {}), "Found:\n  nothing"],
    [
      "when the message differs",
      () => expectFound(rule, draw("7 ^"), ["得分填7。"], {}),
      `自评表!D2 ${message}`,
    ],
    ["when more is found", () => expectFound(rule, draw("7 ^", "6"), [message], {}), "自评表!D3 得分填6"],
    [
      "when the severity differs",
      () => expectFound(rule, draw("7 ^"), [message], { severity: "hint" }),
      "is error",
    ],
    [
      "when the verdict differs",
      () => expectFound(rule, draw("7 ^"), [message], { verdict: "missing" }),
      "is contr",
    ],
    [
      "when the fix writes something else",
      () => expectFound(rule, draw("7 ^"), [message], { fixed: "D2 = 9" }),
      "D2 = 8",
    ],
    [
      "when the fix changes nothing",
      () => expectFound(eightRule(7.5), draw("7 ^"), [message], {}),
      "still found",
    ],
    ["when no annex is drawn", () => expectPassed(rule, "| 甲 | 乙 |"), "No annex is found"],
  ])("%s", (_, run, why) => {
    expect(run).toThrow(why);
  });

  test("and shows the cells that were found", () => {
    expect(() => expectFound(rule, draw("8 ^", "7"), [message], {})).toThrow(
      "| 办结率 | 100% | 100% | 8 |\n| 办结率 | 100% | 100% | 7 ^ |",
    );
  });

  test("but not when all is as it says", () => {
    expectFound(rule, draw("7 ^", "8"), [message], { severity: "error", fixed: "D2 = 8" });
    expectFound(rule, draw("7 ^"), ["得分填7，应为8，满分110。"], { policy: { fullMarks: "110" } });
    expectPassed(rule, draw("8"));
    expectSilent(rule, draw("——"));
  });
});
