const { TestEnvironment } = require("jest-environment-jsdom");

/** A window, which the library of Office needs, with what the reader of files needs and jsdom leaves out. */
module.exports = class OfficeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array });
  }
};
