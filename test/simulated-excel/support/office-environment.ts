import { TestEnvironment } from "jest-environment-jsdom";

/** A window, which the library of Office needs, with what the reader of files needs and jsdom leaves out. */
export default class OfficeEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array });
  }
}
