/** A node of the document as mammoth reads it: only what is used here, and nothing of it taken for granted. */
export interface WordElement {
  readonly type: string;
  readonly children: readonly WordElement[];
  /** Text of a "text". */
  readonly value: string;
  /** "heading 1" of a paragraph; "" for none. */
  readonly styleName: string;
  /** "line", "page" or "column" of a "break". */
  readonly breakType: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Body of a note. */
  readonly body: readonly WordElement[];
}

/** Takes a node over, whatever it is. */
export function toWordElement(node: unknown): WordElement {
  const given = isRecord(node) ? node : {};
  return {
    type: textOf(given.type),
    children: elementsOf(given.children),
    value: textOf(given.value),
    styleName: textOf(given.styleName),
    breakType: textOf(given.breakType),
    colSpan: spanOf(given.colSpan),
    rowSpan: spanOf(given.rowSpan),
    body: elementsOf(given.body),
  };
}

/** The notes of a document in the order in which they were written, footnotes before endnotes. */
export function notesOf(document: unknown): readonly WordElement[] {
  const notes = isRecord(document) ? document.notes : undefined;
  const byKey = isRecord(notes) ? notes._notes : undefined;
  return isRecord(byKey) ? Object.values(byKey).map(toWordElement) : [];
}

function elementsOf(value: unknown): readonly WordElement[] {
  return Array.isArray(value) ? value.map(toWordElement) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** No table is wider than Word's own 63 columns by much; a larger span is a broken file's. */
const widest = 1_000;

function spanOf(value: unknown): number {
  return typeof value === "number" && value >= 1 ? Math.min(value, widest) : 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
