import type { SentencePart } from "./split-sentences";
import { projectInHeading, projectInOpening } from "./project-name";
import type { Scope } from "./statement";

interface OpenHeading {
  readonly level: number;
  readonly text: string;
}

/** Where in the report reading stands: its headings and the project spoken of. One for each document, fed paragraph by paragraph. */
export class ScopeReader {
  private headings: readonly OpenHeading[] = [];
  private project: string | undefined;

  /** Opens a heading: every other of its level or deeper ends. */
  enterHeading(text: string, level: number): void {
    this.headings = [...this.headings.filter((each) => each.level < level), { level, text }].slice(-deepest);
  }

  /** The list of annexes and what follows it stand under no heading of the report. */
  leaveHeadings(): void {
    this.headings = [];
  }

  /** Begins a paragraph: what the one before said about a project is over. */
  enterParagraph(): void {
    this.project = undefined;
  }

  /** The scope of one sentence: an item that begins with a project's name sets it for the rest of the paragraph. */
  scopeOf(text: string, part: SentencePart, isOpening: boolean): Omit<Scope, "body"> {
    const isItem = part.numbering !== undefined;
    if (isItem || isOpening) {
      const named = projectInOpening(
        text.slice(part.start, Math.min(part.end, part.start + longestOpening)),
        isItem,
      );
      if (named !== undefined) this.project = named;
      else if (isItem) this.project = undefined;
    }
    const headings = this.headings.map((each) => each.text);
    const ofHeading = [...headings]
      .reverse()
      .map(projectInHeading)
      .find((name) => name !== undefined);
    const project = this.project ?? ofHeading;
    return project === undefined ? { headings } : { headings, project };
  }
}

const deepest = 9;
const longestOpening = 120;
