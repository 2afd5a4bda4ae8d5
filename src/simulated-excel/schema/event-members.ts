import type { AddInSession } from "../host/add-in-session";
import { eventTypes, workbookTarget } from "../host/event-messages";
import type { Sheet } from "../workbook/sheet";

/** The wire names of the events, by the requirement sets that brought them to a sheet and to the collection. */
const events = [
  { name: "ActivatedEvent", type: eventTypes.activated, sheet: 7, collection: 7 },
  { name: "AddedEvent", type: eventTypes.added, sheet: undefined, collection: 7 },
  { name: "CalculatedEvent", type: eventTypes.calculated, sheet: 8, collection: 8 },
  { name: "ColumnSortedEvent", type: eventTypes.columnSorted, sheet: 10, collection: 10 },
  { name: "DataChangedEvent", type: eventTypes.changed, sheet: 7, collection: 9 },
  { name: "DeactivatedEvent", type: eventTypes.deactivated, sheet: 7, collection: 7 },
  { name: "DeletedEvent", type: eventTypes.deleted, sheet: undefined, collection: 7 },
  { name: "FormatChangedEvent", type: eventTypes.formatChanged, sheet: 9, collection: 9 },
  { name: "ProtectionChangedEvent", type: eventTypes.protectionChanged, sheet: 14, collection: 14 },
  { name: "RowHiddenChangedEvent", type: eventTypes.rowHiddenChanged, sheet: 11, collection: 11 },
  { name: "RowSortedEvent", type: eventTypes.rowSorted, sheet: 10, collection: 10 },
  { name: "SelectionChangedEvent", type: eventTypes.selectionChanged, sheet: 7, collection: 9 },
] as const;

type EventMethod<T> = (target: T, args: unknown, session: AddInSession) => undefined;

/** The pairs of methods with which a class registers handlers, and their requirement sets. */
function membersFor<T>(
  sinceOf: (event: (typeof events)[number]) => number | undefined,
  targetOf: (target: T) => string,
): { methods: Record<string, EventMethod<T>>; since: Record<string, number> } {
  const methods: Record<string, EventMethod<T>> = {};
  const since: Record<string, number> = {};
  for (const event of events) {
    const version = sinceOf(event);
    if (version === undefined) continue;
    methods[`_Register${event.name}`] = (target, _, session) => {
      session.listen(event.type, targetOf(target));
      return undefined;
    };
    methods[`_Unregister${event.name}`] = (target, _, session) => {
      session.stopListening(event.type, targetOf(target));
      return undefined;
    };
    since[`_Register${event.name}`] = version;
    since[`_Unregister${event.name}`] = version;
  }
  return { methods, since };
}

/** The events of one worksheet. */
export const worksheetEvents = membersFor<Sheet>(
  (event) => event.sheet,
  (sheet) => sheet.id,
);

/** The events of the collection of worksheets. */
export const worksheetCollectionEvents = membersFor<object>(
  (event) => event.collection,
  () => workbookTarget,
);
