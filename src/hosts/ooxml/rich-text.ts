import { parseEscapes, trimSpace } from "./character-data";
import type { TagScanner } from "./tag-scanner";
import { damaged } from "./workbook-unreadable";

/** Reads texts with or without runs (ECMA-376 18.4.8, CT_Rst): items of the shared strings, and inline strings. */
export class RichTextReader {
  private readonly textName: string;
  private readonly runName: string;

  constructor(
    private readonly scanner: TagScanner,
    prefix: string,
  ) {
    this.textName = `${prefix}t`;
    this.runName = `${prefix}r`;
  }

  /** The text of the element whose start tag was read, up to its end tag. */
  read(name: string): string {
    const { scanner } = this;
    refuseOtherNamespace(scanner);
    if (scanner.kind === "empty") return "";
    let text = "";
    let keepsStart: boolean | undefined;
    let keepsEnd = false;
    let isInRun = false;
    for (;;) {
      const kind = scanner.next();
      if (kind === "close") {
        scanner.expectEnd(isInRun ? this.runName : name);
        if (!isInRun) break;
        isInRun = false;
      } else if (scanner.isNamed(this.textName)) {
        keepsEnd = scanner.attributes.value("xml:space") === "preserve";
        // Excel drops spaces at the ends of the whole text, not those between runs.
        keepsStart ??= keepsEnd;
        text += scanner.readCharacters(this.textName);
      } else if (kind === "open" && !isInRun && scanner.isNamed(this.runName)) {
        isInRun = true;
      } else {
        // Run properties, phonetic readings (rPh) and their settings.
        scanner.skipElement();
      }
    }
    return parseEscapes(trimSpace(text, keepsStart ?? false, keepsEnd));
  }
}

/**
 * The scanner knows names by the prefix of the element they stand in. A writer that binds the namespace anew
 * further in would be misread, so such a part is refused; the same binding once more does no harm.
 */
export function refuseOtherNamespace(scanner: TagScanner): void {
  if (!scanner.declares) return;
  const own = scanner.name.includes(":") ? `xmlns:${scanner.name.split(":")[0] ?? ""}` : "xmlns";
  for (const { name, raw } of scanner.attributes.list()) {
    if (!name.startsWith("xmlns")) continue;
    const isMain = /spreadsheetml\/(2006\/)?main$/.test(raw);
    if (isMain !== (name === own)) throw damaged("a part that changes its namespaces midway");
  }
}
