import { type Review, reviewWorkbook } from "../engine/review";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { allPolicies, findPolicy } from "../policies/all-policies";
import { national } from "../policies/national";
import { applySettings, type Settings } from "./memory/settings";

/** Reviews the workbook under the policy and thresholds of its settings; an unknown policy gives way to the usual one. */
export function reviewUnder(snapshot: WorkbookSnapshot, settings: Settings): Review {
  const chosen = settings.policy === undefined ? undefined : findPolicy(settings.policy);
  return reviewWorkbook(snapshot, applySettings(chosen ?? allPolicies[0] ?? national, settings));
}
