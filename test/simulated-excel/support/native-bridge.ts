import { readFileSync } from "node:fs";
import type { AddInSession } from "../../../src/simulated-excel/host/add-in-session";
import type { SimulatedHost, RoundTrip } from "../../../src/simulated-excel/host/simulated-host";

/** What the library's own hook for native runtimes expects to find on the window. */
interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The real client library, and what its requests came to. */
export interface RunningOffice {
  /** Lets the library talk to another host from now on, as if another workbook had been opened. */
  readonly attach: (host: SimulatedHost) => void;
  readonly excel: typeof Excel;
  readonly office: typeof OfficeExtension;
  /** Every request that somebody waited for. */
  readonly trips: RoundTrip[];
  /** The library's own clean-up requests, which nobody waits for. */
  readonly cleanUps: RoundTrip[];
}

const library = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

/**
 * Runs the real, unmodified library of Excel on the web against a simulated host, without a page of Excel around it.
 * Needs a window (jest-environment jsdom); once a test file, because the library keeps its first bridge.
 */
export function runOffice(first: SimulatedHost): RunningOffice {
  const trips: RoundTrip[] = [];
  const cleanUps: RoundTrip[] = [];
  let host = first;
  let session = open(first);
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      void host.answer(session, JSON.stringify(message.body), flags).then((answer) => {
        const reply =
          answer.kind === "answered"
            ? { statusCode: 200, headers: {}, body: answer.body }
            : { statusCode: 400, headers: {}, body: refusal(answer.officeError, answer.message) };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };

  function open(next: SimulatedHost): AddInSession {
    const opened = next.open();
    next.onRoundTrip = (trip) => (trip.isCleanUp ? cleanUps : trips).push(trip);
    opened.deliver = (entries) => {
      // As objects: of an entry that is a list the bridge forgets who made the change.
      const named = entries.map(
        ([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
          messageCategory,
          messageType,
          targetId,
          message,
          id,
          isRemoteOverride,
        }),
      );
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: named } }));
    };
    return opened;
  }

  const attach = (next: SimulatedHost): void => {
    host.close(session);
    host = next;
    session = open(next);
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  window.eval(readFileSync(library, "utf8"));
  const { Excel: excel, OfficeExtension: office } = window as unknown as {
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension;
  };
  return { attach, excel, office, trips, cleanUps };
}

// Over this bridge an error has its name already; over the channel of Excel on the web the library names the number.
function refusal(officeError: number, message: string): string {
  const names: Record<number, string> = {
    5004: "InvalidOperationInCellEditMode",
    5103: "RequestPayloadSizeLimitExceeded",
    5104: "ResponsePayloadSizeLimitExceeded",
    7000: "AccessDenied",
  };
  return JSON.stringify({ error: { code: names[officeError] ?? "GeneralException", message } });
}

/** Lets the messages that are on their way arrive. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
