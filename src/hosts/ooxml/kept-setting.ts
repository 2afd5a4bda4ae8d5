import type { OpcPackage } from "./opc-package";
import { parseXml } from "./parse-xml";

/** More add-ins than any workbook refers to; what is behind them is not looked at. */
const mostExtensions = 50;

/**
 * A text that an add-in keeps in the document under a key: a property of a web extension part (MS-OWEXML 2.2.10), to
 * which the package's task panes part leads. Office writes settings as JSON, so that a text stands there as a JSON string.
 * Undefined where no add-in keeps one; throws WorkbookUnreadable where these parts cannot be read.
 */
export function findKeptSetting(content: OpcPackage, key: string): string | undefined {
  const panes = content.relationshipsOf(undefined).filter(({ type }) => type === "webextensiontaskpanes");
  const extensions = panes
    .flatMap(({ target }) => (target === undefined ? [] : content.relationshipsOf(target)))
    .filter(({ type }) => type === "webextension")
    .slice(0, mostExtensions);
  for (const { target } of extensions) {
    let found: string | undefined;
    if (target === undefined) continue;
    parseXml(content.readText(target).text, {
      open: (element) => {
        if (element.local !== "property" || element.depth !== 2) return;
        if (element.attribute("name") === key) found = element.attribute("value");
      },
    });
    if (found !== undefined) return textOfValue(found);
  }
  return undefined;
}

/** What a property holds is the JSON of what was kept; anything but a string stays as it is written. */
function textOfValue(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "string" ? parsed : value;
  } catch {
    return value;
  }
}
