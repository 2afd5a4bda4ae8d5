import type { AddInSession } from "../host/add-in-session";
import type { Json } from "../json";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./batch-message";

/** The two ways an answer is spelled: for load() and for retrieve(). */
export interface Spelling {
  readonly name: (wireName: string) => string;
  readonly items: "_Items" | "items";
}

/** load(): names with a capital, "_Items". */
export const wireSpelling: Spelling = { name: (name) => name, items: "_Items" };

/** retrieve(): names as in JavaScript, "items". */
export const jsonSpelling: Spelling = { name: lowerFirst, items: "items" };

/** What is asked of one object: its own scalars, and the same for each navigation. */
interface Selection {
  readonly scalars: Set<string>;
  readonly navigations: Map<string, Selection>;
}

/** Answers a query on an object: the selected properties, nested by navigation. */
export function runQuery(
  object: HostObject,
  info: QueryInfo | null | undefined,
  session: AddInSession,
  spelling: Spelling,
): Json {
  const selection = makeSelection();
  for (const path of info?.Select ?? []) addPath(selection, path.split(/[/.]/));
  for (const path of info?.Expand ?? []) addPath(selection, [...path.split(/[/.]/), "*"]);
  if (selection.scalars.size === 0 && selection.navigations.size === 0) selection.scalars.add("*");
  const top = info?.Top ?? undefined;
  return answer(object, selection, session, spelling, info?.Skip ?? 0, top);
}

function answer(
  object: HostObject,
  selection: Selection,
  session: AddInSession,
  spelling: Spelling,
  skip = 0,
  top?: number,
): Json {
  const result: Record<string, Json> = { ...session.identify(object) };
  if (!object.isCollection) return { ...result, ...answerMembers(object, selection, session, spelling) };
  const own = makeSelection();
  const ofItems = makeSelection();
  for (const name of selection.scalars)
    (object.findScalar(name) === undefined ? ofItems : own).scalars.add(name);
  for (const [name, nested] of selection.navigations) {
    (object.findNavigation(name) === undefined ? ofItems : own).navigations.set(name, nested);
  }
  const items = object.items(session);
  const window = items.slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...result,
    ...answerMembers(object, own, session, spelling),
    [spelling.items]: window.map((item) => ({
      ...session.identify(item),
      ...answerMembers(item, ofItems, session, spelling),
    })),
  };
}

function answerMembers(
  object: HostObject,
  selection: Selection,
  session: AddInSession,
  spelling: Spelling,
): Record<string, Json> {
  const result: Record<string, Json> = {};
  const navigations = new Map(selection.navigations);
  for (const name of selection.scalars) {
    // A navigation named without a property means all of its properties.
    if (object.findScalar(name) === undefined && object.findNavigation(name) !== undefined) {
      if (!navigations.has(name)) navigations.set(name, { ...makeSelection(), scalars: new Set(["*"]) });
      continue;
    }
    const names = name === "*" || name === "$all" ? object.scalarNames : [session.knownScalar(object, name)];
    for (const wireName of names) {
      session.assertSupported(object, wireName);
      result[spelling.name(wireName)] = object.read(wireName, session);
    }
  }
  for (const [name, nested] of navigations) {
    const wireName = object.findNavigation(name);
    const navigate = wireName === undefined ? undefined : object.navigation(wireName);
    if (wireName === undefined || navigate === undefined) throw session.unknown(object, name);
    session.assertSupported(object, wireName);
    const next = navigate(session);
    result[spelling.name(wireName)] = next === undefined ? null : answer(next, nested, session, spelling);
  }
  return result;
}

function addPath(selection: Selection, segments: readonly string[]): void {
  // The client strips the leading "items"; inside a path it stands for the items of a collection, which are meant anyway.
  const [first, ...rest] = segments.filter((segment) => segment !== "items");
  if (first === undefined) {
    selection.scalars.add("*");
    return;
  }
  if (rest.length === 0) {
    selection.scalars.add(first);
    return;
  }
  const nested = selection.navigations.get(first) ?? makeSelection();
  selection.navigations.set(first, nested);
  addPath(nested, rest);
}

function makeSelection(): Selection {
  return { scalars: new Set(), navigations: new Map() };
}

/** "RowIndex" → "rowIndex". */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "rowIndex" → "RowIndex". */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
