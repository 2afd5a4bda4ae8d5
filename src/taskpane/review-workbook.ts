import { type Review, type ReviewSources, reviewWorkbook } from "../engine/review";
import type { Policy } from "../engine/scoring/policy";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { allPolicies, findPolicy } from "../policies/all-policies";
import { parsePolicy } from "../policies/parsing/parse-policy";
import { national } from "../policies/national";
import { applySettings, type Settings } from "./memory/settings";

/** Reviews the workbook with its sources under the policy and thresholds of its settings; an unknown policy gives way to the usual one. */
export function reviewUnder(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  sources: Omit<ReviewSources, "headings"> = {},
): Review {
  const chosen =
    settings.policy === undefined ? undefined : (findPolicy(settings.policy) ?? localPolicyOf(settings));
  return reviewWorkbook(snapshot, applySettings(chosen ?? allPolicies[0] ?? national, settings), sources);
}

/** The user's own policy as it was kept; undefined where there is none, or this version of gouji no longer understands it. */
export function localPolicyOf({ localPolicy }: Settings): Policy | undefined {
  if (localPolicy === undefined) return undefined;
  const parsed = parsePolicy(localPolicy);
  return "policy" in parsed ? parsed.policy : undefined;
}
