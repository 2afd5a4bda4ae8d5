import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { showCell, type CellArea } from "../../engine/workbook/address";
import type { SimulatedHost } from "../host/simulated-host";
import { HostError } from "../host-error";
import { activateSheet, addSheet, selectAreas } from "../workbook/arrange-sheets";
import { readFormula } from "../workbook/cell";
import { clearCells } from "../workbook/write-cells";
import { CellEditor } from "./CellEditor";
import { beginEdit, commitEdit, type CellEditState } from "./cell-edit";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import { areaAt, areaBetween, nextCell, type Direction } from "./move-selection";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import type { Strings } from "./strings";
import { useWorkbook } from "./use-workbook";

interface WorkspaceProps {
  readonly host: SimulatedHost;
  readonly strings: Strings;
  readonly onNotice: (text: string) => void;
}

/** The sheet with its formula bar and tabs: everything that a person does with cells. */
export function Workspace({ host, strings, onNotice }: WorkspaceProps): ReactNode {
  const { workbook } = host;
  useWorkbook(workbook);
  const sheet = workbook.activeSheet;
  const [edit, setEditState] = useState<CellEditState>();
  const scroller = useRef<HTMLDivElement>(null);
  const latest = useRef(edit);
  const extendTo = useRef(sheet.activeCell);

  const setEdit = useCallback(
    (next: CellEditState | undefined) => {
      latest.current = next;
      // The host must know at once: a request of the add-in may arrive before the next painting.
      host.isEditingCell = next !== undefined;
      setEditState(next);
    },
    [host],
  );

  /** Ends an edit by keeping its text; false where the cell does not take it. */
  const commit = useCallback((): boolean => {
    const current = latest.current;
    if (current === undefined) return true;
    const refusal = commitEdit(workbook, strings, current);
    if (refusal !== undefined) {
      onNotice(refusal);
      return false;
    }
    setEdit(undefined);
    return true;
  }, [workbook, strings, onNotice, setEdit]);

  const select = useCallback(
    (areas: readonly CellArea[]) => {
      if (!commit()) return;
      selectAreas(workbook, workbook.activeSheet, areas);
      extendTo.current = workbook.activeSheet.activeCell;
    },
    [workbook, commit],
  );

  const begin = useCallback(
    (text: string | undefined, isInBar: boolean) => {
      const next = beginEdit(workbook, strings, text, isInBar);
      if ("refusal" in next) onNotice(next.refusal);
      else setEdit(next);
    },
    [workbook, strings, onNotice, setEdit],
  );

  const move = (direction: Direction, isExtending: boolean): void => {
    if (isExtending) {
      extendTo.current = nextCell(sheet, extendTo.current, direction);
      selectAreas(workbook, sheet, [areaBetween(sheet, sheet.activeCell, extendTo.current)]);
    } else select([areaAt(sheet, nextCell(sheet, sheet.activeCell, direction))]);
  };

  const finish = (next: Direction | undefined): void => {
    if (commit() && next !== undefined) move(next, false);
  };

  const act = (change: () => void): void => {
    try {
      change();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onNotice(
        workbook.isReadOnly
          ? strings.readOnlyCell
          : error.code === "AccessDenied"
            ? strings.protectedCell
            : error.message,
      );
    }
  };

  const { row, column } = sheet.activeCell;
  // Wherever a cell is shown from, by the keyboard or by the add-in, it comes into view.
  useEffect(() => {
    const cell = scroller.current?.querySelector(
      `[data-row="${String(row)}"][data-column="${String(column)}"]`,
    );
    if (cell === null || cell === undefined) scroller.current?.scrollTo({ top: row * 20 });
    else cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet, row, column]);

  const cell = sheet.cellAt(row, column);
  const spoken = `${showCell({ row, column })} ${String(readFormula(cell))}`.trim();
  return (
    <div className="workspace">
      <FormulaBar
        sheet={sheet}
        edit={edit}
        strings={strings}
        onGo={(address) => {
          if (address !== undefined) select([address.area]);
        }}
        onBegin={() => begin(undefined, true)}
        onType={(text) => {
          if (latest.current !== undefined) setEdit({ ...latest.current, text });
        }}
        onCommit={finish}
        onCancel={() => setEdit(undefined)}
      />
      {sheet.state === "too-large" && <p className="sheet-note">{strings.tooLargeSheet}</p>}
      <Grid
        sheet={sheet}
        contentVersion={workbook.contentVersion}
        label={`${strings.grid} ${sheet.name}`}
        selectAllLabel={strings.selectAll}
        scroller={scroller}
        onSelect={select}
        onEdit={() => begin(undefined, false)}
        editor={(place) => (
          <CellEditor
            edit={edit}
            cell={cell}
            place={place}
            label={spoken}
            onType={(text) => {
              if (latest.current !== undefined) setEdit({ ...latest.current, text });
            }}
            onBegin={(text) => begin(text, false)}
            onCommit={finish}
            onCancel={() => setEdit(undefined)}
            onMove={move}
            onClear={() =>
              act(() =>
                sheet.selection.forEach((area) => clearCells(workbook, sheet, area, "Contents", "person")),
              )
            }
          />
        )}
      />
      <SheetTabs
        sheets={workbook.sheets}
        active={sheet}
        strings={strings}
        onActivate={(next) => {
          if (commit()) activateSheet(workbook, next);
        }}
        onAdd={() => act(() => activateSheet(workbook, addSheet(workbook, undefined, "person")))}
      />
      <StatusBar sheet={sheet} edit={edit} strings={strings} />
    </div>
  );
}
