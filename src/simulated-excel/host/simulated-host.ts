import type { BatchRequest } from "../protocol/batch-message";
import { runBatch } from "../protocol/run-batch";
import type { Workbook } from "../workbook/workbook";
import type { HostErrorCode } from "../host-error";
import { AddInSession } from "./add-in-session";

/** The error numbers of Office with which the whole request is refused. */
export const officeErrors = {
  invalidApiCallInContext: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  internalError: 5001,
  noCapability: 7000,
} as const;

/** Excel on the web takes and gives no more than this in one request. */
export const largestPayload = 5 * 1024 * 1024;

/** Flag of a request that would rather wait than be refused while a cell is being edited. */
const delayForCellEdit = 64;

/** What became of a request: a body to be read, or a refusal by error number. */
export type BatchAnswer =
  | { readonly kind: "answered"; readonly body: string }
  | { readonly kind: "refused"; readonly officeError: number; readonly message: string };

/** One request as it was answered, for whoever counts or looks on. */
export interface RoundTrip {
  readonly request: BatchRequest;
  /** The library gives its references back in a trip of its own that nobody waits for. */
  readonly isCleanUp: boolean;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly officeError: number | undefined;
}

/**
 * How the next request that somebody waits for goes wrong, for tests of what an add-in then says: refused, or never
 * answered, though with `isDone` it was carried out. "none" lets one request pass to the fault behind it.
 */
export type Fault =
  | { readonly kind: "refuse"; readonly officeError: number }
  | { readonly kind: "hang"; readonly isDone?: boolean }
  | { readonly kind: "none" };

/** Excel's side of everything: the workbook, the mode it is in, and the add-in pages that are open. */
export class SimulatedHost {
  readonly workbook: Workbook;
  /** The 15 of ExcelApi 1.15: what this Excel knows. */
  apiVersion = 15;
  /** The faults of the coming requests, first to last. */
  readonly faults: Fault[] = [];
  /** Members that this Excel lacks or fails at, "Range.getRowProperties", with the code of the error they raise. */
  readonly failingMembers = new Map<string, HostErrorCode>();
  readonly sessions = new Set<AddInSession>();
  /** Called after every request. */
  onRoundTrip: (trip: RoundTrip) => void = () => undefined;

  #isEditing = false;
  #afterEditing: (() => void)[] = [];

  readonly #stopListening: () => void;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.#stopListening = workbook.listen((change) => {
      for (const session of this.sessions) session.hear(change);
    });
  }

  /** Ends the host; the workbook may get another. */
  dispose(): void {
    this.#stopListening();
  }

  /** Whether a person is in the middle of typing into a cell. */
  get isEditingCell(): boolean {
    return this.#isEditing;
  }

  set isEditingCell(isEditing: boolean) {
    this.#isEditing = isEditing;
    if (isEditing) return;
    const waiting = this.#afterEditing;
    this.#afterEditing = [];
    for (const resume of waiting) resume();
  }

  open(): AddInSession {
    const session = new AddInSession(this);
    this.sessions.add(session);
    return session;
  }

  close(session: AddInSession): void {
    session.restart();
    this.sessions.delete(session);
  }

  /** Answers the body of one context.sync(). */
  async answer(session: AddInSession, body: string, flags: number): Promise<BatchAnswer> {
    const request = JSON.parse(body) as BatchRequest;
    const fault = isCleanUp(request) ? undefined : this.faults.shift();
    if (fault?.kind === "hang") {
      if (fault.isDone === true) this.#run(session, request, body.length);
      return new Promise(() => undefined);
    }
    if (this.#isEditing && (flags & delayForCellEdit) !== 0) {
      await new Promise<void>((resolve) => this.#afterEditing.push(resolve));
    }
    const answer =
      fault?.kind === "refuse" ? refuse(fault.officeError, "") : this.#run(session, request, body.length);
    this.onRoundTrip({
      request,
      isCleanUp: isCleanUp(request),
      bytesIn: body.length,
      bytesOut: answer.kind === "answered" ? answer.body.length : 0,
      officeError: answer.kind === "refused" ? answer.officeError : undefined,
    });
    return answer;
  }

  #run(session: AddInSession, request: BatchRequest, size: number): BatchAnswer {
    if (size > largestPayload)
      return refuse(officeErrors.requestTooLarge, "The request is larger than 5 MB.");
    // Assumption "cell-edit-refuses-everything": reading is refused as well, giving references back is not.
    if (this.#isEditing && !isCleanUp(request) && !isStartUp(request)) {
      return refuse(officeErrors.invalidApiCallInContext, "A cell is being edited.");
    }
    const body = JSON.stringify(runBatch(request, session));
    if (body.length > largestPayload)
      return refuse(officeErrors.responseTooLarge, "The response is larger than 5 MB.");
    return { kind: "answered", body };
  }
}

function refuse(officeError: number, message: string): BatchAnswer {
  return { kind: "refused", officeError, message };
}

function isCleanUp(request: BatchRequest): boolean {
  const calls = request.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

function isStartUp(request: BatchRequest): boolean {
  return request.Actions.some((action) => action.Name === "NotifyActionHandlerReady");
}
