import { HostError } from "../host-error";
import { isJsonObject, type Json } from "../json";
import type { Argument, HostObject } from "./host-object";
import type { ArgumentInfo } from "./batch-message";

/** Puts the objects in the place of the path ids among a call's arguments. */
export function readArguments(
  info: ArgumentInfo | null | undefined,
  objectAt: (pathId: number) => HostObject | null,
): readonly Argument[] {
  const values = info?.Arguments ?? [];
  const ids = info?.ReferencedObjectPathIds ?? [];
  return values.map((value, index) => read(value, ids[index], objectAt));
}

function read(value: Json, id: Json | undefined, objectAt: (pathId: number) => HostObject | null): Argument {
  if (typeof id === "number" && id > 0) return objectAt(id);
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    const ids: readonly Json[] = Array.isArray(id) ? (id as readonly Json[]) : [];
    return list.map((item, index) => read(item, ids[index], objectAt));
  }
  if (isJsonObject(value)) {
    const pathId = value._ObjectPathId;
    if (typeof pathId === "number") return objectAt(pathId);
    const entries = Object.entries(value as Readonly<Record<string, Json>>);
    return Object.fromEntries(entries.map(([name, item]) => [name, read(item, undefined, objectAt)]));
  }
  return value;
}

/** The argument as a text; `undefined` where it was left out. */
export function textArgument(args: readonly Argument[], index: number): string | undefined {
  const value = args[index];
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument", "A text is expected.");
}

/** The argument as a whole number; `undefined` where it was left out. */
export function integerArgument(args: readonly Argument[], index: number): number | undefined {
  const value = args[index];
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new HostError("InvalidArgument", "A whole number is expected.");
}

/** The argument as a truth value, false where it was left out. */
export function truthArgument(args: readonly Argument[], index: number): boolean {
  const value = args[index];
  if (value === null || value === undefined) return false;
  if (typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "A truth value is expected.");
}

/** A value that is a text, or a number taken as one; InvalidArgument for anything else. */
export function readText(value: Argument): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new HostError("InvalidArgument", "A text is expected.");
}

/** A required text. */
export function requiredText(args: readonly Argument[], index: number): string {
  const text = textArgument(args, index);
  if (text === undefined) throw new HostError("InvalidArgument", "The argument is missing.");
  return text;
}

/** A required whole number. */
export function requiredInteger(args: readonly Argument[], index: number): number {
  const value = integerArgument(args, index);
  if (value === undefined) throw new HostError("InvalidArgument", "The argument is missing.");
  return value;
}
