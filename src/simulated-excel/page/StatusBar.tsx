import Big from "big.js";
import type { ReactNode } from "react";
import { countCells } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import type { CellEditState } from "./cell-edit";
import type { Strings } from "./strings";

/** What the selected cells come to, as Excel shows it below the sheet. */
export function StatusBar({
  sheet,
  edit,
  strings,
}: {
  readonly sheet: Sheet;
  readonly edit: CellEditState | undefined;
  readonly strings: Strings;
}): ReactNode {
  const summary = summarise(sheet);
  const mode = edit === undefined ? strings.ready : edit.mode === "typing" ? strings.typing : strings.editing;
  return (
    <footer className="status-bar">
      <span>{mode}</span>
      {summary !== undefined && (
        <span className="summary">
          {summary.average !== undefined && <span>{`${strings.average}: ${summary.average}`}</span>}
          <span>{`${strings.count}: ${String(summary.count)}`}</span>
          {summary.sum !== undefined && <span>{`${strings.sum}: ${summary.sum}`}</span>}
        </span>
      )}
    </footer>
  );
}

function summarise(sheet: Sheet): { count: number; sum?: string; average?: string } | undefined {
  const used = sheet.usedArea(true);
  let count = 0;
  const numbers: Big[] = [];
  for (const area of sheet.selection) {
    for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? -1); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, used?.right ?? -1); column += 1) {
        const { content } = sheet.cellAt(row, column);
        if (content !== undefined) count += 1;
        if (content?.type === "number") numbers.push(new Big(String(content.value)));
      }
    }
  }
  const isOneCell = sheet.selection.length === 1 && sheet.selection.every((area) => countCells(area) === 1);
  if (count < 2 || isOneCell) return undefined;
  if (numbers.length === 0) return { count };
  const sum = numbers.reduce((total, one) => total.plus(one), new Big(0));
  return { count, sum: String(Number(sum)), average: String(Number(sum.div(numbers.length).round(4))) };
}
