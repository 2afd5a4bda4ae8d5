import type { ClassTable } from "../protocol/host-object";
import { addInInternalServiceClass } from "./add-in-internal-service";
import { appRuntimeServiceClass } from "./app-runtime-service";
import { applicationClass, runtimeClass } from "./application";
import { customXmlPartClass, customXmlPartCollectionClass, scopedCollectionClass } from "./custom-xml-part";
import { freezePanesClass } from "./freeze-panes";
import { headerFooterClass, headerFooterGroupClass } from "./header-footer";
import { namedItemClass, namedItemCollectionClass } from "./named-item";
import { pageLayoutClass } from "./page-layout";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./range-areas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./range-border";
import { rangeFillClass, rangeFontClass } from "./range-fill-font";
import { formatProtectionClass, rangeFormatClass } from "./range-format";
import { settingClass, settingCollectionClass } from "./setting";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheet-collection";
import { worksheetProtectionClass } from "./worksheet-protection";

/** A class's table with the type of its things left open: for whoever only reads names. */
export type AnyClassTable = Pick<ClassTable<never>, "name" | "since"> &
  Readonly<
    Partial<
      Record<
        "scalars" | "setters" | "navigations" | "methods" | "objectMethods",
        Readonly<Record<string, unknown>>
      >
    >
  >;

/** Every class that the simulated Excel knows. */
export const allClasses: readonly AnyClassTable[] = [
  addInInternalServiceClass.table,
  appRuntimeServiceClass.table,
  applicationClass.table,
  customXmlPartClass.table,
  customXmlPartCollectionClass.table,
  formatProtectionClass.table,
  freezePanesClass.table,
  headerFooterClass.table,
  headerFooterGroupClass.table,
  namedItemClass.table,
  namedItemCollectionClass.table,
  pageLayoutClass.table,
  rangeAreasClass.table,
  rangeBorderClass.table,
  rangeBorderCollectionClass.table,
  rangeClass.table,
  rangeCollectionClass.table,
  rangeFillClass.table,
  rangeFontClass.table,
  rangeFormatClass.table,
  runtimeClass.table,
  scopedCollectionClass.table,
  settingClass.table,
  settingCollectionClass.table,
  workbookClass.table,
  worksheetClass.table,
  worksheetCollectionClass.table,
  worksheetProtectionClass.table,
] as readonly AnyClassTable[];
