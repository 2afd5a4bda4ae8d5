import { defineClass, type HostClass } from "../protocol/host-object";
import type { Workbook } from "../workbook/workbook";
import { oneOf } from "./range-target";

/** Excel.Application: calculation, for all the simulation knows of it. */
export const applicationClass: HostClass<Workbook> = defineClass<Workbook>({
  name: "Application",
  scalars: {
    CalculationEngineVersion: () => 191_029,
    CalculationMode: (workbook) => workbook.calculationMode,
    CalculationState: () => "Done",
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  setters: {
    CalculationMode: (workbook, value) => {
      workbook.calculationMode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
    },
  },
  methods: {
    Calculate: (workbook) => {
      workbook.calculator.recalculateAll();
      return undefined;
    },
    // Both only save work in Excel; the simulation calculates after each write and paints after the batch.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  since: {
    CalculationEngineVersion: 9,
    CalculationState: 9,
    DecimalSeparator: 11,
    SuspendApiCalculationUntilNextSync: 6,
    SuspendScreenUpdatingUntilNextSync: 9,
    ThousandsSeparator: 11,
    UseSystemSeparators: 11,
  },
});

/** Excel.Runtime: whether the add-in gets events at all. */
export const runtimeClass: HostClass<Workbook> = defineClass<Workbook>({
  name: "Runtime",
  scalars: { EnableEvents: (_, session) => session.areEventsOn },
  setters: {
    EnableEvents: (_, value, session) => {
      session.areEventsOn = value === true;
    },
  },
  since: { EnableEvents: 8 },
});
