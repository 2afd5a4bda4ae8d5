import { makePackage, relationship, relationshipsPart } from "./make-package";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a .docx is made of: the content of its body, and of the parts it may have. */
export interface DocxParts {
  readonly body: string;
  /** Styles of styles.xml. */
  readonly styles?: string;
  /** Notes of footnotes.xml. */
  readonly footnotes?: string;
  readonly header?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a .docx written by hand, to be changed before they are zipped. */
export function docxParts({
  body,
  styles,
  footnotes,
  header,
  more,
}: DocxParts): Record<string, string | Uint8Array> {
  const relationships = [
    ...(styles === undefined ? [] : [relationship("rId1", "styles", "styles.xml")]),
    ...(footnotes === undefined ? [] : [relationship("rId2", "footnotes", "footnotes.xml")]),
    ...(header === undefined ? [] : [relationship("rId3", "header", "header1.xml")]),
  ];
  const root = (name: string, content: string): string =>
    `${xml}<w:${name} ${namespaces}>${content}</w:${name}>`;
  return {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationshipsPart([relationship("rId1", "officeDocument", "word/document.xml")]),
    "word/_rels/document.xml.rels": relationshipsPart(relationships),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { "word/styles.xml": root("styles", styles) }),
    ...(footnotes === undefined ? {} : { "word/footnotes.xml": root("footnotes", footnotes) }),
    ...(header === undefined ? {} : { "word/header1.xml": root("hdr", header) }),
    ...more,
  };
}

export function makeDocx(parts: DocxParts): Uint8Array {
  return makePackage(docxParts(parts));
}

/** A run of text, its properties in front. */
export function run(text: string, properties = ""): string {
  const rPr = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of this content; a content without tags is one run. */
export function paragraph(content: string, properties = ""): string {
  const pPr = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;
}

/** A cell of this text, or of these paragraphs and tables. */
export function cell(content: string, properties = ""): string {
  const inner = content.startsWith("<w:p>") || content.startsWith("<w:tbl>") ? content : paragraph(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

export function table(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
}
