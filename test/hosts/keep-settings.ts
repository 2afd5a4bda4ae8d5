import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const types = "http://schemas.microsoft.com/office/2011/relationships";
const office = "http://schemas.openxmlformats.org/package/2006/relationships";
const extension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panes = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The parts of a workbook in which an add-in's settings stand, as Excel writes them. */
export function extensionPart(settings: Readonly<Record<string, unknown>>): string {
  const properties = Object.entries(settings).map(
    ([key, value]) => `<we:property name="${escape(key)}" value="${escape(JSON.stringify(value))}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><we:webextension xmlns:we="${extension}" id="{1}">` +
    `<we:reference id="1" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`
  );
}

/** The workbook as if an add-in had kept something in it: `part` is the whole text of its web extension part. */
export function withExtension(bytes: Uint8Array, part: string): Uint8Array {
  const files = unzipSync(bytes);
  const change = (name: string, edit: (text: string) => string): void => {
    files[name] = strToU8(edit(strFromU8(files[name] ?? new Uint8Array())));
  };
  files["xl/webextensions/webextension1.xml"] = strToU8(part);
  files["xl/webextensions/taskpanes.xml"] = strToU8(
    `<wetp:taskpanes xmlns:wetp="${panes}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"/></wetp:taskpanes>`,
  );
  files["xl/webextensions/_rels/taskpanes.xml.rels"] = strToU8(
    `<Relationships xmlns="${office}"><Relationship Id="rId1" Type="${types}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  change("_rels/.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rIdPanes" Type="${types}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    ),
  );
  change("[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
        `<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
    ),
  );
  return zipSync(files);
}
