import { readSign } from "../../../src/engine/numbers/comparator";

describe("readSign", () => {
  test.each([
    ["≥", "at-least"],
    ["≧", "at-least"],
    [">=", "at-least"],
    ["＞＝", "at-least"],
    ["大于等于", "at-least"],
    ["不少于", "at-least"],
    ["正向", "at-least"],
    ["正向指标", "at-least"],
    ["≥（大于等于）", "at-least"],
    [" ≥ ", "at-least"],
    ["大于\n等于", "at-least"],
    [">", "more-than"],
    ["大于", "more-than"],
    ["≤", "at-most"],
    ["≦", "at-most"],
    ["<=", "at-most"],
    ["小于等于", "at-most"],
    ["不超过", "at-most"],
    ["反向", "at-most"],
    ["逆向指标", "at-most"],
    ["<", "less-than"],
    ["＜", "less-than"],
    ["小于", "less-than"],
    ["=", "equal"],
    ["＝", "equal"],
    ["﹦", "equal"],
    ["==", "equal"],
    ["等于", "equal"],
    ["定性", "described"],
    ["定性指标", "described"],
  ] as const)("%j is %s", (text, sign) => {
    expect(readSign(text)).toBe(sign);
  });

  test.each(["", " ", "/", "—", "约", "≥≤", "≥90%", "个", "大于等于或小于等于都可以的一个很长的说明"])(
    "%j is no sign",
    (text) => {
      expect(readSign(text)).toBeUndefined();
    },
  );
});
