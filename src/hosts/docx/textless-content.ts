/** How much of a part is no text. */
export interface TextlessCounts {
  readonly pictures: number;
  /** Charts and diagrams. */
  readonly drawings: number;
  /** Embedded files. */
  readonly embedded: number;
}

/** Counts what a part holds that is no text, by the local names of its elements. */
export class TextlessContent {
  private pictures = 0;
  private drawings = 0;
  private embedded = 0;
  private openObjects = 0;

  get counts(): TextlessCounts {
    const { pictures, drawings, embedded } = this;
    return { pictures, drawings, embedded };
  }

  /** Takes an element of Word's own. */
  openWord(local: string): void {
    if (local === "object") this.openObjects += 1;
    if (local === "object" || local === "altChunk" || local === "subDoc") this.embedded += 1;
  }

  closeObject(): void {
    this.openObjects -= 1;
  }

  /** Takes an element of another language than Word's. */
  openOther(local: string): void {
    // The picture of an embedded file is its cover.
    if (local === "pic" || local === "imagedata") this.pictures += this.openObjects > 0 ? 0 : 1;
    else if (local === "chart" || local === "relIds") this.drawings += 1;
  }
}
