import type { CellArea } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import type { Argument } from "../protocol/host-object";
import { readAddress, readAddressList } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";

/** An argument that is a Range or an address, on the given sheet. */
export function readAreaArgument(
  args: readonly Argument[],
  index: number,
  sheet: Sheet,
  workbook: Workbook,
): CellArea {
  const argument = args[index];
  const target = rangeClass.targetOf(argument);
  if (target !== undefined) {
    if (target.sheet !== sheet) throw new HostError("InvalidArgument", "The range is on another sheet.");
    return target.area;
  }
  const area = typeof argument === "string" ? readSheetArea(argument, sheet, workbook) : undefined;
  if (area === undefined) throw new HostError("InvalidArgument", "A range or its address is expected.");
  return area;
}

/** An argument that is a Range, a RangeAreas or a list of addresses, on the given sheet. */
export function readAreasArgument(
  args: readonly Argument[],
  index: number,
  sheet: Sheet,
  workbook: Workbook,
): readonly CellArea[] {
  const argument = args[index];
  const target = rangeAreasClass.targetOf(argument);
  if (target !== undefined) return target.areas;
  if (typeof argument !== "string") return [readAreaArgument(args, index, sheet, workbook)];
  const addresses = readAddressList(argument);
  if (
    addresses?.some((one) => one.sheet !== undefined && workbook.findSheet(one.sheet) !== sheet) !== false
  ) {
    throw new HostError("InvalidArgument", "These are not addresses on this sheet.");
  }
  return addresses.map((one) => one.area);
}

/** An address or a name that leads to one area of the sheet. */
export function readSheetArea(text: string, sheet: Sheet, workbook: Workbook): CellArea | undefined {
  const named = workbook.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const address = readAddress(named === undefined ? text : named.formula.replace(/^=/, ""));
  if (address === undefined) return undefined;
  const isHere = address.sheet === undefined || workbook.findSheet(address.sheet) === sheet;
  return isHere ? address.area : undefined;
}
