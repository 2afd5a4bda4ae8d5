import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged, WorkbookUnreadable } from "../ooxml/workbook-unreadable";
import { ReportUnreadable } from "./report-unreadable";

/** What the names of a tag belong to; prefixes are its writer's choice. */
export type WordSpace = "word" | "compatibility" | "other";

/** A start tag of a part of a .docx. */
export interface WordTag {
  /** Its name without prefix. */
  readonly local: string;
  readonly space: WordSpace;
  /** An attribute by its name without prefix, as Word looks for it: "val". */
  attribute(local: string): string | undefined;
}

/** What a reader wants to hear of a part. */
export interface WordVisitor {
  open(tag: WordTag): void;
  /** An end tag, or an empty element right after its start. */
  close(): void;
  characters(text: string): void;
}

/** The names of ECMA-376 and of the strict ISO 29500; of the alternatives for older readers. */
const spaces: Readonly<Record<string, WordSpace>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "word",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "word",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "compatibility",
};

/** Deeper than this no person nests tables and text boxes. */
const deepest = 512;

/**
 * Parses a part from the start to the end. Throws WorkbookUnreadable where it is not well-formed, and ReportUnreadable
 * for a document type: no part may have one, and its entities could draw in other files or grow without end.
 */
export function parseWordXml(text: string, visitor: WordVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("error", (error) => {
    throw damaged(error.message);
  });
  parser.on("doctype", () => {
    throw new ReportUnreadable(
      "文件中有不允许的内容（外部实体），没有读取。请用Word打开，另存为.docx后再选择。",
    );
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > deepest) throw damaged("nested too deeply");
    visitor.open({
      local: tag.local,
      space: spaces[tag.uri] ?? "other",
      attribute: (local) => attributeOf(tag, local),
    });
  });
  parser.on("closetag", () => {
    depth -= 1;
    visitor.close();
  });
  parser.on("text", (characters) => visitor.characters(characters));
  parser.on("cdata", (characters) => visitor.characters(characters));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof ReportUnreadable || error instanceof WorkbookUnreadable) throw error;
    throw damaged(String(error));
  }
}

/** Whether a property is on: `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not. */
export function isOn(tag: WordTag): boolean {
  return !["0", "false", "off"].includes(tag.attribute("val") ?? "1");
}

function attributeOf(tag: SaxesTagNS, local: string): string | undefined {
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (attribute?.local === local) return attribute.value;
  }
  return undefined;
}
