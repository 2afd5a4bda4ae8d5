import { isAbbreviation } from "./abbreviation";
import { bareName } from "./bare-name";
import type { FactName } from "./fact-name";
import { personnelWords, predicateEndings, presentAt } from "./name-words";
import { bucketNames, groupNames } from "./group-names";

/** Gives a name that is another one in other words the core of that other, so that it is one name from here on. */
export function settleNames(names: readonly (FactName | undefined)[]): readonly (FactName | undefined)[] {
  return withFullNames(withKnownNames(names));
}

/** 改造危房 takes the core of 危房改造 where the report has that; 会计人员继续教育 that of 会计继续教育. */
function withKnownNames(names: readonly (FactName | undefined)[]): readonly (FactName | undefined)[] {
  const cores = new Map(
    [...groupNames(names, ({ frame }) => frame)].map(([frame, group]) => [
      frame,
      new Set(group.map(({ core }) => core)),
    ]),
  );
  return names.map((name) => {
    if (name === undefined) return undefined;
    const known = cores.get(name.frame);
    const core = otherCores(name).find((each) => each !== name.core && known?.has(each) === true);
    return core === undefined ? name : { ...name, core };
  });
}

/** What else the words of a name could be called, the likeliest first. */
function otherCores({ core, statement: { subject, quantity, at }, project }: FactName): readonly string[] {
  // The money of a fund and a change are named in a way of their own.
  if (
    project !== undefined ||
    (quantity.kind !== "count" && quantity.kind !== "measure") ||
    /[#~¥]$/.test(core)
  )
    return [];
  const { verb } = subject;
  const object = bareName(subject.object || (subject.context.at(-1) ?? ""));
  const turned = verb !== "" && object !== "" && core === verb + object ? [object + verb] : [];
  const present = subject.words.includes("现有") ? presentAt.map((place) => `${place}${core}`) : [];
  const bare = core.replace(personnelWords, "");
  const withoutPersonnel = bare.length >= shortestLeft ? [bare] : [];
  return [
    ...turned,
    ...present,
    ...withoutPersonnel,
    ...(subject.span.start >= at.end ? subjectsOf(core) : []),
  ];
}

/** 人民陪审员 of 人民陪审员依法履职, which stands behind its number: the longest beginning first. */
function subjectsOf(core: string): readonly string[] {
  if (!predicateEndings.some((ending) => core.endsWith(ending))) return [];
  const beginnings: string[] = [];
  for (let length = core.length - 2; length >= 2; length -= 1) beginnings.push(core.slice(0, length));
  return beginnings;
}

/** Characters that must be left of a name for it to be one still. */
const shortestLeft = 4;

/** An abbreviation takes the core of its full name. */
function withFullNames(names: readonly (FactName | undefined)[]): readonly (FactName | undefined)[] {
  const full = new Map<string, string>();
  for (const bucket of bucketNames(names)) {
    for (const [short, [first]] of bucket) {
      const long = bucket.filter(([core]) => isAbbreviation(short, core));
      // Two full names: it could be either.
      if (long.length === 1 && first !== undefined && long[0] !== undefined)
        full.set(`${first.frame}|${short}`, long[0][0]);
    }
  }
  if (full.size === 0) return names;
  return names.map((name) => {
    const core = name && full.get(`${name.frame}|${name.core}`);
    return name === undefined || core === undefined ? name : { ...name, core };
  });
}
