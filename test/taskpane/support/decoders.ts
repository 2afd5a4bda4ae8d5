import { TextDecoder, TextEncoder } from "node:util";

// Browsers have them, the tests' page does not. Imported before whatever reads a file.
Object.assign(globalThis, { TextDecoder, TextEncoder });
