import { WorkbookUnreadable } from "../ooxml/workbook-unreadable";
import { OpenFields } from "./open-fields";
import { mostCharacters, mostParagraphs } from "./report-limits";
import { TableBuilder } from "./table-builder";
import { TextFlow } from "./text-flow";
import { TextlessContent, type TextlessCounts } from "./textless-content";
import type { WordBlock } from "./word-block";
import type { WordStyle } from "./word-styles";
import { characterOf } from "./word-symbols";
import { isOn, parseWordXml, type WordTag, type WordVisitor } from "./word-xml";

/** The text of one part of a .docx, and what it holds that is no text. */
export interface Story extends TextlessCounts {
  readonly blocks: readonly WordBlock[];
  readonly hasHiddenText: boolean;
}

/**
 * Reads a part as a person sees it: deleted and moved-away text and what is marked hidden left out, inserted text kept,
 * fields by their results, text boxes behind the paragraph they hang on, of alternatives the first.
 *
 * mammoth was measured against it and cannot give this: it hands hidden text over as if it were seen, leaves out the
 * results of simple fields ("共12页" becomes "共页") and text boxes without a fallback, tells no outline level
 * but that of styles named "heading", and inflates parts without a bound.
 */
export function readStory(xml: string, styles: ReadonlyMap<string, WordStyle>): Story {
  const reader = new StoryReader(styles);
  parseWordXml(xml, reader);
  return reader.finish();
}

/** What is not there for the eye: old text, former properties, the instructions of fields, readings above characters. */
const skipped = /^(?:del|moveFrom|instrText|delText|sdtPr|sectPr|rt|tblPr|tblGrid|\w+Change)$/;

class StoryReader implements WordVisitor {
  /** Names of the open elements; those that are not Word's own begin with ":". */
  private readonly path: string[] = [];
  /** How many elements were open where skipping began; 0 where nothing is skipped. */
  private skipFrom = 0;
  private readonly flow: TextFlow;
  private readonly tables: TableBuilder[] = [];
  /** Whether each open run is hidden. */
  private readonly runs: boolean[] = [];
  private readonly fields = new OpenFields();
  private readonly textless = new TextlessContent();
  /** Whether one of each open set of alternatives was taken. */
  private readonly alternatives: boolean[] = [];
  private paragraphs = 0;
  private characterCount = 0;
  private hasHiddenText = false;

  constructor(private readonly styles: ReadonlyMap<string, WordStyle>) {
    this.flow = new TextFlow(styles);
  }

  finish(): Story {
    return { blocks: this.flow.leave(), ...this.textless.counts, hasHiddenText: this.hasHiddenText };
  }

  open(tag: WordTag): void {
    const { local, space } = tag;
    this.path.push(space === "word" ? local : `:${local}`);
    if (this.skipFrom > 0) return;
    if (space === "compatibility") this.openAlternative(local);
    else if (space === "other") this.textless.openOther(local);
    else {
      this.readProperty(tag);
      if (skipped.test(local)) this.skipFrom = this.path.length;
      else {
        if (this.path.at(-2) === "r") this.openInRun(tag);
        this.openWord(local);
      }
    }
  }

  close(): void {
    const depth = this.path.length;
    const local = this.path.pop() ?? "";
    if (this.skipFrom > 0) {
      if (this.skipFrom === depth) this.skipFrom = 0;
      return;
    }
    const table = this.tables.at(-1);
    if (local === "p") {
      this.fields.closeParagraph();
      this.flow.closeParagraph();
    } else if (local === "r") this.runs.pop();
    else if (local === "tc" && table !== undefined) table.closeCell(this.flow.leave());
    else if (local === "tc" || local === "txbxContent") this.flow.leaveBox();
    else if (local === "tr") table?.closeRow();
    else if (local === "tbl") {
      const built = this.tables.pop()?.close();
      if (built !== undefined) this.flow.addTable(built);
    } else if (local === "object") this.textless.closeObject();
    else if (local === ":AlternateContent") this.alternatives.pop();
  }

  characters(text: string): void {
    if (this.skipFrom > 0) return;
    const parent = this.path.at(-1);
    // Of text in other languages than Word's only a formula's stands in the paragraph itself.
    if (parent === "t" || (parent === ":t" && this.path.includes(":oMath"))) this.add(text);
  }

  private readProperty(tag: WordTag): void {
    const parent = this.path.at(-2);
    if (parent === "pPr") this.flow.paragraphProperty(tag);
    else if (parent === "trPr") this.tables.at(-1)?.rowProperty(tag);
    else if (parent === "tcPr") this.tables.at(-1)?.cellProperty(tag);
    else if (parent === "rPr" && this.path.at(-3) === "pPr") this.flow.endProperty(tag);
    else if (parent === "rPr" && this.path.at(-3) === "r") this.runProperty(tag);
  }

  private runProperty(tag: WordTag): void {
    const styled = tag.local === "rStyle" ? this.styles.get(tag.attribute("val") ?? "") : undefined;
    const isHidden = tag.local === "vanish" ? isOn(tag) : styled?.isHidden;
    if (isHidden !== undefined) this.runs[this.runs.length - 1] = isHidden;
  }

  private openWord(local: string): void {
    this.textless.openWord(local);
    switch (local) {
      case "p":
        this.take();
        this.flow.openParagraph();
        break;
      case "r":
        this.runs.push(this.flow.isHidden);
        break;
      case "tbl":
        this.tables.push(new TableBuilder());
        break;
      case "tr":
        this.tables.at(-1)?.openRow();
        break;
      case "tc":
        this.take();
        this.tables.at(-1)?.openCell();
        this.flow.enter();
        break;
      case "txbxContent":
        this.flow.enter();
        break;
    }
  }

  private openInRun(tag: WordTag): void {
    const character = characterOf(tag);
    if (character !== undefined) this.add(character);
    else if (tag.local === "fldChar") this.fields.turn(tag.attribute("fldCharType"));
  }

  /** Writers give the same content twice, for newer readers and for older ones. */
  private openAlternative(local: string): void {
    if (local === "AlternateContent") this.alternatives.push(false);
    else if (this.alternatives.at(-1) === true) this.skipFrom = this.path.length;
    else if (this.alternatives.length > 0) this.alternatives[this.alternatives.length - 1] = true;
  }

  private add(text: string): void {
    if (this.fields.isInstruction) return;
    if (this.runs.at(-1) === true) this.hasHiddenText ||= text.trim() !== "";
    else {
      this.characterCount += text.length;
      if (this.characterCount > mostCharacters) throw tooLarge("too much text");
      this.flow.add(text);
    }
  }

  private take(): void {
    this.paragraphs += 1;
    if (this.paragraphs > mostParagraphs) throw tooLarge("too many paragraphs");
  }
}

function tooLarge(detail: string): WorkbookUnreadable {
  return new WorkbookUnreadable("too-large", detail);
}
