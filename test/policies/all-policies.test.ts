import Big from "big.js";
import { allRules } from "../../src/engine/rules/all-rules";
import { allPolicies, findPolicy, findVersions } from "../../src/policies/all-policies";
import { checkPolicy } from "../../src/policies/parsing/check-policy";
import { national } from "../../src/policies/national";

test("a policy is found by its id", () => {
  expect(findPolicy("national")).toBe(national);
  expect(findPolicy("nowhere")).toBeUndefined();
  const ids = allPolicies.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a family names all its versions, an id itself", () => {
  const ids = (name: string, policies = allPolicies): string[] =>
    findVersions(name, policies).map(({ id }) => id);
  expect(ids("hubei")).toEqual(["hubei-2020"]);
  expect(ids("hubei-2020")).toEqual(["hubei-2020"]);
  expect(ids("nowhere")).toEqual([]);
  const later = { ...national, id: "hubei-2024", family: "hubei" };
  expect(ids("hubei", [...allPolicies, later])).toEqual(["hubei-2020", "hubei-2024"]);
});

test("no family is called like a policy of another", () => {
  const families = allPolicies.map(({ family }) => family);
  expect(allPolicies.filter(({ id, family }) => families.includes(id) && family !== id)).toEqual([]);
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

  test("it is as a local policy has to be", () => {
    expect(checkPolicy(policy)).toEqual([]);
  });

  test("the rules it takes more lightly exist, and each has a reason", () => {
    for (const [id, { reason }] of Object.entries(policy.ruleOverrides)) {
      expect(allRules.map((rule) => rule.id)).toContain(id);
      expect(reason).not.toBe("");
    }
  });

  test("it says what it follows", () => {
    expect(policy.title).not.toBe("");
    expect(policy.source).not.toBe("");
  });
});
