import { derivePolicy } from "../../src/policies/derive-policy";
import { hubei2020 } from "../../src/policies/hubei-2020";
import { national } from "../../src/policies/national";

const own = { id: "own", title: "自订", source: "本地", years: { from: 2024 } };

test("what is not overridden is the base's", () => {
  const { id, title, source, years, basedOn, ...rest } = derivePolicy(national, own);
  const { id: _id, title: _title, source: _source, years: _years, ...base } = national;
  expect({ id, title, source, years }).toEqual(own);
  expect(basedOn).toBe("national");
  expect(rest).toEqual(base);
});

test("an object is overridden field by field, to any depth", () => {
  const derived = derivePolicy(national, {
    ...own,
    overachievement: { flagFrom: "1.1" },
    jump: { floor: "5" },
  });
  expect(derived.overachievement).toEqual({ flagFrom: "1.1", explainFrom: "1.3" });
  expect(derived.jump).toEqual({ share: "0.3", floor: "5" });
});

test("a list is replaced as a whole", () => {
  expect(derivePolicy(national, { ...own, emptyReasons: ["略"] }).emptyReasons).toEqual(["略"]);
});

test("rules overridden by both are all overridden", () => {
  const mine = { "year-agrees": { severity: "hint", reason: "跨年项目" } } as const;
  const { ruleOverrides } = derivePolicy(hubei2020, { ...own, ruleOverrides: mine });
  expect(Object.keys(ruleOverrides)).toEqual(["no-weight-column-is-said", "year-agrees"]);
});

test("null takes away what the policy may do without", () => {
  const asking = derivePolicy(national, { ...own, explainExecutionBelow: "0.9" });
  expect(derivePolicy(asking, { ...own, explainExecutionBelow: null })).not.toHaveProperty(
    "explainExecutionBelow",
  );
});

test("its years are its own, and the family of its base is not", () => {
  const ended = derivePolicy(national, { ...own, years: { from: 2016, to: 2017 } });
  expect(derivePolicy(ended, own).years).toEqual({ from: 2024 });
  expect(derivePolicy(hubei2020, own)).not.toHaveProperty("family");
});

test("neither is changed", () => {
  const before = JSON.stringify(national);
  derivePolicy(national, { ...own, jump: { share: "0.9" }, described: [] });
  expect(JSON.stringify(national)).toBe(before);
});

test("a field called __proto__ reaches no other object", () => {
  const hostile = JSON.parse(
    '{"__proto__": {"polluted": true}, "jump": {"__proto__": {"polluted": true}}}',
  ) as object;
  derivePolicy(national, { ...own, ...hostile });
  expect({}).not.toHaveProperty("polluted");
});
