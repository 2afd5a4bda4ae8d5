import { describeOtherReading } from "../../../src/engine/scoring/describe-other-reading";
import { scoreIndicator } from "../../../src/engine/scoring/score-indicator";
import type { ScoreLine } from "../../../src/engine/scoring/scorecard";
import { national } from "../../../src/policies/national";
import { type DrawnIndicator, drawIndicator } from "./draw-indicator";

const line = (drawn: DrawnIndicator, policy = national): ScoreLine =>
  scoreIndicator(drawIndicator(drawn), policy);

const cost = { name: "基本支出", target: "494.83", actual: "599.32", isCost: true };
const days = { name: "供餐天数", target: "200天", actual: "196天" };
const limit = { name: "办理天数", target: "5天", actual: "7天" };
const met = { name: "培训人数", target: "≥10人", actual: "8人" };

test.each<[string, readonly DrawnIndicator[], string | undefined]>([
  ["nothing is open", [met], undefined],
  ["the other formula of an overrun", [met, cost], "基本支出按比例计分"],
  ["the other direction of a time", [days], "供餐天数按反向指标计分"],
  ["two in one way", [cost, limit], "基本支出、办理天数按比例计分"],
  ["two ways", [cost, days], "基本支出按比例计分，供餐天数按反向指标计分"],
  ["many", [cost, limit, { ...limit, name: "办结天数" }], "基本支出、办理天数等3项按比例计分"],
])("%s", (_, drawn, words) => {
  expect(describeOtherReading(drawn.map((each) => line(each)))).toBe(words);
});

test("where the policy goes by the ratio, the other is the overrun", () => {
  expect(describeOtherReading([line(cost, { ...national, atMost: "ratio" })])).toBe(
    "基本支出按超出比例扣减计分",
  );
});

test("a limit that is kept counts the other way", () => {
  expect(describeOtherReading([line({ ...limit, actual: "4天" })])).toBe("办理天数按正向指标计分");
});
