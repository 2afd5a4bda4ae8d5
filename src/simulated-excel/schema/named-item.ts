import { defineClass, type HostClass, type HostObject } from "../protocol/host-object";
import { readText, requiredText } from "../protocol/read-arguments";
import { readAddress } from "../workbook/read-address";
import type { DefinedName, Workbook } from "../workbook/workbook";
import { rangeClass } from "./range";

interface NameTarget {
  readonly workbook: Workbook;
  readonly defined: DefinedName;
}

/** Excel.NamedItem: a name that the workbook defines. */
export const namedItemClass: HostClass<NameTarget> = defineClass<NameTarget>({
  name: "NamedItem",
  identity: ({ defined }) => ({ _Id: defined.name }),
  scalars: {
    Comment: () => "",
    Formula: ({ defined }) => defined.formula,
    Name: ({ defined }) => defined.name,
    Scope: () => "Workbook",
    Type: (target) => (areaOf(target) === undefined ? "Error" : "Range"),
    Value: ({ defined }) => defined.formula.replace(/^=/, ""),
    Visible: ({ defined }) => defined.isVisible,
  },
  objectMethods: { GetRange: areaOf, GetRangeOrNullObject: areaOf },
  since: { Comment: 4, Formula: 7, GetRangeOrNullObject: 4, Scope: 4 },
});

/** Excel.NamedItemCollection: the names of the workbook; adding some is not simulated. */
export const namedItemCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: "NamedItemCollection",
  methods: { GetCount: (workbook) => workbook.names.length },
  objectMethods: { GetItemOrNullObject: (workbook, args) => find(workbook, requiredText(args, 0)) },
  items: (workbook) => workbook.names.map((defined) => namedItemClass.of({ workbook, defined })),
  item: (workbook, key) => find(workbook, readText(key)),
  since: { GetCount: 4, GetItemOrNullObject: 4 },
});

function areaOf({ workbook, defined }: NameTarget): HostObject | undefined {
  const address = readAddress(defined.formula.replace(/^=/, ""));
  const sheet = address?.sheet === undefined ? undefined : workbook.findSheet(address.sheet);
  return address && sheet && rangeClass.of({ sheet, area: address.area });
}

function find(workbook: Workbook, name: string): HostObject | undefined {
  const defined = workbook.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return defined && namedItemClass.of({ workbook, defined });
}
