import type { Policy } from "../engine/scoring/policy";

/** What of a value another may replace: a part of an object, a list or a single value as a whole. */
type PartOf<Value> = Value extends string | number | boolean | readonly unknown[]
  ? Value
  : { readonly [Name in keyof Value]?: PartOf<Value[Name]> };

/** The fields that a policy may do without, and so may take away from the one it is based on. */
type Dispensable = {
  [Name in keyof Policy]-?: object extends Pick<Policy, Name> ? Name : never;
}[keyof Policy];

/** What a derived policy says for itself: who it is, and every field in which it differs. `null` takes a field away. */
export type PolicyOverrides = Pick<Policy, "id" | "title" | "source" | "years"> & {
  readonly [Name in Exclude<keyof Policy, Dispensable | "basedOn">]?: PartOf<Policy[Name]>;
} & { readonly [Name in Dispensable]?: PartOf<NonNullable<Policy[Name]>> | null };

/**
 * A policy as another with some fields replaced: objects field by field, down to the last; lists and single values
 * as a whole. Its years are its own, never those of the base in part. Neither of the two is changed.
 */
export function derivePolicy(base: Policy, { years, ...overrides }: PolicyOverrides): Policy {
  const { family: _family, ...common } = base;
  const derived = merge(common, overrides) as unknown as Policy;
  return { ...derived, years, basedOn: base.id };
}

type Fields = Readonly<Record<string, unknown>>;

function merge(base: Fields, overrides: Fields): Fields {
  const names = new Set([...Object.keys(base), ...Object.keys(overrides)]);
  const entries = [...names].flatMap((name): [string, unknown][] => {
    const own = Object.hasOwn(base, name) ? base[name] : undefined;
    const other = Object.hasOwn(overrides, name) ? overrides[name] : undefined;
    if (other === null) return [];
    if (other === undefined) return [[name, own]];
    return [[name, isFields(own) && isFields(other) ? merge(own, other) : other]];
  });
  // Not by assignment: a field called __proto__ is a field like any other.
  return Object.fromEntries(entries);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
