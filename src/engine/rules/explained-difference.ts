import Big from "big.js";
import type { Finding } from "../finding";
import type { Narrative } from "../narrative/narrative";
import { numberAt } from "../numbers/printed-number";
import { squeeze } from "../numbers/normalise";
import { groupByTies } from "./group-by-ties";
import type { NumberedFinding } from "./find-roots";
import { factIsStatedOnce } from "./narrative/fact-is-stated-once";
import { keyOfPlace } from "./place-key";
import type { Root } from "./root";
import type { RuleReport } from "./run-rule";
import { findStatedSums } from "./stated-sums";

/**
 * Findings whose figures hang together by sums that hold and that differ by one amount: the difference of the part makes
 * those of its totals. A total printed with fewer decimals may differ by what its rounding explains (651 for 651.01).
 */
export function findExplainedDifferences(
  findings: readonly NumberedFinding[],
  narrative: Narrative,
  reports: readonly RuleReport[],
): readonly Root[] {
  const differing = findings.flatMap((each): Differing[] => {
    const sides = sidesOf(each.finding);
    return sides === undefined ? [] : [{ ...each, ...sides }];
  });
  if (differing.length < 2) return [];
  const sums = new Map<string, string[]>();
  findStatedSums(narrative, reports).forEach((sum, index) => {
    for (const place of sum) sums.set(place, [...(sums.get(place) ?? []), `sum ${index}`]);
  });
  const families = groupByTies(differing, ({ places }) =>
    places.flatMap((place) => [place, ...(sums.get(place) ?? [])]),
  );
  return families.flatMap((family) => explain(family));
}

interface Differing extends NumberedFinding {
  readonly stated: Big;
  readonly computed: Big;
  readonly gap: Big;
  readonly places: readonly string[];
}

/** The sides of a finding whose difference says something: not 0, and not a single digit, which recurs by chance. */
function sidesOf(finding: Finding): Omit<Differing, keyof NumberedFinding> | undefined {
  const { stated, computed, difference, at, because } = finding;
  if (stated === undefined || computed === undefined || difference === undefined) return undefined;
  if (![stated, computed, difference].every((each) => decimalPattern.test(each))) return undefined;
  const gap = new Big(difference).abs();
  if (gap.c.length < 2) return undefined;
  const places = [at, ...because.map((each) => each.at)].map(keyOfPlace);
  return { stated: new Big(stated), computed: new Big(computed), gap, places: [...new Set(places)] };
}

const decimalPattern = /^-?\d+(?:\.\d+)?$/;

function explain(family: readonly Differing[]): Root[] {
  const byGap = new Map<string, Differing[]>();
  for (const each of family) {
    const key = each.gap.toFixed();
    byGap.set(key, [...(byGap.get(key) ?? []), each]);
  }
  const taken = new Set<Differing>();
  const roots: Root[] = [];
  const groups = [...byGap.values()].filter((group) => group.length > 1);
  for (const exact of groups.sort((one, other) => other.length - one.length)) {
    const [first] = exact;
    // The same facts told twice are a stale snapshot, which explains more than their sum does.
    if (first === undefined || exact.every(({ finding }) => finding.rule === factIsStatedOnce.id)) continue;
    const rounded = family.filter((each) => !taken.has(each) && isSameButRounded(each, first.gap));
    // The smallest amounts are the part that the others contain.
    const members = [...exact, ...rounded].sort((one, other) => one.stated.abs().cmp(other.stated.abs()));
    const [source, ...symptoms] = members;
    if (source === undefined) continue;
    for (const each of members) taken.add(each);
    roots.push({ message: messageOf(source, symptoms), findings: members.map(({ index }) => index) });
  }
  return roots;
}

/** Whether the finding would differ by just this gap, had its coarser side been printed with all its decimals. */
function isSameButRounded({ finding, stated, computed, gap }: Differing, wanted: Big): boolean {
  if (gap.eq(wanted) || gap.minus(wanted).abs().gt(wanted.times(roundingShare))) return false;
  const decimals = finding.because.map(({ shown }) => decimalsOf(shown)).filter((each) => each !== undefined);
  const coarsest = Math.min(...decimals);
  if (decimals.length < 2 || coarsest === Math.max(...decimals)) return false;
  const [fine, coarse] = stated.round(coarsest).eq(stated) ? [computed, stated] : [stated, computed];
  const full = coarse.gt(fine) ? fine.plus(wanted) : fine.minus(wanted);
  return full.round(coarsest, halfUp).eq(coarse);
}

const roundingShare = "0.1";
const halfUp = 1;

/** The decimals of the number a place shows. */
function decimalsOf(shown: string): number | undefined {
  const text = squeeze(shown);
  const at = text.search(/\d/);
  return at < 0 ? undefined : numberAt(text, at)?.decimals;
}

function messageOf(source: Differing, symptoms: readonly Differing[]): string {
  const others = symptoms.map(({ stated, computed, finding }) => {
    const label = finding.because[0]?.label ?? "";
    return `${label}${stated.toFixed()}与${computed.toFixed()}`;
  });
  const label = source.finding.because[0]?.label ?? "";
  return `${others.join("、")}的差额，正是${label}${source.stated.toFixed()}与${source.computed.toFixed()}之差${source.gap.toFixed()}：先核实这一处，其余随之相符。`;
}
