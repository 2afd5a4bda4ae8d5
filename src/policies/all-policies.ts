import type { Policy } from "../engine/scoring/policy";
import { chongqing } from "./chongqing";
import { guangxi } from "./guangxi";
import { hubei2020 } from "./hubei-2020";
import { hunan2017 } from "./hunan-2017";
import { jiangxiBeijing } from "./jiangxi-beijing";
import { national } from "./national";
import { sichuan } from "./sichuan";

/** Every scoring policy there is, the usual one first. */
export const allPolicies: readonly Policy[] = [
  national,
  hunan2017,
  hubei2020,
  guangxi,
  sichuan,
  chongqing,
  jiangxiBeijing,
];

/** The policy of an id; undefined for an unknown one. */
export function findPolicy(id: string): Policy | undefined {
  return allPolicies.find((policy) => policy.id === id);
}

/** The policy of an id, or all versions of the family of that name; none for an unknown one. */
export function findVersions(name: string, policies: readonly Policy[] = allPolicies): readonly Policy[] {
  const exact = policies.filter(({ id }) => id === name);
  return exact.length > 0 ? exact : policies.filter(({ family }) => family === name);
}
