import type { OpcPackage } from "../../hosts/ooxml/opc-package";
import { parseXml } from "../../hosts/ooxml/parse-xml";
import type { ZipEntry } from "../../hosts/ooxml/zip-directory";
import { type PackageParts, xmlDeclaration } from "./package-parts";
import { childrenOf, showAttribute } from "./xml-children";

/** An add-in as a document refers to it. */
export interface AddInReference {
  /** The GUID of its manifest. */
  readonly id: string;
  /** "1.0.0.0" */
  readonly version: string;
}

const relationshipTypes = "http://schemas.microsoft.com/office/2011/relationships";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const paneNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const folder = "xl/webextensions";

/**
 * The settings that an add-in keeps in a document, as JSON texts by their keys: the properties of its web extension part
 * (MS-OWEXML 2.2.10), which the package's task panes part leads to. Assumption "settings-in-web-extensions".
 */
export function readAddInSettings(content: OpcPackage, { id }: AddInReference): ReadonlyMap<string, string> {
  const entry = findExtension(content, id);
  return entry === undefined ? new Map<string, string>() : readExtension(content.reread(entry).text).settings;
}

/** Puts an add-in's settings in place of those it kept in the document before; another add-in's stay as they were. */
export function writeAddInSettings(
  content: OpcPackage,
  parts: PackageParts,
  addIn: AddInReference,
  settings: ReadonlyMap<string, string>,
): void {
  const properties = [...settings].map(
    ([key, json]) => `<we:property name="${showAttribute(key)}" value="${showAttribute(json)}"/>`,
  );
  const entry = findExtension(content, addIn.id);
  if (entry !== undefined) {
    const old = content.reread(entry).text;
    if (!isSame(readExtension(old).settings, settings))
      parts.put(entry.name, withProperties(old, properties));
    return;
  }
  if (settings.size === 0) return;
  const name = parts.freeName(`${folder}/webextension`);
  parts.put(
    name,
    `${xmlDeclaration}<we:webextension xmlns:we="${extensionNamespace}" id="{${addIn.id.toUpperCase()}}">` +
      `<we:reference id="${showAttribute(addIn.id)}" version="${showAttribute(addIn.version)}" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`,
    "application/vnd.ms-office.webextension+xml",
  );
  const panes = panesOf(content)?.name ?? `${folder}/taskpanes.xml`;
  if (parts.read(panes) === undefined) {
    parts.put(
      panes,
      `${xmlDeclaration}<wetp:taskpanes xmlns:wetp="${paneNamespace}"></wetp:taskpanes>`,
      "application/vnd.ms-office.webextensiontaskpanes+xml",
    );
    parts.relate("", `${relationshipTypes}/webextensiontaskpanes`, panes);
  }
  const relationship = parts.relate(panes, `${relationshipTypes}/webextension`, `/${name}`);
  const text = parts.read(panes) ?? "";
  const pane =
    `<wetp:taskpane xmlns:wetp="${paneNamespace}" dockstate="right" visibility="0" width="350" row="1">` +
    `<wetp:webextensionref xmlns:r="${officeRelationships}" r:id="${relationship}"/></wetp:taskpane>`;
  const end = text.lastIndexOf("</");
  parts.put(panes, text.slice(0, end) + pane + text.slice(end));
}

function panesOf(content: OpcPackage): ZipEntry | undefined {
  return content.relationshipsOf(undefined).find(({ type }) => type === "webextensiontaskpanes")?.target;
}

function findExtension(content: OpcPackage, id: string): ZipEntry | undefined {
  const extensions = content.relationshipsOf(panesOf(content)).filter(({ type }) => type === "webextension");
  return extensions
    .flatMap(({ target }) => target ?? [])
    .find((entry) => readExtension(content.reread(entry).text).id?.toLowerCase() === id.toLowerCase());
}

function readExtension(text: string): {
  readonly id: string | undefined;
  readonly settings: ReadonlyMap<string, string>;
} {
  const settings = new Map<string, string>();
  let id: string | undefined;
  parseXml(text, {
    open: (element) => {
      // Other references to the same add-in stand deeper.
      if (element.local === "reference" && element.depth === 1) id = element.attribute("id");
      if (element.local === "property" && element.depth === 2)
        settings.set(element.attribute("name") ?? "", element.attribute("value") ?? "null");
    },
  });
  return { id, settings };
}

function withProperties(text: string, properties: readonly string[]): string {
  const old = childrenOf(text).find(({ local }) => local === "properties");
  const written = `<we:properties xmlns:we="${extensionNamespace}">${properties.join("")}</we:properties>`;
  const at =
    old?.start ?? childrenOf(text).find(({ local }) => local === "bindings")?.start ?? text.lastIndexOf("</");
  return text.slice(0, at) + written + text.slice(old?.end ?? at);
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
