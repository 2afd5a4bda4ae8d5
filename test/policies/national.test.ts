import Big from "big.js";
import { allPolicies, findPolicy } from "../../src/policies/all-policies";
import { national } from "../../src/policies/national";

test("a policy is found by its id", () => {
  expect(findPolicy("national")).toBe(national);
  expect(findPolicy("nowhere")).toBeUndefined();
  const ids = allPolicies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(allPolicies.map((policy) => [policy.id, policy] as const))("%s", (_, policy) => {
  test("its bands leave no gap", () => {
    const ends = policy.described.map(({ from, to }) => [new Big(from), new Big(to)] as const);
    expect(ends[0]?.[1].toFixed()).toBe("1");
    expect(ends[ends.length - 1]?.[0].toFixed()).toBe("0");
    for (const [index, [from]] of ends.entries()) {
      const below = ends[index + 1];
      if (below !== undefined) expect(below[1].toFixed()).toBe(from.toFixed());
    }
  });

  test("no word states two outcomes", () => {
    const words = policy.described.flatMap((band) => band.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("its grades go down to 0", () => {
    const from = policy.grades.map((band) => new Big(band.from).toNumber());
    expect(from).toEqual([...from].sort((one, other) => other - one));
    expect(from[from.length - 1]).toBe(0);
  });

  test("it says what it follows", () => {
    expect(policy.title).not.toBe("");
    expect(policy.source).not.toBe("");
  });
});
