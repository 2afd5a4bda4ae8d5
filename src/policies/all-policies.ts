import type { Policy } from "../engine/scoring/policy";
import { national } from "./national";

/** Every scoring policy there is, the usual one first. */
export const allPolicies: readonly Policy[] = [national];

/** The policy of an id; undefined for an unknown one. */
export function findPolicy(id: string): Policy | undefined {
  return allPolicies.find((policy) => policy.id === id);
}
