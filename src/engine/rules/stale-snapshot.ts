import Big from "big.js";
import { isCellPlace } from "../finding";
import { type Narrative, placeOf } from "../narrative/narrative";
import { namePlaces, nameSections } from "../narrative/section-names";
import type { Statement } from "../narrative/statement";
import type { NumberedFinding } from "./find-roots";
import { groupByTies } from "./group-by-ties";
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
  const namer = paragraphNamer(narrative);
  const byPair = new Map<string, NumberedFinding[]>();
  for (const each of told) {
    for (const pair of pairsOf(each)) byPair.set(pair, [...(byPair.get(pair) ?? []), each]);
  }
  const taken = new Set<number>();
  const roots: Root[] = [];
  // The pair of places that tells most facts first.
  for (const [pair, members] of [...byPair].sort((one, other) => other[1].length - one[1].length)) {
    const free = members.filter(({ index }) => !taken.has(index));
    for (const group of groupByTies(free, (each) => tiesOf(each, related))) {
      if (group.length < 2) continue;
      for (const { index } of group) taken.add(index);
      roots.push({
        message: messageOf(group, namer(pair.split(pairSign))),
        findings: group.map(({ index }) => index),
      });
    }
  }
  return roots;
}

/** The pairs of paragraphs in which the values stand that differ: where the finding points, and each place of another value. */
function pairsOf({ finding: { at, because } }: NumberedFinding): readonly string[] {
  const own = because[0]?.shown;
  const others = because.filter(({ shown }) => shown !== own).map((each) => keyOfParagraph(each.at));
  return [...new Set(others)].map((other) => [keyOfParagraph(at), other].sort().join(pairSign));
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

function tiesOf(
  { finding }: NumberedFinding,
  related: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const relations = finding.because.flatMap(({ at }) => related.get(keyOfPlace(at)) ?? []);
  const offset = offsetOf(finding.difference);
  return [
    ...relations.map((index) => `relation ${index}`),
    ...(offset === undefined ? [] : [`offset ${offset}`]),
  ];
}

/** The amount by which two places differ; one apart happens too easily to tie anything together. */
function offsetOf(difference: string | undefined): string | undefined {
  if (difference === undefined || !/^-?\d+(?:\.\d+)?$/.test(difference)) return undefined;
  const amount = new Big(difference).abs();
  return amount.lte(1) ? undefined : amount.toFixed();
}

function messageOf(group: readonly NumberedFinding[], places: readonly string[]): string {
  const byOffset = new Map<string, string[]>();
  for (const { finding } of group) {
    const offset = offsetOf(finding.difference) ?? "";
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), finding.because[0]?.label ?? ""]);
  }
  const isRecurring = ([offset, names]: readonly [string, readonly string[]]): boolean =>
    offset !== "" && names.length > 1;
  const alike = [...byOffset].filter(isRecurring);
  const others = [...byOffset].filter((each) => !isRecurring(each)).flatMap(([, names]) => names);
  const said = alike.map(([offset, names]) => `${listNames(names)}都差${offset}`);
  if (others.length > 0) said.push(`${listNames(others)}${said.length > 0 ? "也" : ""}不一致`);
  return `${places.join("与")}之间，${said.join("，")}，像是取自两个时点的同一组数据，请先确定以哪一处为准。`;
}

const pairSign = "⇔";

/** Names paragraphs and cells by their keys: ["六（一）", "自评表F12"]. */
function paragraphNamer(narrative: Narrative): (keys: readonly string[]) => readonly string[] {
  const sections = nameSections(narrative);
  const byParagraph = new Map<string, Statement>();
  for (const statement of narrative.statements) {
    const key = keyOfParagraph(placeOf(narrative, statement.at));
    if (!byParagraph.has(key)) byParagraph.set(key, statement);
  }
  return (keys) =>
    namePlaces(
      keys.map((key) => byParagraph.get(key)).filter((each) => each !== undefined),
      sections,
      narrative,
    );
}
