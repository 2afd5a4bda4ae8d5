import { HostError, itemNotFound } from "../host-error";
import { isJsonObject, type Json } from "../json";
import type { AddInSession } from "../host/add-in-session";
import {
  actionTypes,
  pathTypes,
  type ActionInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPathInfo,
} from "./batch-message";
import type { Argument, HostObject } from "./host-object";
import { readArguments } from "./read-arguments";
import { jsonSpelling, lowerFirst, runQuery, upperFirst, wireSpelling } from "./run-query";

/** The answer of a call that has none because its object is a null object. */
const noValue: Json = { _IsNull: true };

/** Runs one batch in order; the first error ends it, and what was done before stays done. */
export function runBatch(request: BatchRequest, session: AddInSession): BatchResponse {
  const batch = new Batch(request, session);
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.run(action) });
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
    } catch (error) {
      // A crash of the simulation must reach the add-in as well: without an answer its sync would hang for ever.
      const known = error instanceof HostError ? error : new HostError("GeneralException", String(error));
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          Code: known.code,
          Message: known.message,
          Location: batch.location,
          ActionIndex: index,
          HttpStatusCode: known.status,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class Batch {
  /** What was being done, for the error: "WorksheetCollection.getItem". */
  location = "";
  readonly #request: BatchRequest;
  readonly #session: AddInSession;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(request: BatchRequest, session: AddInSession) {
    this.#request = request;
    this.#session = session;
  }

  run(action: ActionInfo): Json {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.#objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : { ...this.#session.identify(object) };
      case actionTypes.query:
        this.location = object?.className ?? "";
        return object === null ? null : runQuery(object, action.QueryInfo, this.#session, wireSpelling);
      case actionTypes.queryAsJson:
        this.location = object?.className ?? "";
        return object === null ? null : runQuery(object, action.QueryInfo, this.#session, jsonSpelling);
      case actionTypes.method:
        return object === null ? noValue : this.#call(object, action);
      case actionTypes.setProperty: {
        if (object === null) throw itemNotFound();
        this.#set(object, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
        return null;
      }
      case actionTypes.update: {
        if (object === null) throw itemNotFound();
        const state = isJsonObject(action.ObjectState)
          ? (action.ObjectState as Readonly<Record<string, Json>>)
          : {};
        for (const [name, value] of Object.entries(state)) this.#set(object, upperFirst(name), value);
        return null;
      }
      default:
        throw this.#session.gap(`action type ${String(action.ActionType)}`);
    }
  }

  #call(object: HostObject, action: ActionInfo): Json {
    this.location = `${object.className}.${lowerFirst(action.Name)}`;
    const method = object.method(action.Name);
    if (method === undefined) throw this.#session.unknown(object, action.Name);
    this.#session.assertSupported(object, action.Name);
    if (action.Name === "_KeepReference") this.#session.references.keep(object);
    return method(this.#arguments(action), this.#session) ?? null;
  }

  #set(object: HostObject, name: string, value: Json): void {
    this.location = `${object.className}.${lowerFirst(name)}`;
    const setter = object.setter(name);
    if (setter === undefined) throw this.#session.unknown(object, `${name} =`);
    this.#session.assertSupported(object, name);
    setter(value, this.#session);
  }

  /** A path is evaluated at its first use and once only: adding a sheet is such a path. */
  #objectAt(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) {
      if (known?.isGone === true) throw itemNotFound();
      return known;
    }
    const info = this.#request.ObjectPaths[String(pathId)];
    if (info === undefined)
      throw new HostError("InvalidArgument", `There is no object path ${String(pathId)}.`);
    const object = this.#evaluate(info);
    this.#objects.set(pathId, object);
    return object;
  }

  #evaluate(info: ObjectPathInfo): HostObject | null {
    switch (info.ObjectPathType) {
      case pathTypes.globalObject:
        return this.#session.root;
      case pathTypes.newObject:
        return this.#session.makeObject(info.Name);
      case pathTypes.nullObject:
        return null;
      case pathTypes.referenceId: {
        const kept = this.#session.references.find(info.Name);
        if (kept === undefined || kept.isGone) throw itemNotFound();
        return kept;
      }
      default:
        return this.#evaluateChild(info);
    }
  }

  #evaluateChild(info: ObjectPathInfo): HostObject | null {
    const parent = this.#objectAt(info.ParentObjectPathId ?? 0);
    // Everything that hangs on a null object is null.
    if (parent === null) return null;
    if (parent.isGone) throw itemNotFound();
    const isIndexer = info.ObjectPathType === pathTypes.indexer;
    this.location = `${parent.className}.${isIndexer ? "getItem" : lowerFirst(info.Name)}`;
    const found = this.#follow(parent, info, isIndexer);
    if (found !== undefined) return found;
    if (info.Name.endsWith("OrNullObject")) return null;
    throw itemNotFound();
  }

  #follow(parent: HostObject, info: ObjectPathInfo, isIndexer: boolean): HostObject | undefined {
    if (isIndexer) return parent.item(this.#arguments(info)[0] ?? null, this.#session);
    const isMethod = info.ObjectPathType === pathTypes.method;
    const navigate = isMethod ? undefined : parent.navigation(info.Name);
    const method = isMethod ? parent.objectMethod(info.Name) : undefined;
    if (navigate === undefined && method === undefined) throw this.#session.unknown(parent, info.Name);
    this.#session.assertSupported(parent, info.Name);
    return navigate === undefined ? method?.(this.#arguments(info), this.#session) : navigate(this.#session);
  }

  #arguments(info: ObjectPathInfo | ActionInfo): readonly Argument[] {
    return readArguments(info.ArgumentInfo, (pathId) => this.#objectAt(pathId));
  }
}
