import { type FactName, nameFacts, type NamingHints } from "./fact-name";
import { factPoints } from "./fact-points";
import { bucketNames, groupNames } from "./group-names";
import type { Narrative } from "./narrative";
import type { Relation } from "./relation";
import { type Weigh, weighBy } from "./same-evidence";
import { settleNames } from "./settle-names";
import type { Statement } from "./statement";

/** One fact that the prose states in several places. */
export interface SameFact {
  /** What to call it: "调解案件". */
  readonly name: string;
  /** At least two, in reading order. */
  readonly statements: readonly Statement[];
  /** For each statement the project it is told of, undefined for the unit as a whole. */
  readonly projects: readonly (string | undefined)[];
  /** The points of the weakest link that holds it together; values that differ are found from `factPoints.needed` on. */
  readonly strength: number;
}

/**
 * Which statements state the same fact: one subject by its characters, one kind of quantity, role, period and body.
 * Precision goes first: a name alone says too little unless it says much, so neighbours, lists and closeness are weighed in.
 */
export function findSameFacts(narrative: Narrative, hints?: NamingHints): readonly SameFact[] {
  const { relations } = narrative;
  const names = settleNames(nameFacts(narrative, hints));
  const weigh = weighBy(narrative, names);
  const links: Link[] = [];
  for (const group of groupNames(names, ({ frame, core }) => `${frame}|${core}`).values()) {
    links.push(...linkWithin(group, weigh));
  }
  for (const [one, other] of pairsOfAlikeNames(names)) links.push(...linkBetween(one, other, weigh));
  for (const group of totalsOfLikeLists(names, relations)) links.push(...linkWithin(group, weigh));
  return joinLinks(links).sort(
    (one, other) => (one.statements[0]?.index ?? 0) - (other.statements[0]?.index ?? 0),
  );
}

interface Link {
  readonly one: FactName;
  readonly other: FactName;
  readonly points: number;
}

/** Of one name so many statements are held against each other; a name that stands more often names no single fact. */
const mostOfOneName = 24;
/** Pairs of names of which one is the end of the other. */
function* pairsOfAlikeNames(
  names: readonly (FactName | undefined)[],
): Generator<readonly [readonly FactName[], readonly FactName[]]> {
  for (const bucket of bucketNames(names)) {
    for (const [core, one] of bucket) {
      if (core.endsWith("#")) continue;
      for (const [longer, other] of bucket) {
        if (longer.length > core.length && longer.endsWith(core)) yield [one, other];
      }
    }
  }
}

/** Totals whose lists name a part alike, whatever the totals themselves are called. */
function totalsOfLikeLists(
  names: readonly (FactName | undefined)[],
  relations: readonly Relation[],
): Iterable<readonly FactName[]> {
  const groups = new Map<string, FactName[]>();
  for (const relation of relations) {
    const total = relation.kind === "breakdown" ? names[relation.total.index] : undefined;
    if (relation.kind !== "breakdown" || total === undefined) continue;
    for (const { index } of relation.parts) {
      const key = `${total.frame}|${names[index]?.core ?? ""}`;
      groups.set(key, [...(groups.get(key) ?? []), total]);
    }
  }
  return groups.values();
}

function linkWithin(group: readonly FactName[], weigh: Weigh): Link[] {
  if (group.length > mostOfOneName) return [];
  return group.flatMap((one, index) =>
    group.slice(index + 1).flatMap((other): Link[] => linkOf(one, other, weigh)),
  );
}

function linkBetween(first: readonly FactName[], second: readonly FactName[], weigh: Weigh): Link[] {
  if (first.length > mostOfOneName || second.length > mostOfOneName) return [];
  return first.flatMap((one) => second.flatMap((other): Link[] => linkOf(one, other, weigh)));
}

function linkOf(one: FactName, other: FactName, weigh: Weigh): Link[] {
  const points = weigh(one, other);
  return points === undefined || points < factPoints.neededForAgreement ? [] : [{ one, other, points }];
}

interface Cluster {
  readonly members: FactName[];
  strength: number;
}

/** Joins the strongest links first; two numbers of one sentence never come into one fact. */
function joinLinks(links: Link[]): SameFact[] {
  links.sort((one, other) => other.points - one.points);
  const clusters = new Map<number, Cluster>();
  const clusterOf = (name: FactName): Cluster =>
    clusters.get(name.statement.index) ?? { members: [name], strength: Number.POSITIVE_INFINITY };
  for (const { one, other, points } of links) {
    // Differing values need more than equal ones, which a wrong link does not turn into a finding.
    if (points < factPoints.needed && !isOneValue(one.statement, other.statement)) continue;
    const [first, second] = [clusterOf(one), clusterOf(other)];
    if (first === second || sharesASentence(first, second)) continue;
    const joined: Cluster = {
      members: [...first.members, ...second.members],
      strength: Math.min(points, first.strength, second.strength),
    };
    for (const { statement } of joined.members) clusters.set(statement.index, joined);
  }
  return [...new Set(clusters.values())].map(({ members, strength }): SameFact => {
    const ordered = [...members].sort((one, other) => one.statement.index - other.statement.index);
    const name = nameOf(ordered);
    return {
      name,
      statements: ordered.map(({ statement }) => statement),
      projects: ordered.map(({ within, project }) => (project === undefined ? within : undefined)),
      strength,
    };
  });
}

/** The shortest of its names that still says what it is: 管养国省干线公路 rather than 中心管养国省干线公路. */
function nameOf(members: readonly FactName[]): string {
  const names = members.map(({ words }) => words);
  const telling = names.filter((name) => name.length >= shortestTelling);
  return (telling.length > 0 ? telling : names).reduce((best, name) =>
    name.length < best.length ? name : best,
  );
}

const shortestTelling = 4;

function isOneValue(one: Statement, other: Statement): boolean {
  return one.quantity.unit === other.quantity.unit && one.quantity.value.eq(other.quantity.value);
}

/** Nobody contradicts himself in one sentence: 调处成功率96.7%，…调处成功率100% are two rates. */
function sharesASentence(first: Cluster, second: Cluster): boolean {
  const sentences = new Set(first.members.map(({ statement }) => statement.sentence));
  return second.members.some(({ statement }) => sentences.has(statement.sentence));
}
