import { parseXml } from "./parse-xml";
import { largestInflatedTotal, largestSmallPart } from "./reading-limits";
import { readEntry } from "./read-entry";
import { damaged, WorkbookUnreadable } from "./workbook-unreadable";
import { readXmlText, type XmlText } from "./xml-text";
import { readZipDirectory, type ZipDirectory, type ZipEntry } from "./zip-directory";

/** One relationship of a part to another part of the package (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last step of its type's URI, the same in transitional and strict files: "worksheet", "styles". */
  readonly type: string;
  /** The entry it leads to; undefined where there is none, or where it leads out of the package. */
  readonly target: ZipEntry | undefined;
}

/** A zip read by OPC's rules: parts found through relationships only, whatever their names. */
export class OpcPackage {
  readonly directory: ZipDirectory;
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private inflated = 0;

  /** Throws WorkbookUnreadable where the zip cannot be read. */
  constructor(readonly bytes: Uint8Array) {
    this.directory = readZipDirectory(bytes);
    this.byName = new Map(this.directory.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** A part's bytes. Throws beyond the limits of one reading. */
  read(entry: ZipEntry): Uint8Array {
    if (entry.size > largestSmallPart) throw new WorkbookUnreadable("too-large", `${entry.name} is too long`);
    return this.readWithin(entry, Infinity);
  }

  readText(entry: ZipEntry): XmlText {
    return readXmlText(this.read(entry));
  }

  /** The text of a sheet or of the shared strings, which may be long; or about its first `atMost` bytes. */
  readLongText(entry: ZipEntry, atMost = Infinity): XmlText {
    return readXmlText(this.readWithin(entry, atMost), atMost < entry.size);
  }

  /** A part that was read before, for writing: it has its place in the limits already. */
  reread(entry: ZipEntry): XmlText {
    return readXmlText(readEntry(this.bytes, entry));
  }

  /** The relationships of a part, or of the package itself; none where it has no such part. */
  relationshipsOf(source: ZipEntry | undefined): Relationship[] {
    const name = source?.name ?? "";
    const slash = name.lastIndexOf("/") + 1;
    const folder = name.slice(0, slash);
    const entry = this.find(`${folder}_rels/${name.slice(slash)}.rels`);
    if (entry === undefined) return [];
    const found: Relationship[] = [];
    parseXml(this.readText(entry).text, {
      open: (element) => {
        if (element.local !== "Relationship" || element.depth !== 1) return;
        const target = element.attribute("Target") ?? "";
        const isExternal = element.attribute("TargetMode") === "External";
        const type = element.attribute("Type") ?? "";
        found.push({
          id: element.attribute("Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: isExternal ? undefined : this.resolve(folder, target),
        });
      },
    });
    return found;
  }

  private readWithin(entry: ZipEntry, atMost: number): Uint8Array {
    this.inflated += Math.min(entry.size, atMost);
    if (this.inflated > largestInflatedTotal) throw new WorkbookUnreadable("too-large", "too much in all");
    return readEntry(this.bytes, entry, atMost);
  }

  /** The part that a target leads to, relative to its source's folder or, with a leading slash, to the package. */
  private resolve(folder: string, target: string): ZipEntry | undefined {
    const path = target.replace(/[?#].*$/s, "");
    const steps: string[] = [];
    for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
      if (step === "" || step === ".") continue;
      if (step !== "..") steps.push(step);
      else if (steps.pop() === undefined) throw damaged("a relationship leads out of the package");
    }
    const name = steps.join("/");
    return this.find(name) ?? this.find(decodePercent(name));
  }
}

function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
