import type { Json } from "../json";

/** How an object is reached: ObjectPathType of the client library. */
export const pathTypes = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What is done: ActionType of the client library. */
export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a call. A client object stands as the id of its path, marked in the parallel list. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  readonly ReferencedObjectPathIds?: readonly Json[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
}

/** What a query loads: names as the add-in spelled them, "format/fill/color". */
export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: Json;
}

/** The body of one context.sync(). */
export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** The answer to one context.sync(); on an error the results of the actions before it remain. */
export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}
