import type { Json } from "../json";

/** A message from an add-in's page, as the library of Excel on the web sends it. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data?: unknown;
}

/** A message to an add-in's page: a reply, or an event under the number of its registration. */
export interface HostEnvelope {
  readonly _messageType: 1;
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: number;
  readonly _data: Json;
  readonly _serializerVersion: 1;
}

/** `_actionType` of a request. */
export const requestKinds = { invoke: 0, register: 1, unregister: 2 } as const;

/** Reads a posted text; undefined for whatever is not such a message. */
export function readEnvelope(text: unknown): Envelope | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(text) as Partial<Envelope>;
    const isRequest = message._messageType === 0 && typeof message._actionName === "string";
    return isRequest ? (message as Envelope) : undefined;
  } catch {
    return undefined;
  }
}
