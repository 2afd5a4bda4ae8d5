/** @jest-environment jsdom */
import { allClasses, type AnyClassTable } from "../../src/simulated-excel/schema/all-classes";
import { drawHost } from "./support/draw-workbook";
import { runOffice } from "./support/native-bridge";

const { excel } = runOffice(drawHost({ 表: [["一"]] }));

/** What the installed library itself says of a class; read from its functions, never written down. */
interface LibraryClass {
  readonly scalars: ReadonlySet<string>;
  readonly setters: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly objectMethods: ReadonlySet<string>;
  /** Requirement sets by wire name: 13 for ExcelApi 1.13. */
  readonly since: ReadonlyMap<string, number>;
}

function reflect(name: string): LibraryClass | undefined {
  type Classes = Record<string, { prototype: object } | undefined>;
  const core = (window as unknown as { OfficeCore: Classes }).OfficeCore;
  const constructor = (excel as unknown as Classes)[name] ?? core[name];
  if (constructor === undefined) return undefined;
  const prototype = constructor.prototype as Record<string, unknown>;
  const members = Object.entries(Object.getOwnPropertyDescriptors(constructor.prototype)).map(
    ([member, descriptor]) => ({
      member,
      get: String(descriptor.get ?? ""),
      set: String(descriptor.set ?? ""),
      call: typeof descriptor.value === "function" ? String(descriptor.value) : "",
    }),
  );
  const since = new Map<string, number>();
  for (const { member, get, set, call } of members) {
    const version = /_throwIfApiNotSupported\("[\w.]+", _defaultApiSetName, "1\.(\d+)"/.exec(
      get + set + call,
    )?.[1];
    if (version !== undefined) since.set(member.charAt(0).toUpperCase() + member.slice(1), Number(version));
  }
  const all = (pattern: RegExp, where: "get" | "set" | "call"): ReadonlySet<string> =>
    new Set(members.flatMap((one) => [...one[where].matchAll(pattern)].map((match) => match[1] ?? "")));
  return {
    scalars: new Set(
      ("_scalarPropertyOriginalNames" in prototype ? prototype._scalarPropertyOriginalNames : []) as string[],
    ),
    setters: all(/_invokeSetProperty\(this, "(\w+)"/g, "set"),
    navigations: all(/_createPropertyObject\([\w.]+, this, "(\w+)"/g, "get"),
    methods: all(/_invokeMethod\(this, "(\w+)"/g, "call"),
    objectMethods: all(/_createMethodObject\([\w.]+, this, "(\w+)"/g, "call"),
    since,
  };
}

// The service through which the library reports that it is ready lies outside Excel's own classes.
const elsewhere = new Set(["AddinInternalService"]);
// Two setters are called through functions that a prototype does not show; the browser test uses them.
const hiddenSetters = new Set(["Gridlines", "Headings"]);
const kinds = ["scalars", "setters", "navigations", "methods", "objectMethods"] as const;
const tables = allClasses.filter(({ name }) => !elsewhere.has(name));

test.each(tables.map((table): [string, AnyClassTable] => [table.name, table]))(
  "every member of %s exists in the library, is of that kind and of that requirement set",
  (name, table) => {
    const library = reflect(name);
    expect(library).toBeDefined();
    for (const kind of kinds) {
      const unknown = Object.keys(table[kind] ?? {}).filter(
        (member) => !hiddenSetters.has(member) && library?.[kind].has(member) !== true,
      );
      expect({ kind, unknown }).toEqual({ kind, unknown: [] });
    }
    const members = new Set(kinds.flatMap((kind) => Object.keys(table[kind] ?? {})));
    const wrong = [...members].filter(
      (member) => (table.since?.[member] ?? 1) !== (library?.since.get(member) ?? 1),
    );
    expect(wrong.map((member) => `${member}: ${String(library?.since.get(member) ?? 1)}`)).toEqual([]);
  },
);

test("a class that loads without names knows all of its scalars", () => {
  const missing = tables.flatMap((table) => {
    const all = [...(reflect(table.name)?.scalars ?? [])].filter((scalar) => !scalar.startsWith("_"));
    return all
      .filter((scalar) => !Object.hasOwn(table.scalars ?? {}, scalar))
      .map((scalar) => `${table.name}.${scalar}`);
  });
  expect(missing).toEqual([]);
});
