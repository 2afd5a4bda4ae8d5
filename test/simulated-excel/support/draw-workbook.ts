import { loadSnapshot } from "../../../src/simulated-excel/files/load-snapshot";
import { SimulatedHost } from "../../../src/simulated-excel/host/simulated-host";
import { addSheet } from "../../../src/simulated-excel/workbook/arrange-sheets";
import { writeValues } from "../../../src/simulated-excel/workbook/write-cells";
import type { Workbook } from "../../../src/simulated-excel/workbook/workbook";

/** A workbook from rows of values by sheet, each sheet starting at A1; null leaves a cell empty. */
export function drawWorkbook(
  sheets: Record<string, readonly (readonly (string | number | boolean | null)[])[]>,
): Workbook {
  const workbook = loadSnapshot({ name: "示例.xlsx", sheets: [] });
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name, "person");
    for (const [row, values] of rows.entries()) {
      if (values.length === 0) continue;
      writeValues(
        workbook,
        sheet,
        { top: row, bottom: row, left: 0, right: values.length - 1 },
        [values],
        "person",
      );
    }
  }
  return workbook;
}

/** A host for such a workbook. */
export function drawHost(sheets: Parameters<typeof drawWorkbook>[0]): SimulatedHost {
  return new SimulatedHost(drawWorkbook(sheets));
}
