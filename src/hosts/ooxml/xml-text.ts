import { damaged } from "./workbook-unreadable";

/** An XML part as text, with what is needed to write it back byte for byte. */
export interface XmlText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  readonly hasMark: boolean;
}

/**
 * Decodes a part; OPC allows UTF-8 and UTF-16 only (ECMA-376 part 2, 6.2.5). With `isCut` a character that the
 * end of the bytes cuts in two is dropped. Throws WorkbookUnreadable for bytes that are no text of that encoding.
 */
export function readXmlText(bytes: Uint8Array, isCut = false): XmlText {
  const encoding = findEncoding(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut });
  } catch {
    throw damaged("a part is not text");
  }
  const hasMark = text.startsWith("\uFEFF");
  return { text: hasMark ? text.slice(1) : text, encoding, hasMark };
}

/** Encodes a text as the part was encoded: what was not changed has the bytes it had. */
export function showXmlText(text: string, as: XmlText): Uint8Array {
  const whole = as.hasMark ? `\uFEFF${text}` : text;
  if (as.encoding === "utf-8") return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  const isLittle = as.encoding === "utf-16le";
  for (let index = 0; index < whole.length; index++) {
    view.setUint16(index * 2, whole.charCodeAt(index), isLittle);
  }
  return bytes;
}

function findEncoding(bytes: Uint8Array): XmlText["encoding"] {
  const [first, second] = bytes;
  // A byte order mark, or the two bytes of "<".
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
