import Big from "big.js";
import fc from "fast-check";
import {
  add,
  contains,
  divide,
  familyDecimals,
  intervalOf,
  isHardBoundBroken,
  meet,
  multiply,
  subtract,
  type Interval,
} from "../../../src/engine/numbers/interval";
import { readValue } from "../../../src/engine/numbers/parse-quantity";
import type { Quantity } from "../../../src/engine/numbers/reading";

function read(text: string): Quantity {
  const reading = readValue(text);
  if (reading.form !== "quantity") throw new Error(`${text} is no quantity`);
  return reading.quantity;
}

function show({ low, high, isLowOpen, isHighOpen }: Interval): string {
  return `${isLowOpen ? "(" : "["}${low?.toFixed() ?? "−∞"}, ${high?.toFixed() ?? "∞"}${isHighOpen ? ")" : "]"}`;
}

function interval(text: string): Interval {
  const [, open = "", low = "", high = "", close = ""] = /^([([])(.+), (.+)([)\]])$/.exec(text) ?? [];
  return {
    ...(low !== "−∞" && { low: new Big(low) }),
    ...(high !== "∞" && { high: new Big(high) }),
    isLowOpen: open === "(",
    isHighOpen: close === ")",
  };
}

describe("intervalOf", () => {
  test.each([
    // The precision comes from the kind.
    ["31人", "[31, 31]"],
    ["2.5万人次", "[2.45, 2.55)"],
    ["3万人", "[2.5, 3.5)"],
    ["2.5123万人", "[2.5123, 2.5123]"],
    ["12个月", "[12, 12]"],
    ["1.5小时", "[1.5, 1.5]"],
    ["9.47分", "[9.47, 9.47]"],
    ["96.7%", "[96.65, 96.75)"],
    ["100%", "[99.5, 100.5)"],
    ["6.04万元", "[6.035, 6.045)"],
    ["42万元", "[41.5, 42.5)"],
    ["42", "[41.5, 42.5)"],
    ["2.1万亩", "[2.05, 2.15)"],
    ["-6.04万元", "(-6.045, -6.035]"],
    ["0.0%", "(-0.05, 0.05)"],
    // The words.
    ["400余场", "(400, 500)"],
    ["360余万元", "(360, 370)"],
    ["20多万人次", "(20, 30)"],
    ["6.40余万元", "(6.4, 6.5)"],
    ["近400场", "[300, 400)"],
    ["约50人", "[45, 55]"],
    ["约52人", "[49.4, 54.6]"],
    ["约1000人", "[500, 1500]"],
    ["超400场", "(400, ∞)"],
    ["95%以上", "[95, ∞)"],
    ["不少于12种", "[12, ∞)"],
    ["≥266米", "[266, ∞)"],
    ["2天以内", "(−∞, 2]"],
    ["≤90万元", "(−∞, 90]"],
    ["不足100%", "(−∞, 100)"],
    ["3-5天", "[3, 5]"],
    ["90%-95%", "[90, 95]"],
    ["=8个", "[8, 8]"],
  ])("%s is %s", (text, expected) => {
    expect(show(intervalOf(read(text)))).toBe(expected);
  });

  test("a sum of money takes the family's decimals; a percentage and a count do not", () => {
    expect(show(intervalOf(read("42万元"), 2))).toBe("[41.995, 42.005)");
    expect(show(intervalOf(read("42"), 2))).toBe("[41.995, 42.005)");
    expect(show(intervalOf(read("95%"), 2))).toBe("[94.5, 95.5)");
    expect(show(intervalOf(read("42件"), 2))).toBe("[42, 42]");
  });

  test("a number cut off lies at the near end", () => {
    expect(show(intervalOf(read("96.7%"), 1, "truncated"))).toBe("[96.7, 96.8)");
    expect(show(intervalOf(read("-96.7%"), 1, "truncated"))).toBe("(-96.8, -96.7]");
    expect(show(intervalOf(read("0%"), 0, "truncated"))).toBe("(-1, 1)");
  });

  test("half-up and truncation each hold exactly the values that print so", () => {
    const mode = fc.constantFrom("half-up" as const, "truncated" as const);
    fc.assert(
      fc.property(
        fc.integer({ min: -1e7, max: 1e7 }),
        fc.nat({ max: 3 }),
        mode,
        (digits, decimals, rounding) => {
          const exact = new Big(digits).div(1000);
          const printed = exact.round(decimals, rounding === "half-up" ? 1 : 0);
          const shown: Quantity = {
            value: printed,
            decimals,
            unit: "万元",
            kind: "money",
            qualifier: "exact",
          };
          expect(contains(intervalOf(shown, decimals, rounding), exact)).toBe(true);
          const next = { ...shown, value: printed.plus(`1e-${String(decimals)}`) };
          if (!printed.eq(0) && !next.value.eq(0))
            expect(contains(intervalOf(next, decimals, rounding), exact)).toBe(false);
        },
      ),
    );
  });
});

