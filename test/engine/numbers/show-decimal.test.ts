import Big from "big.js";
import { roundHalfUp, showDecimal, showPercent, showTrimmed } from "../../../src/engine/numbers/show-decimal";

describe("showDecimal", () => {
  test.each([
    ["599.32", 2, "599.32"],
    ["7.6", 2, "7.60"],
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["0.994", 2, "0.99"],
    ["-0.004", 2, "0.00"],
    ["1e-30", 2, "0.00"],
    ["1e25", 0, "10000000000000000000000000"],
    ["1e25", undefined, "10000000000000000000000000"],
    ["1e-9", undefined, "0.000000001"],
    ["8642000", -3, "8642000"],
    ["8641500", -3, "8642000"],
    ["400", -3, "0"],
    ["-0", undefined, "0"],
  ])("%s at %s decimals is %s", (value, decimals, shown) => {
    expect(showDecimal(new Big(value), decimals)).toBe(shown);
  });
});

test("showPercent", () => {
  expect(showPercent(new Big("0.9547"))).toBe("95.47%");
  expect(showPercent(new Big(1))).toBe("100.00%");
  expect(showPercent(new Big("-0.6239"), 0)).toBe("-62%");
});

test("showTrimmed", () => {
  expect(showTrimmed(new Big("7.60"))).toBe("7.6");
  expect(showTrimmed(new Big("8.00"))).toBe("8");
  expect(showTrimmed(new Big("100"))).toBe("100");
});

test("roundHalfUp mirrors below zero", () => {
  expect(roundHalfUp(new Big("9.465"), 2).toString()).toBe("9.47");
  expect(roundHalfUp(new Big("-9.465"), 2).toString()).toBe("-9.47");
  expect(roundHalfUp(new Big("9.4649"), 2).toString()).toBe("9.46");
});
