import type { Policy } from "../engine/scoring/policy";
import { allPolicies, findPolicy } from "../policies/all-policies";
import { CommandFailure } from "./terminal";

/** The policy of an id, or a failure that lists the ids there are. */
export function choosePolicy(id: string): Policy {
  const policy = findPolicy(id);
  if (policy !== undefined) return policy;
  const known = allPolicies.map((each) => `${each.id}（${each.title}）`).join("、");
  throw new CommandFailure(`没有名为“${id}”的评分办法。可用的有：${known}。`);
}
