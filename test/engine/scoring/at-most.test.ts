import { atMostTitle } from "../../../src/engine/scoring/at-most";
import type { AtMostRule, AtMostTable, Policy } from "../../../src/engine/scoring/policy";
import { scoreIndicator } from "../../../src/engine/scoring/score-indicator";
import { national } from "../../../src/policies/national";
import { drawIndicator } from "./draw-indicator";

const scoreUnder = (atMost: AtMostRule, target: string, actual: string, weight = "20"): string[] => {
  const policy: Policy = { ...national, atMost };
  const { readings } = scoreIndicator(drawIndicator({ target, actual, weight }), policy);
  return readings.map(({ score }) => score.toFixed(2));
};

const stepped: AtMostTable = {
  title: "分档扣分",
  between: "stepped",
  points: [
    { overrun: "0.1", share: "0.8" },
    { overrun: "0.2", share: "0.5" },
  ],
  beyond: "0.1",
};
const linear: AtMostTable = {
  title: "折线扣分",
  between: "linear",
  points: [
    { overrun: "0.1", share: "0.9" },
    { overrun: "0.5", share: "0.3" },
  ],
  beyond: "0",
};

describe("a table in steps", () => {
  test.each([
    ["kept", "300万元", "20.00"],
    ["a little more", "300.01万元", "16.00"],
    ["to the end of the first step, which is included", "330万元", "16.00"],
    ["just beyond it", "330.01万元", "10.00"],
    ["to the end of the second", "360万元", "10.00"],
    ["beyond the last", "3000万元", "2.00"],
  ])("%s", (_, actual, score) => {
    expect(scoreUnder(stepped, "≤300万元", actual)[0]).toBe(score);
  });
});

describe("a table of straight lines", () => {
  test.each([
    ["kept", "300万元", "20.00"],
    ["half way to the first point", "315万元", "19.00"],
    ["at the first point", "330万元", "18.00"],
    ["half way to the second", "390万元", "12.00"],
    ["at the second", "450万元", "6.00"],
    ["beyond it", "450.01万元", "0.00"],
    ["rounded once, half up", "301.01万元", "19.93"],
  ])("%s", (_, actual, score) => {
    expect(scoreUnder(linear, "≤300万元", actual)[0]).toBe(score);
  });

  test("of one point to nothing at twice the target is the usual formula", () => {
    const usual: AtMostTable = { ...linear, points: [{ overrun: "1", share: "0" }] };
    for (const actual of ["599.32", "494.83", "494.84", "700", "989.65", "989.66", "2000"]) {
      expect(scoreUnder(usual, "≤494.83万元", `${actual}万元`)[0]).toBe(
        scoreUnder("overrun", "≤494.83万元", `${actual}万元`)[0],
      );
    }
  });
});

test("the usual formula is shown beside a table", () => {
  expect(scoreUnder(stepped, "≤300万元", "330万元")).toEqual(["16.00", "18.00"]);
});

test("nothing is left where none was wanted", () => {
  expect(scoreUnder(stepped, "≤0起", "1起")[0]).toBe("0.00");
});

test("a derivation names the table and what it leaves", () => {
  const { derivation } = scoreIndicator(
    drawIndicator({ target: "≤300万元", actual: "390万元", weight: "20" }),
    { ...national, atMost: linear },
  );
  expect(derivation).toBe("390万元比300万元超出30.00%，折线扣分得60.00% × 20 = 12.00");
  expect([atMostTitle("overrun"), atMostTitle("ratio"), atMostTitle(linear)]).toEqual([
    "超出比例扣减",
    "比例",
    "折线扣分",
  ]);
});
