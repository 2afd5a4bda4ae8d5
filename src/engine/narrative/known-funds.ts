import type { QuantityKind } from "../numbers/reading";
import { bareName, fundName, withoutFundWords } from "./bare-name";
import type { Statement } from "./statement";

/** The fund whose 预算 or 支出 this is: named by the words themselves, or by the paragraph where the words name none. */
export function fundOf(
  kind: QuantityKind,
  within: string | undefined,
  printed: string,
  projects: KnownProjects,
): string | undefined {
  if (kind !== "money" && kind !== "percent") return undefined;
  const own = projects.filed.get(printed.slice(0, filedBy))?.find((name) => printed.startsWith(name));
  if (own !== undefined) return withoutFundWords(printed.slice(own.length)) === "" ? own : undefined;
  if (within === undefined || withoutFundWords(printed) !== "") return undefined;
  return fundName(within);
}

/** The funds the report names. */
export interface KnownProjects {
  /** By their first characters, the longest name first. */
  readonly filed: ReadonlyMap<string, readonly string[]>;
  /** As they are printed: 公车经费 for 公车. */
  readonly fullNames: ReadonlyMap<string, string>;
}

const filedBy = 2;

/** The funds that the paragraphs of a report are about. */
export function knownProjects(statements: readonly Statement[]): KnownProjects {
  const fullNames = new Map<string, string>();
  for (const { scope } of statements) {
    if (scope.project === undefined) continue;
    const name = fundName(scope.project);
    if (name.length >= filedBy && !fullNames.has(name)) fullNames.set(name, bareName(scope.project));
  }
  const filed = new Map<string, string[]>();
  for (const name of [...fullNames.keys()].sort((one, other) => other.length - one.length)) {
    const key = name.slice(0, filedBy);
    const known = filed.get(key);
    if (known === undefined) filed.set(key, [name]);
    else known.push(name);
  }
  return { filed, fullNames };
}
