import { isJsonObject, type Json } from "../json";
import type { WorkbookChange } from "../workbook/workbook-change";
import type { AddInSession } from "./add-in-session";
import { appContext, type PageIdentity } from "./app-context";
import { requestKinds, type Envelope, type HostEnvelope } from "./envelope";
import { officeErrors, type SimulatedHost } from "./simulated-host";

/** The calls of the Common API, by their number on the wire. */
const dispatches = {
  refreshSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandDone: 94,
  closePane: 97,
} as const;

/** What pressing a ribbon button came to. */
export type CommandOutcome = "completed" | "nobody-listens";

/**
 * Excel's end of the talk with one add-in page: takes the page's messages, gives the answers and events to `post`.
 * It knows nothing of windows; whoever owns the frame carries the messages.
 */
export class OfficeChannel {
  readonly identity: PageIdentity;
  readonly session: AddInSession;
  /** Called when the page asks to be closed. */
  onClose: () => void = () => undefined;
  /** Called when the page reports that it is ready for commands. */
  onReady: () => void = () => undefined;

  readonly #host: SimulatedHost;
  readonly #post: (message: HostEnvelope) => void;
  readonly #registered = new Map<string, number>();
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  readonly #stopListening: () => void;

  constructor(host: SimulatedHost, identity: PageIdentity, post: (message: HostEnvelope) => void) {
    this.#host = host;
    this.identity = identity;
    this.#post = post;
    this.session = host.open();
    this.session.deliver = (entries) => {
      this.#fire("richApiMessage", { ArrayData: entries });
    };
    this.#stopListening = host.workbook.listen((change) => {
      this.#hear(change);
    });
  }

  /** Ends the talk: the page is gone. */
  close(): void {
    this.#stopListening();
    this.#host.close(this.session);
  }

  get isReady(): boolean {
    return this.#registered.has("appCommandInvoked");
  }

  /** Takes one message of the page. */
  async receive(message: Envelope): Promise<void> {
    if (message._conversationId !== this.identity.conversationId) return;
    const data = await this.#handle(message);
    if (data !== undefined) this.#reply(message, data);
  }

  /** Calls a function of the page, as a ribbon button does, and waits for event.completed(). */
  runCommand(commandId: string, functionName: string): Promise<CommandOutcome> {
    if (!this.isReady) return Promise.resolve("nobody-listens");
    return new Promise((resolve) => {
      this.#commands.set(commandId, resolve);
      this.#fire("appCommandInvoked", [
        commandId,
        functionName,
        JSON.stringify({ source: { id: commandId } }),
      ]);
    });
  }

  async #handle(message: Envelope): Promise<Json | undefined> {
    if (message._actionType === requestKinds.register) {
      this.#registered.set(message._actionName, message._correlationId);
      if (message._actionName === "appCommandInvoked") this.onReady();
      return { Error: 0 };
    }
    if (message._actionType === requestKinds.unregister) {
      this.#registered.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        // The page starts, or starts again after a reload: what it listened to before is forgotten.
        this.#registered.clear();
        this.session.restart();
        return appContext(this.#host, this.identity);
      case "ContextActivationManager_notifyHost":
        // Telemetry and the movements of the keyboard's focus; neither concerns the workbook.
        return null;
      case "executeMethod":
        return this.#execute(isJsonObject(message._data) ? message._data : {});
      default:
        this.#host.workbook.gaps.record(`message ${message._actionName}`);
        return { Error: officeErrors.internalError };
    }
  }

  async #execute(data: Record<string, unknown>): Promise<Json | undefined> {
    const dispatch = isJsonObject(data.DdaMethod) ? data.DdaMethod.DispatchId : undefined;
    switch (dispatch) {
      case dispatches.richApi:
        return this.#runRichApi(data.ArrayData);
      case dispatches.refreshSettings: {
        const settings = [...this.#host.workbook.settings];
        // Builds of the library up to 2020 read pairs, later ones names.
        return {
          Version: 1,
          Error: 0,
          Properties: {
            Settings: settings.map(([key, value]) => ({ Name: key, Value: value, 0: key, 1: value })),
          },
        };
      }
      case dispatches.saveSettings:
        this.#saveSettings(data.DdaSettingsMethod);
        return { Version: 1, Error: 0 };
      case dispatches.commandDone:
        this.#finishCommand(data);
        return { Version: 1, Error: 0 };
      case dispatches.closePane:
        this.onClose();
        return { Version: 1, Error: 0 };
      default:
        this.#host.workbook.gaps.record(`call ${String(dispatch)} of the Common API`);
        return { Version: 1, Error: 5000 };
    }
  }

  async #runRichApi(array: unknown): Promise<Json> {
    const items: readonly unknown[] = Array.isArray(array) ? array : [];
    const body = typeof items[4] === "string" ? items[4] : "{}";
    const flags = typeof items[6] === "number" ? items[6] : 0;
    const answer = await this.#host.answer(this.session, body, flags);
    if (answer.kind === "refused") return { Version: 1, Error: answer.officeError };
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer.body] };
  }

  #saveSettings(method: unknown): void {
    const pairs =
      isJsonObject(method) && Array.isArray(method.Properties) ? (method.Properties as unknown[]) : [];
    const { settings } = this.#host.workbook;
    settings.clear();
    for (const pair of pairs) {
      const [key, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
      if (typeof key === "string")
        settings.set(key, typeof value === "string" ? value : JSON.stringify(value ?? null));
    }
    this.#host.workbook.announce({ kind: "settings-changed" });
  }

  #finishCommand(data: Record<string, unknown>): void {
    const id = String(data["0"]);
    this.#commands.get(id)?.("completed");
    this.#commands.delete(id);
  }

  #hear(change: WorkbookChange): void {
    if (change.kind === "selection-changed" || change.kind === "sheet-activated")
      this.#fire("documentSelectionChanged", {});
    if (change.kind === "settings-changed") this.#fire("settingsChanged", {});
  }

  #fire(eventName: string, data: Json): void {
    const correlation = this.#registered.get(eventName);
    if (correlation === undefined) return;
    this.#send(eventName, correlation, 1, data);
  }

  #reply(message: Envelope, data: Json): void {
    this.#send(message._actionName, message._correlationId, 0, data);
  }

  #send(name: string, correlationId: number, responseType: 0 | 1, data: Json): void {
    this.#post({
      _messageType: 1,
      _responseType: responseType,
      _actionName: name,
      _conversationId: this.identity.conversationId,
      _correlationId: correlationId,
      _origin: this.identity.origin,
      _errorCode: 0,
      _data: data,
      _serializerVersion: 1,
    });
  }
}
