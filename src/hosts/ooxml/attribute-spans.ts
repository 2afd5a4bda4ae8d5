import { parseCharacters } from "./character-data";

/** Where the attributes of one start tag stand in a text; filled anew for every tag, without an object an attribute. */
export class AttributeSpans {
  private count = 0;
  /** Four offsets an attribute: name from, name to, value from, value to. */
  private readonly spans: number[] = [];

  constructor(private readonly text: string) {}

  clear(): void {
    this.count = 0;
  }

  add(nameFrom: number, nameTo: number, valueFrom: number, valueTo: number): void {
    const slot = this.count * 4;
    this.spans[slot] = nameFrom;
    this.spans[slot + 1] = nameTo;
    this.spans[slot + 2] = valueFrom;
    this.spans[slot + 3] = valueTo;
    this.count++;
  }

  /** The value of an attribute by its qualified name. */
  value(name: string): string | undefined {
    const slot = this.findSlot(name);
    if (slot < 0) return undefined;
    const raw = this.text.slice(this.spans[slot + 2], this.spans[slot + 3]);
    return raw.includes("&") ? parseCharacters(raw) : raw;
  }

  /** Where the value of an attribute stands, quotes not included. */
  find(name: string): { readonly from: number; readonly to: number } | undefined {
    const slot = this.findSlot(name);
    if (slot < 0) return undefined;
    return { from: this.spans[slot + 2] ?? 0, to: this.spans[slot + 3] ?? 0 };
  }

  /** All attributes in order, raw: qualified names and values. */
  list(): { readonly name: string; readonly raw: string }[] {
    return Array.from({ length: this.count }, (_, index) => {
      const [start, end, from, to] = this.spans.slice(index * 4, index * 4 + 4);
      return { name: this.text.slice(start, end), raw: this.text.slice(from, to) };
    });
  }

  private findSlot(name: string): number {
    for (let slot = 0; slot < this.count * 4; slot += 4) {
      const from = this.spans[slot] ?? 0;
      if (this.spans[slot + 1] === from + name.length && this.text.startsWith(name, from)) return slot;
    }
    return -1;
  }
}
