import { scoreIndicator } from "../../../src/engine/scoring/score-indicator";
import { national } from "../../../src/policies/national";
import { drawIndicator } from "./draw-indicator";

const outcomeOf = (actual: string, target = "效果明显"): string | undefined =>
  scoreIndicator(drawIndicator({ target, actual, sign: "定性" }), national).band?.outcome;

describe("words and their bands", () => {
  test.each(
    [
      "达成预期指标",
      "已完成",
      "完成",
      "有效改善",
      "显著提升",
      "良好",
      "优",
      "已建立",
      "效果明显",
      "按时完成",
      "持续提升",
      "未发生安全事故",
      "无投诉",
      "不断提升",
      "100%",
      "各项工作均已完成",
    ].map((words) => [words]),
  )("%s: met", (words) => {
    expect(outcomeOf(words)).toBe("met");
  });

  test.each(
    [
      "部分达成预期指标并具有一定效果",
      "部分达成",
      "基本完成",
      "基本达到",
      "基本达成",
      "部分完成",
      "有所改善",
      "一般",
    ].map((words) => [words]),
  )("%s: partly met", (words) => {
    expect(outcomeOf(words)).toBe("partly-met");
  });

  test.each(
    [
      "未达成预期指标且效果较差",
      "未达成",
      "未完成",
      "未全面完成",
      "没有达到预期",
      "不达标",
      "较差",
      "效果不明显",
      "无法完成",
      "尚未建立健全",
    ].map((words) => [words]),
  )("%s: unmet", (words) => {
    expect(outcomeOf(words)).toBe("unmet");
  });

  test.each(["开展了三次活动", "80%", "3次", "已完成，未开展"].map((words) => [words]))(
    "%s: undecided",
    (words) => {
      expect(outcomeOf(words)).toBeUndefined();
    },
  );

  test("the goal in its own words is met", () => {
    expect(outcomeOf("严格执行 相关制度规定", "严格执行相关制度规定")).toBe("met");
  });
});

describe("a proposal", () => {
  const lineOf = (actual: string, score = "", weight = "10") =>
    scoreIndicator(drawIndicator({ target: "效果明显", actual, score, weight }), national);

  test.each([
    ["已完成", "10", "定性指标，“已完成”属达成，可评8至10分，由人评定"],
    ["部分完成", "6", "定性指标，“部分完成”属部分达成，可评6分以上、不到8分，由人评定"],
    ["未完成", "0", "定性指标，“未完成”属未达成，可评0分以上、不到6分，由人评定"],
  ])("%s", (actual, proposed, derivation) => {
    const line = lineOf(actual);
    expect([line.computed, line.proposed?.toFixed(), line.derivation]).toEqual([
      undefined,
      proposed,
      derivation,
    ]);
  });

  test("is not made over a stated score", () => {
    expect(lineOf("已完成", "9").proposed).toBeUndefined();
  });

  test("is not made where the words decide nothing", () => {
    expect(lineOf("开展了三次活动")).toMatchObject({
      notScored: "described",
      band: undefined,
      proposed: undefined,
      derivation: "定性指标，“开展了三次活动”没有说明达成程度，由人评定",
    });
  });

  test("the band is on the grid of scores", () => {
    const { band } = lineOf("已完成", "", "3.33");
    expect([band?.low.toFixed(), band?.high.toFixed(), band?.isHighIncluded]).toEqual(["2.66", "3.33", true]);
  });
});
