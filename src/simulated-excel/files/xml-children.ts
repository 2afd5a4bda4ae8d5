import { parseXml } from "../../hosts/ooxml/parse-xml";

/** An element that stands in the outermost one, as offsets in the text. */
export interface XmlChild {
  readonly local: string;
  readonly start: number;
  readonly end: number;
}

/** The prefix of SpreadsheetML in a part, with its colon, or "". */
export function prefixOf(text: string): string {
  let prefix = "";
  parseXml(text, {
    open: (element) => {
      if (element.depth === 0) prefix = element.prefix;
    },
  });
  return prefix;
}

/** The elements that stand in the outermost one. Throws WorkbookUnreadable where the part is not well-formed. */
export function childrenOf(text: string): XmlChild[] {
  const children: XmlChild[] = [];
  let depth = 0;
  let start = 0;
  parseXml(text, {
    open: (element) => {
      if (depth === 1) start = text.lastIndexOf("<", element.end - 1);
      depth += 1;
    },
    close: (local, end) => {
      depth -= 1;
      if (depth === 1) children.push({ local, start, end });
    },
  });
  return children;
}

/**
 * The part with this child of its outermost element in place of the one of that name, or at its place in the sequence
 * of its schema; an empty text takes it away. The child is written without prefix.
 */
export function putChild(text: string, sequence: readonly string[], local: string, xml: string): string {
  const children = childrenOf(text);
  const written = withPrefix(xml, prefixOf(text));
  const old = children.find((child) => child.local === local);
  if (old !== undefined) return text.slice(0, old.start) + written + text.slice(old.end);
  if (written === "") return text;
  const rank = sequence.indexOf(local);
  const before = children.filter((child) => {
    const place = sequence.indexOf(child.local);
    return place >= 0 && place < rank;
  });
  const at = before.at(-1)?.end ?? children[0]?.start ?? text.lastIndexOf("</");
  return text.slice(0, at) + written + text.slice(at);
}

/** The part with more elements at the end of a child of its outermost element, whose count is brought up to date. */
export function appendTo(
  text: string,
  sequence: readonly string[],
  local: string,
  items: readonly string[],
): string {
  if (items.length === 0) return text;
  const child = childrenOf(text).find((one) => one.local === local);
  if (child === undefined) {
    return putChild(
      text,
      sequence,
      local,
      `<${local} count="${String(items.length)}">${items.join("")}</${local}>`,
    );
  }
  const old = text.slice(child.start, child.end);
  const written = withPrefix(items.join(""), prefixOf(text));
  const name = `${prefixOf(text)}${local}`;
  const grown = old.endsWith("/>")
    ? `${old.slice(0, -2)}>${written}</${name}>`
    : `${old.slice(0, old.lastIndexOf("</"))}${written}</${name}>`;
  // The count is a hint that need not be there.
  const counted = grown.replace(/^([^>]*\scount=")(\d+)"/, (_, start: string, count: string) => {
    return `${start}${String(Number(count) + items.length)}"`;
  });
  return text.slice(0, child.start) + counted + text.slice(child.end);
}

/** Every element of the text with a prefix; character data holds no "<". */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** A text as the value of an attribute in double quotes; line breaks and tabs survive. */
export function showAttribute(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
