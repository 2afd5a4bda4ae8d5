import { TagScanner } from "../../hosts/ooxml/tag-scanner";
import type { Sheet, SheetVisibility } from "../workbook/sheet";
import { printNames } from "./write-new-sheet";
import { childrenOf, prefixOf, putChild, showAttribute } from "./xml-children";

/** The sequence of CT_Workbook. */
const sequence =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr".split(
    " ",
  );

/** A sheet as the workbook part shall list it. */
export interface SheetToList {
  readonly sheet: Sheet;
  /** Its index in the part as it is, undefined for a new one, which is listed by its relationship. */
  readonly old: number | undefined;
  readonly was: Sheet | undefined;
  readonly relationship: string;
}

const states: Readonly<Record<SheetVisibility, string>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** The workbook part with these sheets as its tabs, and with the names that belong to sheets led to where they stand now. */
export function patchWorkbookSheets(
  text: string,
  wanted: readonly SheetToList[],
  relationshipsNamespace: string,
): string {
  const list = childrenOf(text).find(({ local }) => local === "sheets");
  if (list === undefined) return text;
  const prefix = prefixOf(text);
  const inner = text.slice(list.start, list.end);
  const elements = inner.match(new RegExp(`<${prefix}sheet\\s[^>]*?/?>(?:</${prefix}sheet>)?`, "g")) ?? [];
  const ids = elements.map((element) => Number(/\ssheetId="(\d+)"/.exec(element)?.[1] ?? 0));
  let nextId = Math.max(0, ...ids) + 1;
  const tabs = wanted.map(({ sheet, old, was, relationship }) => {
    const element = old === undefined ? undefined : elements[old];
    if (element !== undefined && was !== undefined) return changedTab(element, was, sheet);
    const state = sheet.visibility === "Visible" ? "" : ` state="${states[sheet.visibility]}"`;
    const id = nextId;
    nextId += 1;
    return `<${prefix}sheet name="${showAttribute(sheet.name)}" sheetId="${String(id)}"${state} xmlns:r="${relationshipsNamespace}" r:id="${relationship}"/>`;
  });
  const tabList = `<${prefix}sheets>${tabs.join("")}</${prefix}sheets>`;
  const moved = text.slice(0, list.start) + tabList + text.slice(list.end);
  return patchNames(patchActiveTab(moved, wanted), wanted);
}

function changedTab(element: string, was: Sheet, now: Sheet): string {
  const named = was.name === now.name ? element : putAttribute(element, "name", now.name);
  return was.visibility === now.visibility ? named : putAttribute(named, "state", states[now.visibility]);
}

function putAttribute(element: string, name: string, value: string): string {
  const scanner = new TagScanner(element, 0);
  scanner.next();
  const old = scanner.attributes.find(name);
  const shown = showAttribute(value);
  return old === undefined
    ? `${element.slice(0, scanner.nameEnd)} ${name}="${shown}"${element.slice(scanner.nameEnd)}`
    : element.slice(0, old.from) + shown + element.slice(old.to);
}

/** A tab that went must not be the active one: Excel takes such a file for damaged. */
function patchActiveTab(text: string, wanted: readonly SheetToList[]): string {
  return text.replace(/(\sactiveTab=")(\d+)"/, (_, start: string, tab: string) => {
    const now = wanted.findIndex(({ old }) => old === Number(tab));
    return `${start}${String(Math.max(0, now))}"`;
  });
}

function patchNames(text: string, wanted: readonly SheetToList[]): string {
  const names = childrenOf(text).find(({ local }) => local === "definedNames");
  const prefix = prefixOf(text);
  const old = names === undefined ? "" : text.slice(names.start, names.end);
  const element = new RegExp(`<${prefix}definedName\\s[^>]*>[\\s\\S]*?</${prefix}definedName>`, "g");
  const kept = (old.match(element) ?? []).flatMap((name) => {
    const local = /^[^>]*\slocalSheetId="(\d+)"/.exec(name)?.[1];
    if (local === undefined) return [name];
    const now = wanted.findIndex((one) => one.old === Number(local));
    return now < 0 ? [] : [name.replace(/(\slocalSheetId=")\d+"/, `$1${String(now)}"`)];
  });
  const added = wanted.flatMap(({ sheet, old: index }, now) =>
    index !== undefined
      ? []
      : printNames(sheet).map(
          ([name, formula]) =>
            `<definedName name="${name}" localSheetId="${String(now)}">${formula}</definedName>`,
        ),
  );
  const bare = kept.map((name) => name.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</"));
  if (added.length === 0 && bare.join("") === (old.match(element) ?? []).join("")) return text;
  const all = [...bare, ...added];
  return putChild(
    text,
    sequence,
    "definedNames",
    all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`,
  );
}
