import type { FactName } from "./fact-name";

/** The names that have one key together, in their order; what names nothing is left out. */
export function groupNames(
  names: readonly (FactName | undefined)[],
  keyOf: (name: FactName) => string,
): ReadonlyMap<string, readonly FactName[]> {
  const groups = new Map<string, FactName[]>();
  for (const name of names) {
    if (name === undefined) continue;
    const key = keyOf(name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return groups;
}

/** Names that share frame and last character, each once with its statements: the only ones that can be alike. */
export function* bucketNames(
  names: readonly (FactName | undefined)[],
): Generator<readonly (readonly [core: string, statements: readonly FactName[]])[]> {
  for (const group of groupNames(names, ({ frame, core }) => `${frame}|${core.at(-1) ?? ""}`).values()) {
    const byCore = groupNames(group, ({ core }) => core);
    if (byCore.size > 1 && byCore.size <= mostNames) yield [...byCore];
  }
}

/** Of one frame and last character so many names are held against each other. */
const mostNames = 120;
