import { readEnvelope } from "../host/envelope";
import { launchFrame } from "../host/launch-frame";
import type { SharedRuntime } from "../host/add-in-session";
import { OfficeChannel } from "../host/office-channel";
import type { SimulatedHost } from "../host/simulated-host";

/** How an add-in's page is to be started. */
export interface FrameOptions {
  readonly url: string;
  readonly title: string;
  readonly controlId: string;
  readonly locale: string;
  readonly addInName: string;
  /** Given where one page holds the pane and the functions of the buttons. */
  readonly sharedRuntime?: SharedRuntime;
}

let launches = 0;

/** One frame with a page of the add-in, and Excel's end of the talk with it. */
export class AddInFrame {
  readonly element: HTMLIFrameElement;
  readonly channel: OfficeChannel;
  readonly #origin: string;
  readonly #ready: Promise<void>;

  constructor(host: SimulatedHost, options: FrameOptions) {
    const { url, title, controlId, locale, addInName, sharedRuntime } = options;
    launches += 1;
    // A number alone would repeat after a reload, and the library would find its settings of before.
    const conversationId = `${String(Date.now())}-${String(launches)}`;
    const identity = {
      conversationId,
      controlId,
      origin: window.location.origin,
      locale,
      addInName,
      isShared: sharedRuntime !== undefined,
    };
    const { name, src } = launchFrame(url, identity);
    this.#origin = new URL(url, window.location.href).origin;
    this.element = document.createElement("iframe");
    // The name must stand before the frame is put into the page: the library reads it while it loads.
    this.element.name = name;
    this.element.title = title;
    this.element.src = src;
    this.channel = new OfficeChannel(host, identity, (message) => {
      this.element.contentWindow?.postMessage(JSON.stringify(message), this.#origin);
    });
    this.channel.session.sharedRuntime = sharedRuntime;
    this.#ready = new Promise((resolve) => {
      this.channel.onReady = resolve;
    });
    window.addEventListener("message", this.#listen);
  }

  /** Resolves when the page takes commands; rejects where it does not come up. */
  async whenReady(timeout: number): Promise<void> {
    if (this.channel.isReady) return;
    await Promise.race([
      this.#ready,
      new Promise<void>((_, reject) => {
        setTimeout(() => {
          reject(new Error("the page of the add-in did not start"));
        }, timeout);
      }),
    ]);
  }

  dispose(): void {
    window.removeEventListener("message", this.#listen);
    this.channel.close();
    this.element.remove();
  }

  readonly #listen = (event: MessageEvent): void => {
    if (event.source !== this.element.contentWindow || event.origin !== this.#origin) return;
    const message = readEnvelope(event.data);
    if (message !== undefined) void this.channel.receive(message);
  };
}
