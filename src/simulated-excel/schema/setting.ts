import type { Json } from "../json";
import { defineClass, type HostClass, type HostObject } from "../protocol/host-object";
import { readText, requiredText } from "../protocol/read-arguments";
import type { Workbook } from "../workbook/workbook";

/** One setting of the document. */
interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

/** Excel.Setting: one value that an add-in keeps in the document. */
export const settingClass: HostClass<SettingTarget> = defineClass<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  isGone: ({ workbook, key }) => !workbook.settings.has(key),
  scalars: {
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? "null") as Json,
  },
  setters: {
    Value: ({ workbook, key }, value) => {
      workbook.settings.set(key, JSON.stringify(value));
      workbook.announce({ kind: "settings-changed" });
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.announce({ kind: "settings-changed" });
      return undefined;
    },
  },
});

/** Excel.SettingCollection. It is the same bag as Office.context.document.settings. */
export const settingCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: "SettingCollection",
  methods: { GetCount: (workbook) => workbook.settings.size },
  objectMethods: {
    Add: (workbook, args) => {
      const key = requiredText(args, 0);
      workbook.settings.set(key, JSON.stringify(args[1] ?? null));
      workbook.announce({ kind: "settings-changed" });
      return settingClass.of({ workbook, key });
    },
    GetItemOrNullObject: (workbook, args) => find(workbook, requiredText(args, 0)),
  },
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingClass.of({ workbook, key })),
  item: (workbook, key) => find(workbook, readText(key)),
});

function find(workbook: Workbook, key: string): HostObject | undefined {
  return workbook.settings.has(key) ? settingClass.of({ workbook, key }) : undefined;
}
