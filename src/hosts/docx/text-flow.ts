import type { WordBlock, WordTable } from "./word-block";
import { outlineLevelOf, type WordStyle } from "./word-styles";
import { isOn, type WordTag } from "./word-xml";

interface Container {
  readonly blocks: WordBlock[];
  /** Text of paragraphs whose end is deleted or hidden: the next one goes on with it. */
  carried: string;
}

interface Paragraph {
  text: string;
  outlineLevel: number | undefined;
  style: WordStyle | undefined;
  /** Whether its end is deleted, moved away or hidden. */
  isEndGone: boolean;
  /** The text boxes that hang on it. */
  readonly boxes: WordBlock[];
}

/** Puts text into paragraphs, and these into the body, a cell or a text box: whichever is open. */
export class TextFlow {
  private readonly containers: Container[] = [{ blocks: [], carried: "" }];
  private readonly paragraphs: Paragraph[] = [];

  constructor(private readonly styles: ReadonlyMap<string, WordStyle>) {}

  /** Whether runs of the open paragraph are hidden unless they say otherwise. */
  get isHidden(): boolean {
    return this.paragraphs.at(-1)?.style?.isHidden ?? false;
  }

  openParagraph(): void {
    this.paragraphs.push({
      text: "",
      outlineLevel: undefined,
      style: undefined,
      isEndGone: false,
      boxes: [],
    });
  }

  /** A child of pPr. */
  paragraphProperty(tag: WordTag): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (tag.local === "pStyle") paragraph.style = this.styles.get(tag.attribute("val") ?? "");
    else if (tag.local === "outlineLvl") paragraph.outlineLevel = outlineLevelOf(tag.attribute("val"));
  }

  /** A child of the rPr in pPr, which tells of the paragraph's end. */
  endProperty(tag: WordTag): void {
    const paragraph = this.paragraphs.at(-1);
    const isGone = /^(?:del|moveFrom)$/.test(tag.local) || (tag.local === "vanish" && isOn(tag));
    if (paragraph !== undefined && isGone) paragraph.isEndGone = true;
  }

  /** Adds to the open paragraph; text outside of any is lost, as in Word. */
  add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const container = this.containers.at(-1);
    if (paragraph === undefined || container === undefined) return;
    const { style, boxes } = paragraph;
    const text = container.carried + paragraph.text;
    container.carried = paragraph.isEndGone ? text : "";
    // The lines of a table of contents say again, with page numbers, what the headings say.
    if (!paragraph.isEndGone && style?.isContents !== true) {
      const level = paragraph.outlineLevel ?? style?.outlineLevel ?? 0;
      container.blocks.push({ kind: "paragraph", text, outlineLevel: level === 0 ? undefined : level });
    }
    container.blocks.push(...boxes);
  }

  addTable(table: WordTable): void {
    const container = this.containers.at(-1);
    if (container === undefined) return;
    endCarried(container);
    container.blocks.push(table);
  }

  /** From here on paragraphs belong to a cell or a text box. */
  enter(): void {
    this.containers.push({ blocks: [], carried: "" });
  }

  /** What the cell or text box holds. */
  leave(): readonly WordBlock[] {
    const container = this.containers.pop();
    if (container === undefined) return [];
    endCarried(container);
    return container.blocks;
  }

  /** Ends a text box: it is read behind the paragraph it hangs on, wherever on the page it is drawn. */
  leaveBox(): void {
    const blocks = this.leave();
    const into = this.paragraphs.at(-1)?.boxes ?? this.containers.at(-1)?.blocks;
    into?.push(...blocks);
  }
}

function endCarried(container: Container): void {
  if (container.carried === "") return;
  container.blocks.push({ kind: "paragraph", text: container.carried, outlineLevel: undefined });
  container.carried = "";
}
