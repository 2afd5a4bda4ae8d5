import * as v from "valibot";
import type { OwnWords } from "../../engine/numbers/own-words";
import type { DescribedBand, Policy } from "../../engine/scoring/policy";
import { allPolicies } from "../all-policies";
import { derivePolicy, type PolicyOverrides } from "../derive-policy";
import { checkPolicy } from "./check-policy";
import { text } from "./fields";
import { findNearest } from "./nearest";
import { policySchema, type WrittenPolicy } from "./policy-schema";
import { readJson } from "./read-json";
import { sayIssue } from "./say-issue";

/** A policy that can be used, or everything that is wrong with the text, each a sentence for people. */
export type ParsedPolicy = { readonly policy: Policy } | { readonly problems: readonly string[] };

/** The most problems that are listed one by one. */
const mostProblems = 100;

/** Reads a local policy, written down as JSON; see docs/architecture.md for how. Never throws. */
export function parsePolicy(text: string): ParsedPolicy {
  const json = readJson(text);
  if ("problem" in json) return { problems: [json.problem] };
  const parsed = v.safeParse(policySchema, json.value);
  const problems = [...(parsed.issues ?? []).map(sayIssue), ...checkNames(json.value)];
  if (!parsed.success) return { problems: shorten(problems) };
  const base = allPolicies.find(({ id }) => id === (parsed.output.basedOn ?? usualBase));
  if (base === undefined) return { problems: shorten([...problems, ...flawsOnAnyBase(parsed.output)]) };
  const policy = buildPolicy(parsed.output, base);
  problems.push(...checkPolicy(policy));
  return problems.length > 0 ? { problems: shorten(problems) } : { policy };
}

/** What does not go together whichever base was meant. */
function flawsOnAnyBase(written: WrittenPolicy): string[] {
  const [first = [], ...others] = allPolicies.map((base) => checkPolicy(buildPolicy(written, base)));
  return first.filter((flaw) => others.every((flaws) => flaws.includes(flaw)));
}

const usualBase = "national";

/** Told also where other fields are wrong; a name that is no name at all is told by its own field. */
function checkNames(written: unknown): string[] {
  const { id, basedOn } = v.parse(namesSchema, written);
  const ids = allPolicies.map((policy) => policy.id);
  const problems: string[] = [];
  if (id !== undefined && ids.includes(id)) problems.push(`id：“${id}”是内置评分办法的名称，请另起一个`);
  if (basedOn !== undefined && !ids.includes(basedOn)) {
    const near = findNearest(basedOn, ids);
    const guess = near === undefined ? "" : `，是不是“${near}”？`;
    problems.push(`basedOn：应为${ids.map((each) => `“${each}”`).join("、")}，填的是“${basedOn}”${guess}`);
  }
  return problems;
}

const name = v.fallback(v.optional(text(60)), undefined);
const namesSchema = v.fallback(v.object({ id: name, basedOn: name }), {});

function buildPolicy({ described, words, ...written }: WrittenPolicy, base: Policy): Policy {
  const { met = [], "partly-met": partlyMet = [], unmet = [], ...loosening } = words ?? {};
  const bands = (described ?? base.described).map((band): DescribedBand => {
    const usual = base.described.find(({ outcome }) => outcome === band.outcome)?.words ?? [];
    return { ...band, words: band.words ?? usual };
  });
  const own = { met, "partly-met": partlyMet, unmet };
  const overrides = {
    ...written,
    years: written.years ?? base.years,
    described: bands.map((band) => withWords(band, own)),
    ...(words === null && { words: null }),
    ...(Object.keys(loosening).length > 0 && { words: loosening as OwnWords }),
  };
  // The schema gives what the type asks for, which its inferred type is too wide to say.
  return derivePolicy(base, overrides as unknown as PolicyOverrides);
}

/** A word that is added to one band no longer belongs to another. */
function withWords(
  band: DescribedBand,
  own: Readonly<Record<DescribedBand["outcome"], readonly string[]>>,
): DescribedBand {
  const others = Object.entries(own).flatMap(([outcome, words]) => (outcome === band.outcome ? [] : words));
  const kept = band.words.filter((word) => !others.includes(word));
  return { ...band, words: [...new Set([...own[band.outcome], ...kept])] };
}

function shorten(problems: readonly string[]): string[] {
  const rest = problems.length - mostProblems;
  return rest > 0
    ? [...problems.slice(0, mostProblems), `另有${String(rest)}处，改正以上各处后再看`]
    : [...problems];
}
