import type { Random } from "../random";
import type { Facts, Paragraph, Part, Piece, Section, Sentence, Told } from "./report-plan";

/** What stands for the names in a template: a word as it is, or the name of a fact ("=p1/spent"). */
export type Names = Readonly<Record<string, string>>;

/** Writes sentences out of templates: "全年支出{spent}，其中基本支出{basic}。" */
export class Teller {
  private readonly counts = new Map<string, number>();
  private sentences = 0;

  constructor(
    readonly facts: Facts,
    readonly random: Random,
  ) {}

  /** Whether all that the template tells is known. */
  knows(template: string, names: Names = {}): boolean {
    return this.split(template).every((piece) => {
      const fact = this.factOf(piece, names);
      return fact === undefined || this.facts.has(fact);
    });
  }

  /** The sentence of a template; throws for a fact that there is not. */
  tell(template: string, names: Names = {}): Sentence {
    const pieces = this.split(template).map((piece): Piece => {
      const fact = this.factOf(piece, names);
      return fact === undefined ? (names[piece.slice(1, -1)] ?? piece) : this.told(fact);
    });
    return this.sentence(pieces.filter((piece) => piece !== ""));
  }

  /** A sentence of one of the templates whose facts are all known; none where there is no such. */
  any(templates: readonly string[], names: Names = {}): Sentence[] {
    const known = templates.filter((template) => this.knows(template, names));
    return known.length === 0 ? [] : [this.tell(this.random.pick(known), names)];
  }

  /** Pieces as a sentence of its own. */
  sentence(pieces: Piece[]): Sentence {
    this.sentences += 1;
    return { id: `sentence-${String(this.sentences)}`, pieces };
  }

  /** A fact as it is told once more. */
  told(name: string): Told {
    const fact = this.facts.get(name);
    if (fact === undefined) throw new Error(`No fact ${name}.`);
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const { kind, value, unit } = fact;
    return { id: `${name}#${String(count)}`, fact: name, kind, value, unit };
  }

  private split(template: string): string[] {
    return template.split(/(\{[^}]+\})/u).filter((piece) => piece !== "");
  }

  /** The fact that a piece of a template names, if it names one. */
  private factOf(piece: string, names: Names): string | undefined {
    if (!piece.startsWith("{")) return undefined;
    const name = piece.slice(1, -1);
    const given = names[name];
    if (given === undefined) return name;
    return given.startsWith("=") ? given.slice(1) : undefined;
  }
}

/** A paragraph of sentences; none for none. */
export function paragraph(sentences: readonly Sentence[], isListed = false): Paragraph[] {
  return sentences.length === 0 ? [] : [{ sentences: [...sentences], isListed }];
}

/** A part with its heading; none where there is nothing to say. */
export function part(title: string, paragraphs: readonly Paragraph[]): Part[] {
  return paragraphs.length === 0 ? [] : [{ title, paragraphs: [...paragraphs] }];
}

/** A section; none where there is nothing to say. */
export function section(id: string, title: string, parts: readonly Part[]): Section[] {
  return parts.length === 0 ? [] : [{ id, title, parts: [...parts] }];
}
