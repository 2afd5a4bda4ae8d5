import { HostError } from "../host-error";
import type { Json, JsonObject } from "../json";
import type { HostObject } from "../protocol/host-object";
import { lowerFirst } from "../protocol/run-query";
import { addInInternalServiceClass } from "../schema/add-in-internal-service";
import { appRuntimeServiceClass } from "../schema/app-runtime-service";
import { rangeClass } from "../schema/range";
import { workbookClass } from "../schema/workbook";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookChange } from "../workbook/workbook-change";
import { eventsOf, workbookTarget } from "./event-messages";
import { ReferenceTable } from "./reference-table";
import type { SimulatedHost } from "./simulated-host";

/** One entry of a richApiMessage: category, type, target, message, id, whether somebody else did it. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** The pane as its own page sees it, where that page holds the functions of the buttons as well. */
export interface SharedRuntime {
  isShown(): boolean;
  show(isShown: boolean): void;
}

/** The category of the events of the API among all messages of the host. */
const eventCategory = 65_536;

/** What one running add-in page has of the host: the objects it keeps and the events it listens to. */
export class AddInSession {
  readonly host: SimulatedHost;
  readonly references = new ReferenceTable();
  readonly root: HostObject;
  /** Where its events go; set by the channel that carries the session. */
  deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  /** `context.runtime.enableEvents`: an add-in may switch its own events off. */
  areEventsOn = true;
  /** Set where one page holds the pane and the functions of the buttons. */
  sharedRuntime: SharedRuntime | undefined;

  readonly #listening = new Map<string, number>();
  #waiting: EventEntry[] = [];
  #eventCount = 0;

  constructor(host: SimulatedHost) {
    this.host = host;
    this.root = workbookClass.of(host.workbook);
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  /** What goes with every mention of the object: its id, and that it is kept. */
  identify(object: HostObject): JsonObject {
    const reference = this.references.idOf(object);
    return { ...object.identity(this), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  /** Objects that the add-in makes by their type's name. */
  makeObject(typeName: string): HostObject {
    if (typeName === "Microsoft.InternalService.AddinInternalService")
      return addInInternalServiceClass.of({});
    if (typeName === "Microsoft.AppRuntime.AppRuntimeService") return appRuntimeServiceClass.of({});
    throw this.gap(`new ${typeName}`);
  }

  listen(eventType: number, targetId: string): void {
    const key = `${String(eventType)} ${targetId}`;
    this.#listening.set(key, (this.#listening.get(key) ?? 0) + 1);
  }

  stopListening(eventType: number, targetId: string): void {
    this.#listening.delete(`${String(eventType)} ${targetId}`);
  }

  /** A reloaded page starts anew: nothing is kept, nobody listens. */
  restart(): void {
    this.references.releaseAll();
    this.#listening.clear();
    this.#waiting = [];
    this.areEventsOn = true;
  }

  /** Hears of a change; its events are sent after the answer to the batch that made it. */
  hear(change: WorkbookChange): void {
    if (this.#listening.size === 0 || !this.areEventsOn) return;
    const events = eventsOf(change, (sheet, area) =>
      this.references.keepForEvent(rangeClass.of({ sheet, area })),
    );
    for (const { type, sheetId, message, isRemote } of events) {
      for (const target of [sheetId, workbookTarget]) {
        if (target === undefined || !this.#listening.has(`${String(type)} ${target}`)) continue;
        this.#eventCount += 1;
        this.#send([eventCategory, type, target, JSON.stringify(message), this.#eventCount, isRemote]);
      }
    }
  }

  #send(entry: EventEntry): void {
    this.#waiting.push(entry);
    if (this.#waiting.length > 1) return;
    setTimeout(() => {
      const entries = this.#waiting;
      this.#waiting = [];
      if (entries.length > 0) this.deliver(entries);
    }, 0);
  }

  /** The wire name of a scalar; one the table lacks is an error that is recorded. */
  knownScalar(object: HostObject, name: string): string {
    const known = object.findScalar(name);
    if (known === undefined) throw this.unknown(object, name);
    return known;
  }

  /** The error for a member that the tables lack; it is recorded. */
  unknown(object: HostObject, name: string): HostError {
    return this.gap(`${object.className}.${lowerFirst(name)}`);
  }

  gap(what: string): HostError {
    this.workbook.gaps.record(what);
    return new HostError("SimulatedHostGap", `The simulated Excel does not know ${what}.`);
  }

  /** An old Excel does not know the members that came after it. */
  assertSupported(object: HostObject, name: string): void {
    const code = this.host.failingMembers.get(`${object.className}.${lowerFirst(name)}`);
    if (code !== undefined) throw new HostError(code, "The member fails, as was asked for.");
    if (object.since(name) > this.host.apiVersion) {
      throw new HostError(
        "ApiNotFound",
        `The API ${object.className}.${lowerFirst(name)} is not in this version of Excel.`,
      );
    }
  }

  /** The settings of the document as the start-up message carries them. */
  get settingPairs(): readonly Json[] {
    return [...this.workbook.settings].map(([key, value]) => [key, value]);
  }
}
