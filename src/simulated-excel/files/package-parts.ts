import type { OpcPackage } from "../../hosts/ooxml/opc-package";
import { parseXml } from "../../hosts/ooxml/parse-xml";
import { replaceEntries } from "../../hosts/ooxml/replace-entries";
import { showXmlText } from "../../hosts/ooxml/xml-text";
import { addEntries } from "../../hosts/ooxml/add-entries";
import { childrenOf, showAttribute } from "./xml-children";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentTypes = "[Content_Types].xml";

/** The parts of a package while it is being changed; what nobody touches keeps its bytes. */
export class PackageParts {
  readonly #content: OpcPackage;
  /** The texts that differ from the package's, by the part's name as the package spells it. */
  readonly #texts = new Map<string, string>();

  constructor(content: OpcPackage) {
    this.#content = content;
  }

  /** The text of a part, with what was changed already; undefined where there is no such part. */
  read(name: string): string | undefined {
    const entry = this.#content.find(name);
    return this.#texts.get(entry?.name ?? name) ?? (entry && this.#content.reread(entry).text);
  }

  /** Gives a part its text; a new one is named among the content types where a type is given. */
  put(name: string, text: string, contentType?: string): void {
    const isNew = this.read(name) === undefined;
    this.#texts.set(this.#content.find(name)?.name ?? name, text);
    if (isNew && contentType !== undefined) this.#declare(name, contentType);
  }

  /** The first of "xl/worksheets/sheet1.xml", "…2.xml" that is free. */
  freeName(start: string): string {
    for (let count = 1; ; count += 1) {
      const name = `${start}${String(count)}.xml`;
      if (this.read(name) === undefined) return name;
    }
  }

  /** Relates a part, or the package itself (""), to a target written as it shall stand; returns the relationship's id. */
  relate(source: string, type: string, target: string): string {
    const name = relationshipsName(source);
    const text =
      this.read(name) ?? `${declaration}<Relationships xmlns="${packageNamespace}/relationships"/>`;
    const ids = new Set(
      childrenOf(text).map(({ start, end }) => /\sId="([^"]*)"/.exec(text.slice(start, end))?.[1]),
    );
    let number = ids.size + 1;
    while (ids.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    this.put(
      name,
      appended(text, `<Relationship Id="${id}" Type="${type}" Target="${showAttribute(target)}"/>`),
    );
    return id;
  }

  /** Takes away the relationships of a part that `isLeft` names by id and the last step of their type. */
  unrelate(source: string, isLeft: (id: string, type: string) => boolean): void {
    const name = relationshipsName(source);
    const text = this.read(name);
    if (text === undefined) return;
    const ends: [number, number][] = [];
    const children = childrenOf(text);
    let index = 0;
    parseXml(text, {
      open: (element) => {
        if (element.depth !== 1) return;
        const type = element.attribute("Type") ?? "";
        const child = children[index];
        index += 1;
        if (
          child !== undefined &&
          isLeft(element.attribute("Id") ?? "", type.slice(type.lastIndexOf("/") + 1))
        )
          ends.push([child.start, child.end]);
      },
    });
    if (ends.length === 0) return;
    this.put(
      name,
      ends.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text),
    );
  }

  /** The whole package: changed parts in their places, new ones behind. */
  bytes(): Uint8Array {
    const { bytes, directory } = this.#content;
    const replaced = new Map<string, Uint8Array>();
    const added = new Map<string, Uint8Array>();
    for (const [name, text] of this.#texts) {
      const entry = this.#content.find(name);
      if (entry === undefined) added.set(name, new TextEncoder().encode(text));
      else replaced.set(entry.name, showXmlText(text, this.#content.reread(entry)));
    }
    if (replaced.size + added.size === 0) return bytes.slice();
    return addEntries(replaceEntries(bytes, directory, replaced), added);
  }

  #declare(name: string, type: string): void {
    const text =
      this.read(contentTypes) ?? `${declaration}<Types xmlns="${packageNamespace}/content-types"/>`;
    const override = `<Override PartName="/${showAttribute(name)}" ContentType="${type}"/>`;
    this.put(contentTypes, appended(text, override));
  }
}

function relationshipsName(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The text with one more child at the end of its outermost element, whose prefix it takes. */
function appended(text: string, child: string): string {
  const empty = /<([\w.-]+:)?(Relationships|Types)(\s[^>]*)?\/>\s*$/.exec(text);
  if (empty !== null) {
    const [whole, prefix = "", name = "", attributes = ""] = empty;
    const own = child.replace("<", `<${prefix}`);
    return `${text.slice(0, -whole.length)}<${prefix}${name}${attributes}>${own}</${prefix}${name}>`;
  }
  const end = text.lastIndexOf("</");
  const prefix = /^<\/([\w.-]+:)?/.exec(text.slice(end))?.[1] ?? "";
  return `${text.slice(0, end)}${child.replace("<", `<${prefix}`)}${text.slice(end)}`;
}

/** How every part begins that is written anew. */
export const xmlDeclaration = declaration;
