import { HostError } from "../host-error";
import { defineClass, type HostClass, type HostObject } from "../protocol/host-object";
import { readText, requiredText } from "../protocol/read-arguments";
import { assertMayChange } from "../workbook/guard-sheet";
import type { Workbook, XmlPart } from "../workbook/workbook";

interface PartTarget {
  readonly workbook: Workbook;
  readonly part: XmlPart;
}

interface ScopedTarget {
  readonly workbook: Workbook;
  readonly namespace: string;
}

/** Excel.CustomXmlPart: a piece of XML that travels in the file. */
export const customXmlPartClass: HostClass<PartTarget> = defineClass<PartTarget>({
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  isGone: ({ workbook, part }) => !workbook.xmlParts.includes(part),
  scalars: { Id: ({ part }) => part.id, NamespaceUri: ({ part }) => namespaceOf(part.xml) },
  methods: {
    Delete: ({ workbook, part }) => {
      assertMayChange(workbook);
      workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
      return undefined;
    },
    GetXml: ({ part }) => part.xml,
    SetXml: ({ workbook, part }, args) => {
      assertMayChange(workbook);
      part.xml = readXml(requiredText(args, 0));
      return undefined;
    },
  },
});

/** Excel.CustomXmlPartCollection: all such pieces. */
export const customXmlPartCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: "CustomXmlPartCollection",
  methods: { GetCount: (workbook) => workbook.xmlParts.length },
  objectMethods: {
    Add: (workbook, args) => {
      assertMayChange(workbook);
      const part = { id: workbook.makeId(), xml: readXml(requiredText(args, 0)) };
      workbook.xmlParts.push(part);
      return customXmlPartClass.of({ workbook, part });
    },
    GetByNamespace: (workbook, args) =>
      scopedCollectionClass.of({ workbook, namespace: requiredText(args, 0) }),
    GetItemOrNullObject: (workbook, args) => find(workbook, requiredText(args, 0)),
  },
  items: (workbook) => workbook.xmlParts.map((part) => customXmlPartClass.of({ workbook, part })),
  item: (workbook, key) => find(workbook, readText(key)),
});

/** Excel.CustomXmlPartScopedCollection: those of one namespace. */
export const scopedCollectionClass: HostClass<ScopedTarget> = defineClass<ScopedTarget>({
  name: "CustomXmlPartScopedCollection",
  methods: { GetCount: (target) => partsOf(target).length },
  objectMethods: {
    GetItemOrNullObject: ({ workbook }, args) => find(workbook, requiredText(args, 0)),
    GetOnlyItem: only,
    GetOnlyItemOrNullObject: only,
  },
  items: (target) => partsOf(target),
  item: ({ workbook }, key) => find(workbook, readText(key)),
});

function partsOf({ workbook, namespace }: ScopedTarget): HostObject[] {
  const parts = workbook.xmlParts.filter((part) => namespaceOf(part.xml) === namespace);
  return parts.map((part) => customXmlPartClass.of({ workbook, part }));
}

function only(target: ScopedTarget): HostObject | undefined {
  const parts = partsOf(target);
  if (parts.length > 1) throw new HostError("InvalidOperation", "There are several parts of this namespace.");
  return parts[0];
}

function find(workbook: Workbook, id: string): HostObject | undefined {
  const part = workbook.xmlParts.find((one) => one.id === id);
  return part && customXmlPartClass.of({ workbook, part });
}

function readXml(xml: string): string {
  if (!/^\s*(<\?xml[^>]*\?>\s*)?<[^>]+>/.test(xml))
    throw new HostError("InvalidArgument", "This is not XML.");
  return xml;
}

/** The namespace of the outermost element: that of its prefix, else the default one. */
function namespaceOf(xml: string): string {
  const element = /<([A-Za-z_][^\s/>]*)([^>]*)>/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""));
  const prefix = element?.[1]?.includes(":") === true ? `:${element[1].split(":")[0] ?? ""}` : "";
  const declared = new RegExp(`xmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(element?.[2] ?? "");
  return declared?.[1] ?? "";
}
