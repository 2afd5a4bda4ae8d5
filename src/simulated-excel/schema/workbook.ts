import { defineClass, type HostClass } from "../protocol/host-object";
import { requiredText } from "../protocol/read-arguments";
import type { Workbook } from "../workbook/workbook";
import { applicationClass, runtimeClass } from "./application";
import { customXmlPartCollectionClass } from "./custom-xml-part";
import { namedItemCollectionClass } from "./named-item";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { settingCollectionClass } from "./setting";
import { worksheetCollectionClass } from "./worksheet-collection";

/** Excel.Workbook: the root of every request. */
export const workbookClass: HostClass<Workbook> = defineClass<Workbook>({
  name: "Workbook",
  scalars: {
    AutoSave: () => false,
    CalculationEngineVersion: () => 191_029,
    ChartDataPointTrack: () => true,
    IsDirty: (workbook) => workbook.isDirty,
    Name: (workbook) => workbook.name,
    PreviouslySaved: () => true,
    ReadOnly: (workbook) => workbook.isReadOnly,
    UsePrecisionAsDisplayed: () => false,
  },
  navigations: {
    Application: (workbook) => applicationClass.of(workbook),
    CustomXmlParts: (workbook) => customXmlPartCollectionClass.of(workbook),
    Names: (workbook) => namedItemCollectionClass.of(workbook),
    Settings: (workbook) => settingCollectionClass.of(workbook),
    Worksheets: (workbook) => worksheetCollectionClass.of(workbook),
    _Runtime: (workbook) => runtimeClass.of(workbook),
  },
  methods: {
    GetIsActiveCollabSession: () => false,
    _GetReferenceCount: (_, _args, session) => session.references.count,
    _RemoveAllReferences: (_, _args, session) => {
      session.references.releaseAll();
      return undefined;
    },
    _RemoveReference: (_, args, session) => {
      session.references.release(requiredText(args, 0));
      return undefined;
    },
  },
  objectMethods: {
    GetActiveCell: ({ activeSheet: sheet }) => {
      const { row, column } = sheet.activeCell;
      return rangeClass.of({ sheet, area: { top: row, bottom: row, left: column, right: column } });
    },
    GetSelectedRange: ({ activeSheet: sheet }) => {
      const area = sheet.selection[0];
      return area && rangeClass.of({ sheet, area });
    },
    GetSelectedRanges: ({ activeSheet: sheet }) => rangeAreasClass.of({ sheet, areas: sheet.selection }),
    _GetRangeForEventByReferenceId: (_, args, session) =>
      session.references.findForEvent(requiredText(args, 0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) =>
      session.references.findForEvent(requiredText(args, 0)),
  },
  since: {
    AutoSave: 9,
    CalculationEngineVersion: 9,
    ChartDataPointTrack: 9,
    CustomXmlParts: 5,
    GetActiveCell: 7,
    GetIsActiveCollabSession: 9,
    GetSelectedRanges: 9,
    IsDirty: 9,
    Name: 7,
    PreviouslySaved: 9,
    ReadOnly: 8,
    Settings: 4,
    UsePrecisionAsDisplayed: 9,
    _Runtime: 5,
  },
});
