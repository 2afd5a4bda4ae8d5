import Big from "big.js";
import { isCellPlace, type Place } from "../finding";
import { type Narrative, placeOf } from "../narrative/narrative";
import { namePlaces, nameSections } from "../narrative/section-names";
import type { Statement } from "../narrative/statement";
import type { NumberedFinding } from "./find-roots";
import { factIsStatedOnce } from "./narrative/fact-is-stated-once";
import { keyOfParagraph, keyOfPlace } from "./place-key";
import type { Root } from "./root";
import { listNames } from "./wording";

/**
 * Facts that differ by the same amount between the same two places, or that belong together by a sum or a rate in one of them:
 * the two places were written from the figures of two days, and one decision settles them all.
 */
export function findStaleSnapshots(
  findings: readonly NumberedFinding[],
  narrative: Narrative,
): readonly Root[] {
  const told = findings.filter(({ finding }) => finding.rule === factIsStatedOnce.id);
  if (told.length < 2) return [];
  const related = relationsByPlace(narrative);
  const byPair = new Map<string, NumberedFinding[]>();
  for (const each of told) {
    for (const pair of pairsOf(each)) byPair.set(pair, [...(byPair.get(pair) ?? []), each]);
  }
  const taken = new Set<number>();
  const roots: Root[] = [];
  // The pair of places that tells most facts first.
  for (const [pair, members] of [...byPair].sort((one, other) => other[1].length - one[1].length)) {
    const free = members.filter(({ index }) => !taken.has(index));
    for (const group of groupRelated(free, related)) {
      for (const { index } of group) taken.add(index);
      roots.push({ message: messageOf(group, pair, narrative), findings: group.map(({ index }) => index) });
    }
  }
  return roots;
}

/** The pairs of paragraphs in which the values stand that differ: where the finding points, and each place of another value. */
function pairsOf({ finding: { at, because } }: NumberedFinding): readonly string[] {
  const own = because.find((each) => keyOfPlace(each.at) === keyOfPlace(at))?.shown;
  const others = because.filter(({ shown }) => shown !== own).map((each) => keyOfParagraph(each.at));
  return [...new Set(others)].map((other) => [keyOfParagraph(at), other].sort().join("⇔"));
}

/** The sums and rates of the prose that a place takes part in, by their index. */
function relationsByPlace(narrative: Narrative): ReadonlyMap<string, readonly number[]> {
  const filed = new Map<string, number[]>();
  narrative.relations.forEach((relation, index) => {
    const members: readonly Statement[] =
      relation.kind === "breakdown"
        ? [relation.total, ...relation.parts]
        : relation.kind === "rate"
          ? [relation.rate, relation.part, relation.whole]
          : [];
    for (const { at } of members) {
      const place = placeOf(narrative, at);
      // A cell holds many numbers, and says nothing of a single one.
      if (isCellPlace(place)) continue;
      const key = keyOfPlace(place);
      filed.set(key, [...(filed.get(key) ?? []), index]);
    }
  });
  return filed;
}

function groupRelated(
  members: readonly NumberedFinding[],
  related: ReadonlyMap<string, readonly number[]>,
): readonly (readonly NumberedFinding[])[] {
  const groups: NumberedFinding[][] = [];
  /** The group of an offset or a relation. */
  const known = new Map<string, NumberedFinding[]>();
  for (const each of members) {
    const ties = tiesOf(each, related);
    const met = [...new Set(ties.flatMap((tie) => known.get(tie) ?? []))];
    const tied = groups.filter((group) => group.some((member) => met.includes(member)));
    const joined = [...tied.flat(), each];
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
    for (const tie of ties) known.set(tie, [...(known.get(tie) ?? []), each]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => [...group].sort((one, other) => one.index - other.index));
}

function tiesOf(
  { finding }: NumberedFinding,
  related: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const relations = finding.because.flatMap(({ at }) => related.get(keyOfPlace(at)) ?? []);
  const offset = offsetOf(finding.difference);
  return [...relations.map((index) => `relation ${index}`), ...(offset === undefined ? [] : [`offset ${offset}`])];
}

/** The amount by which two places differ; one apart happens too easily to tie anything together. */
function offsetOf(difference: string | undefined): string | undefined {
  if (difference === undefined || !/^-?\d+(?:\.\d+)?$/.test(difference)) return undefined;
  const amount = new Big(difference).abs();
  return amount.lte(1) ? undefined : amount.toFixed();
}

function messageOf(group: readonly NumberedFinding[], pair: string, narrative: Narrative): string {
  const names = group.map(({ finding }) => finding.because[0]?.label ?? "");
  const offsets = group.map(({ finding }) => offsetOf(finding.difference));
  const [first] = offsets;
  const isOneOffset = first !== undefined && offsets.every((each) => each === first);
  const places = pair.split("⇔");
  const where = nameParagraphs(group, places, narrative);
  const what = isOneOffset ? `都差${first}` : "同时不一致";
  return `${listNames(names)}在${where}${what}，像是取自两个时点的同一组数据，请先确定以哪一处为准。`;
}

function nameParagraphs(
  group: readonly NumberedFinding[],
  paragraphs: readonly string[],
  narrative: Narrative,
): string {
  const places = group.flatMap(({ finding }) => finding.because.map(({ at }) => at));
  const wanted = paragraphs.map((key) => places.find((place) => keyOfParagraph(place) === key));
  const statements = wanted.map((place) => place && statementAt(place, narrative));
  const found = statements.filter((each) => each !== undefined);
  const named = namePlaces(found, nameSections(narrative), narrative);
  return wanted
    .map((place, index) => {
      if (place !== undefined && isCellPlace(place)) return `${place.sheet}${place.cell}`;
      const statement = statements[index];
      return statement === undefined ? "" : (named[found.indexOf(statement)] ?? "");
    })
    .filter((name) => name !== "")
    .join("与");
}

function statementAt(place: Place, narrative: Narrative): Statement | undefined {
  const key = keyOfPlace(place);
  return narrative.statements.find(({ at }) => keyOfPlace(placeOf(narrative, at)) === key);
}
