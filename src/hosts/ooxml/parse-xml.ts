import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged, WorkbookUnreadable } from "./workbook-unreadable";
import { TagScanner, TextRanOut } from "./tag-scanner";

/** The namespaces of one meaning: ECMA-376's transitional one and the strict one of ISO 29500. */
const spreadsheet = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];
const relationships = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** An element's start, whatever prefixes its writer chose. */
export interface XmlElement {
  /** Its name without prefix. */
  readonly local: string;
  readonly namespace: string;
  /** Whether it belongs to SpreadsheetML. */
  readonly isMain: boolean;
  /** Its prefix with the colon, or "". */
  readonly prefix: string;
  /** How many elements it stands in. */
  readonly depth: number;
  /** Offset in the text just behind the start tag. */
  readonly end: number;
  readonly isEmpty: boolean;
  /** The value of an attribute without prefix. */
  attribute(name: string): string | undefined;
  /** The value of an attribute of the relationships namespace, such as r:id. */
  relationship(name: string): string | undefined;
}

/** What a reader wants to hear of a part. */
export interface XmlVisitor {
  open?(element: XmlElement): void;
  /** An end tag, or an empty element right after its start; `end` is the offset behind it. */
  close?(local: string, end: number): void;
  /** The element that is long: its SpreadsheetML name, and who reads what is in it up to its end tag. False stops all reading. */
  readonly long?: {
    readonly name: string;
    read(scanner: TagScanner, element: XmlElement): boolean;
  };
}

/**
 * Parses a part from the start to the end, or until the reader of the long element stops it.
 * Throws WorkbookUnreadable where it is not well-formed, and for any DTD: no part may have one, and entities are not expanded.
 */
export function parseXml(text: string, visitor: XmlVisitor): void {
  const pass = new Pass(text, visitor);
  try {
    const { long } = visitor;
    if (long === undefined || !pass.readLong(long)) pass.readRest();
  } catch (error) {
    if (error instanceof WorkbookUnreadable) throw error;
    if (error instanceof TextRanOut) throw damaged("a part is cut off");
    throw damaged(String(error));
  }
}

class Pass {
  private readonly parser = new SaxesParser({ xmlns: true });
  private depth = 0;
  private fed = 0;
  /** How much of the text saxes was not given, before where it stands. */
  private skipped = 0;
  private last: XmlElement | undefined;
  private longElements = 0;
  private longRead = 0;

  constructor(
    private readonly text: string,
    private readonly visitor: XmlVisitor,
  ) {
    const { parser } = this;
    parser.on("error", (error) => {
      throw damaged(error.message);
    });
    parser.on("doctype", () => {
      throw damaged("a part with a document type declaration");
    });
    parser.on("opentag", (tag) => this.open(tag));
    parser.on("closetag", (tag) => {
      this.depth--;
      visitor.close?.(tag.local, parser.position + this.skipped);
    });
  }

  /** Feeds saxes up to the long element and hands that to its reader; true where the reader stopped all reading. */
  readLong(long: NonNullable<XmlVisitor["long"]>): boolean {
    const { text } = this;
    const start = new RegExp(`<(?:[^\\s<>/!?:]+:)?${long.name}[\\s/>]`, "g");
    // The pattern may also hit a comment; saxes says whether an element started there.
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
      const end = text.indexOf(">", match.index) + 1;
      if (end === 0) return false;
      this.feed(end);
      const element = this.last;
      if (element?.end !== end || !this.isLong(element)) continue;
      this.longRead++;
      if (element.isEmpty) return false;
      const scanner = new TagScanner(text, end);
      if (!long.read(scanner, element)) return true;
      this.skipped = scanner.start - end;
      this.fed = scanner.start;
      return false;
    }
    return false;
  }

  readRest(): void {
    this.feed(this.text.length);
    this.parser.close();
    // A second one, or one with a ">" in an attribute: its content went by unread.
    if (this.longElements !== this.longRead) throw damaged("a part with two lists");
  }

  private isLong(element: XmlElement): boolean {
    return element.isMain && element.local === this.visitor.long?.name;
  }

  private feed(to: number): void {
    this.parser.write(this.text.slice(this.fed, to));
    this.fed = to;
  }

  private open(tag: SaxesTagNS): void {
    const element: XmlElement = {
      local: tag.local,
      namespace: tag.uri,
      isMain: spreadsheet.includes(tag.uri),
      prefix: tag.prefix === "" ? "" : `${tag.prefix}:`,
      depth: this.depth++,
      end: this.parser.position + this.skipped,
      isEmpty: tag.isSelfClosing,
      attribute: (name) => tag.attributes[name]?.value,
      relationship: (name) => findRelationship(tag, name),
    };
    this.last = element;
    if (this.isLong(element)) this.longElements++;
    this.visitor.open?.(element);
  }
}

function findRelationship(tag: SaxesTagNS, name: string): string | undefined {
  const attributes = Object.values(tag.attributes);
  return attributes.find(({ local, uri }) => local === name && relationships.includes(uri))?.value;
}
