import type { Json } from "../json";
import type { AddInSession } from "../host/add-in-session";

/** An argument as a method gets it: JSON in which paths are replaced by the objects they lead to. */
export type Argument = Json | HostObject | readonly Argument[] | { readonly [name: string]: Argument };

/** What the API calls by name on a thing of the workbook. Names are those of the wire: "RowIndex". */
export interface ClassTable<T> {
  /** As the client library names the class. */
  readonly name: string;
  /** `Id` or `_Id` of the object where its class has one; it is sent with every answer. */
  readonly identity?: (target: T, session: AddInSession) => Readonly<Record<string, Json>>;
  /** The thing that must still be there for the object to be used. */
  readonly isGone?: (target: T) => boolean;
  readonly scalars?: Readonly<Record<string, (target: T, session: AddInSession) => Json>>;
  /** Setters; the few that are spelled unlike their scalar stand here under their own name. */
  readonly setters?: Readonly<Record<string, (target: T, value: Json, session: AddInSession) => void>>;
  readonly navigations?: Readonly<
    Record<string, (target: T, session: AddInSession) => HostObject | undefined>
  >;
  /** Calls with a plain answer; undefined for none. */
  readonly methods?: Readonly<
    Record<string, (target: T, args: readonly Argument[], session: AddInSession) => Json | undefined>
  >;
  /** Calls that lead to another object; undefined where there is none. */
  readonly objectMethods?: Readonly<
    Record<string, (target: T, args: readonly Argument[], session: AddInSession) => HostObject | undefined>
  >;
  readonly items?: (target: T, session: AddInSession) => readonly HostObject[];
  readonly item?: (target: T, key: Argument, session: AddInSession) => HostObject | undefined;
  /** The requirement set (ExcelApi 1.x) that brought a member; 1.1 for all others. */
  readonly since?: Readonly<Record<string, number>>;
}

/** A thing of the workbook as the protocol sees it, its class's table bound to it. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly isGone: boolean;
  readonly isCollection: boolean;
  identity(session: AddInSession): Readonly<Record<string, Json>>;
  /** The wire name of a scalar or navigation in whatever case it is asked for. */
  findScalar(name: string): string | undefined;
  findNavigation(name: string): string | undefined;
  /** Names of all known scalars. */
  readonly scalarNames: readonly string[];
  read(name: string, session: AddInSession): Json;
  /** Undefined where the class has no such member; otherwise the member, bound. */
  setter(name: string): ((value: Json, session: AddInSession) => void) | undefined;
  navigation(name: string): ((session: AddInSession) => HostObject | undefined) | undefined;
  method(name: string): ((args: readonly Argument[], session: AddInSession) => Json | undefined) | undefined;
  objectMethod(
    name: string,
  ): ((args: readonly Argument[], session: AddInSession) => HostObject | undefined) | undefined;
  items(session: AddInSession): readonly HostObject[];
  item(key: Argument, session: AddInSession): HostObject | undefined;
  since(name: string): number;
}

/** A class of the API: its table, and the way to make objects of it. */
export interface HostClass<T> {
  readonly table: ClassTable<T>;
  of(target: T): HostObject;
  /** The target where the argument is an object of this class. */
  targetOf(argument: Argument | undefined): T | undefined;
}

/** Makes a class from its table. */
export function defineClass<T extends object>(table: ClassTable<T>): HostClass<T> {
  const made = new WeakSet();
  const scalarNames = Object.keys(table.scalars ?? {});
  const scalarsByLower = new Map(scalarNames.map((name) => [name.toLowerCase(), name]));
  const navigationsByLower = new Map(
    Object.keys(table.navigations ?? {}).map((name) => [name.toLowerCase(), name]),
  );
  return {
    table,
    of(target) {
      const object: HostObject = {
        className: table.name,
        target,
        get isGone() {
          return table.isGone?.(target) ?? false;
        },
        isCollection: table.items !== undefined,
        identity: (session) => table.identity?.(target, session) ?? {},
        findScalar: (name) => scalarsByLower.get(name.toLowerCase()),
        findNavigation: (name) => navigationsByLower.get(name.toLowerCase()),
        scalarNames,
        read: (name, session) => table.scalars?.[name]?.(target, session) ?? null,
        setter: bind(table.setters),
        navigation: (name) => {
          const navigate = table.navigations?.[name];
          return navigate && ((session) => navigate(target, session));
        },
        method: bind(table.methods),
        objectMethod: bind(table.objectMethods),
        items: (session) => table.items?.(target, session) ?? [],
        item: (key, session) => table.item?.(target, key, session),
        since: (name) => table.since?.[name] ?? 1,
      };
      made.add(object);
      return object;

      function bind<A, R>(
        members: Readonly<Record<string, (target: T, value: A, session: AddInSession) => R>> | undefined,
      ) {
        return (name: string): ((value: A, session: AddInSession) => R) | undefined => {
          const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
          return member && ((value, session) => member(target, value, session));
        };
      }
    },
    targetOf(argument) {
      // Only objects of this class are in the set, so the target is a T.
      return isHostObject(argument) && made.has(argument) ? (argument.target as T) : undefined;
    },
  };
}

/** Whether an argument is an object of the workbook and not plain JSON. */
export function isHostObject(argument: unknown): argument is HostObject {
  return typeof argument === "object" && argument !== null && "className" in argument && "isGone" in argument;
}
