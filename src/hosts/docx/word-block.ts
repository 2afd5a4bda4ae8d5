/** A paragraph of a .docx as it is seen; a line break in it is "\n". */
export interface WordParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** 1 to 9 for a heading. */
  readonly outlineLevel: number | undefined;
}

/** A cell of a table. Word states what spans rows cell by cell: the first starts, the ones below it continue. */
export interface WordCell {
  /** Columns of the grid it takes, at least 1. */
  readonly columns: number;
  readonly continuesAbove: boolean;
  /** Whether it is one with the cell left of it. */
  readonly continuesLeft: boolean;
  readonly blocks: readonly WordBlock[];
}

/** A row of a table. */
export interface WordRow {
  /** Columns of the grid that are left out before its first cell. */
  readonly leftOut: number;
  readonly cells: readonly WordCell[];
}

/** A table. */
export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly WordRow[];
}

/** What a document, a cell or a text box is made of, in reading order. */
export type WordBlock = WordParagraph | WordTable;
