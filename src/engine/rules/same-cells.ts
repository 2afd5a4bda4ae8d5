import { type Finding, isCellPlace } from "../finding";
import type { NumberedFinding } from "./find-roots";
import { keyOfPlace } from "./place-key";
import type { Root } from "./root";

interface Card {
  readonly at: string;
  readonly places: ReadonlySet<string>;
  readonly findings: number[];
  /** Whether all of them point at one place, rather than compare the same ones. */
  isOnePlace: boolean;
  readonly order: number;
}

/**
 * Findings that point at one place, or of which one compares nothing that the other does not compare too: a score and the
 * direction it depends on, a sum and its blank part. The findings come worst first, so that the head is the worst.
 */
export function findSameCells(findings: readonly NumberedFinding[]): readonly Root[] {
  const cards: Card[] = [];
  const opened = (one: Card, other: Card): number => one.order - other.order;
  /** The cards that compare a place, in their order. */
  const filed = new Map<string, Card[]>();
  for (const { finding, index } of findings) {
    const at = keyOfPlace(finding.at);
    const places = placesOf(finding);
    const near = [...new Set([...places].flatMap((place) => filed.get(place) ?? []))].sort(opened);
    const card = near.find((each) => each.at === at || compareTheSame(each.places, places));
    if (card !== undefined) {
      card.findings.push(index);
      card.isOnePlace = card.isOnePlace && card.at === at;
      continue;
    }
    const begun = { at, places, findings: [index], isOnePlace: true, order: cards.length };
    cards.push(begun);
    for (const place of places) {
      const known = filed.get(place);
      if (known === undefined) filed.set(place, [begun]);
      else if (known.length < mostCards) known.push(begun);
    }
  }
  return cards
    .filter((card) => card.findings.length > 1)
    .map((card) => {
      const place = findings.find(({ index }) => index === card.findings[0])?.finding.at;
      const where = place !== undefined && isCellPlace(place) ? `${place.sheet}!${place.cell}` : "同一处";
      return {
        message: card.isOnePlace
          ? `这${card.findings.length}个问题都在${where}，请一并处理。`
          : `这${card.findings.length}个问题核对的是同一组数据，先处理第一个，再复核其余。`,
        findings: card.findings,
      };
    });
}

/** A place that so many cards compare (a total) ties none of them together. */
const mostCards = 50;

function placesOf(finding: Finding): ReadonlySet<string> {
  return new Set([finding.at, ...finding.because.map(({ at }) => at)].map(keyOfPlace));
}

/** A single place says too little: the total would swallow every finding that mentions it. */
const fewestShared = 2;

function compareTheSame(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  return small.size >= fewestShared && [...small].every((place) => large.has(place));
}