describe("meet", () => {
  test.each([
    ["[1, 2)", "[2, 3)", false],
    ["[1, 2]", "[2, 3)", true],
    ["[1, 2]", "(2, 3)", false],
    ["(−∞, 2]", "[2, ∞)", true],
    ["(−∞, 2)", "[2, ∞)", false],
    ["(−∞, ∞)", "[5, 5]", true],
    ["(400, 500)", "(300, 400)", false],
    ["(400, 500)", "[400, 400]", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(meet(interval(one), interval(other))).toBe(expected);
    expect(meet(interval(other), interval(one))).toBe(expected);
  });
});

describe("arithmetic", () => {
  test.each([
    ["[41.995, 42.005)", "[6.035, 6.045)", "[48.03, 48.05)"],
    ["[1, ∞)", "(2, 3]", "(3, ∞)"],
  ])("%s + %s is %s", (one, other, sum) => {
    expect(show(add(interval(one), interval(other)))).toBe(sum);
  });

  test.each([
    ["[3, 4)", "[1, 2)", "(1, 3)"],
    ["[3, ∞)", "[1, 2]", "[1, ∞)"],
    ["[3, 4]", "[1, ∞)", "(−∞, 3]"],
  ])("%s − %s is %s", (one, other, difference) => {
    expect(show(subtract(interval(one), interval(other)))).toBe(difference);
  });

  test.each([
    ["[2, 3)", "[4, 5]", "[8, 15)"],
    ["[-2, 3]", "[4, 5]", "[-10, 15]"],
    ["[0, 3]", "(4, ∞)", "[0, ∞)"],
    ["(0, 1)", "(5, ∞)", "(0, ∞)"],
    ["(−∞, 5]", "[2, 3]", "(−∞, 15]"],
    ["[0, 0]", "(−∞, ∞)", "[0, 0]"],
  ])("%s × %s is %s", (one, other, product) => {
    expect(show(multiply(interval(one), interval(other)))).toBe(product);
  });

  test.each([
    ["[31, 31]", "[31, 31]", "[1, 1]"],
    ["[9, 12)", "[2, 3]", "[3, 6)"],
    ["[-9, 12)", "[2, 3]", "[-4.5, 6)"],
    ["[1, 2]", "[4, ∞)", "(0, 0.5]"],
    ["[1, 2]", "(0, 4]", "[0.25, ∞)"],
    ["[0, 2]", "[4, 5]", "[0, 0.5]"],
    ["[1, ∞)", "[2, 4]", "[0.25, ∞)"],
  ])("%s ÷ %s is %s", (one, by, quotient) => {
    const divided = divide(interval(one), interval(by));
    expect(divided && show(divided)).toBe(quotient);
  });

  test.each(["[0, 5]", "[-1, 5]", "(−∞, 5]"])("nothing is divided by %s", (by) => {
    expect(divide(interval("[1, 2]"), interval(by))).toBeUndefined();
  });

  // A bounded interval and a value in it.
  const member = fc
    .record({
      low: fc.integer({ min: -5000, max: 5000 }),
      width: fc.nat({ max: 900 }),
      share: fc.nat({ max: 10 }),
      open: fc.boolean(),
    })
    .map(({ low, width, share, open }) => {
      const isOpen = open && width > 0;
      const inner = isOpen ? Math.min(9, Math.max(1, share)) : share;
      const bounds = {
        low: new Big(low).div(100),
        high: new Big(low + width).div(100),
        isLowOpen: isOpen,
        isHighOpen: isOpen,
      };
      return { bounds, value: bounds.low.plus(new Big(width).div(100).times(inner).div(10)) };
    });

  test("the result holds what any two members give", () => {
    fc.assert(
      fc.property(member, member, (one, other) => {
        expect(contains(one.bounds, one.value) && contains(other.bounds, other.value)).toBe(true);
        expect(contains(add(one.bounds, other.bounds), one.value.plus(other.value))).toBe(true);
        expect(contains(subtract(one.bounds, other.bounds), one.value.minus(other.value))).toBe(true);
        expect(contains(multiply(one.bounds, other.bounds), one.value.times(other.value))).toBe(true);
        const quotients = divide(one.bounds, other.bounds);
        if (quotients === undefined) expect(other.bounds.low.lte(0)).toBe(true);
        else {
          // The member's own quotient is rounded too, so it is checked with a hair's breadth.
          const quotient = one.value.div(other.value);
          const hair = new Big("1e-20");
          const near: Interval = {
            low: quotient.minus(hair),
            high: quotient.plus(hair),
            isLowOpen: false,
            isHighOpen: false,
          };
          expect(meet(quotients, near)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("order does not matter, and adding what was taken away holds the start", () => {
    fc.assert(
      fc.property(member, member, (one, other) => {
        expect(show(add(one.bounds, other.bounds))).toBe(show(add(other.bounds, one.bounds)));
        expect(show(multiply(one.bounds, other.bounds))).toBe(show(multiply(other.bounds, one.bounds)));
        expect(contains(add(subtract(one.bounds, other.bounds), other.bounds), one.value)).toBe(true);
      }),
    );
  });
});

describe("the seed's own numbers", () => {
  const money = (text: string) => intervalOf(read(`${text}万元`), 2);

  test("42 + 6.04 − 48.04 leaves no room for 0.16", () => {
    const rest = subtract(add(money("42"), money("6.04")), money("48.04"));
    expect(meet(rest, money("0.16"))).toBe(false);
    expect(meet(rest, money("0.00"))).toBe(true);
  });

  test("542.78 + 56.54 may print as 599.31 or 599.32", () => {
    const sum = add(money("542.78"), money("56.54"));
    expect(meet(sum, money("599.32"))).toBe(true);
    expect(meet(sum, money("599.31"))).toBe(true);
    expect(meet(sum, money("599.29"))).toBe(false);
  });

  test("99.98 % of 651.16 supports 651 and excludes 649.85", () => {
    const spent = multiply(intervalOf(read("99.98%")), money("651.16"));
    const amount = (text: string) => multiply(intervalOf(read(`${text}万元`), 2), interval("[100, 100]"));
    expect(meet(spent, amount("651"))).toBe(true);
    expect(meet(spent, amount("649.85"))).toBe(false);
  });

  test("749 of 774 is not 96.7 % half-up, but is when cut off", () => {
    const rate = multiply(divide(interval("[749, 749]"), interval("[774, 774]"))!, interval("[100, 100]"));
    expect(meet(rate, intervalOf(read("96.7%")))).toBe(false);
    expect(meet(rate, intervalOf(read("96.7%"), 1, "truncated"))).toBe(true);
    expect(meet(rate, intervalOf(read("96.8%")))).toBe(true);
  });

  test("400余场 and 300余场 contradict each other", () => {
    expect(meet(intervalOf(read("400余场")), intervalOf(read("300余场")))).toBe(false);
  });
});

describe("isHardBoundBroken", () => {
  test.each([
    ["8000余小时", "7776", true],
    ["8000余小时", "8000", true],
    ["8000余小时", "8100", false],
    ["8000余小时", "9500", false], // the soft side
    ["近400场", "400", true],
    ["近400场", "250", false],
    ["约50人", "500", false],
    ["超400场", "400", true],
    ["超400场", "401", false],
    ["95%以上", "94.99", true],
    ["95%以上", "95", false],
    ["2天以内", "2", false],
    ["2天以内", "3", true],
    ["不足100%", "100", true],
    ["3-5天", "6", true],
    ["3-5天", "2", true],
    ["3-5天", "4", false],
    ["42人", "43", false], // nothing is promised; the comparison itself decides
  ])("%s by %s: %s", (text, exact, expected) => {
    expect(isHardBoundBroken(read(text), new Big(exact))).toBe(expected);
  });
});

describe("familyDecimals", () => {
  test.each([
    [["42", "6.04", "48.04"], 2],
    [["42", "6.1", "48.04", "3.2"], 1],
    [["42", "6.1", "48.04"], 2], // a tie
    [["868.2", "868.2", "868.2", "868.25"], 2], // one amount in several columns is one amount
    [["42", "6"], 0],
    [[], 0],
  ])("%j: %d", (texts, expected) => {
    expect(familyDecimals(texts.map(read))).toBe(expected);
  });
});
