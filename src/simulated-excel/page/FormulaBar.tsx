import { useRef, type ReactNode } from "react";
import { showArea, showCell } from "../../engine/workbook/address";
import { editText } from "../workbook/enter-value";
import { readAddress } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import type { CellEditState } from "./cell-edit";
import type { Direction } from "./move-selection";
import type { Strings } from "./strings";

interface FormulaBarProps {
  readonly sheet: Sheet;
  readonly edit: CellEditState | undefined;
  readonly strings: Strings;
  readonly onGo: (area: ReturnType<typeof readAddress>) => void;
  readonly onBegin: () => void;
  readonly onType: (text: string) => void;
  readonly onCommit: (next: Direction | undefined) => void;
  readonly onCancel: () => void;
}

/** The name of the active cell, and its formula or value to be edited. */
export function FormulaBar({
  sheet,
  edit,
  strings,
  onGo,
  onBegin,
  onType,
  onCommit,
  onCancel,
}: FormulaBarProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const { row, column } = sheet.activeCell;
  const area = sheet.selection[0];
  const merged = sheet.mergedAreaAt({ row, column });
  const isWhole = area === undefined || merged !== undefined || !showArea(area).includes(":");
  const name = isWhole ? showCell({ row, column }) : showArea(area);
  const text = edit === undefined ? editText(sheet.cellAt(row, column)) : edit.text;
  return (
    <div className="formula-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem("name");
          if (field instanceof HTMLInputElement) onGo(readAddress(field.value));
        }}
      >
        <input
          key={`${sheet.id}${name}`}
          className="name-box"
          name="name"
          aria-label={strings.nameBox}
          defaultValue={name}
        />
      </form>
      <span className="formula-buttons" data-active={edit !== undefined}>
        <button type="button" tabIndex={-1} aria-label="Esc" disabled={edit === undefined} onClick={onCancel}>
          ✕
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-label="Enter"
          disabled={edit === undefined}
          onClick={() => onCommit(undefined)}
        >
          ✓
        </button>
        <i>fx</i>
      </span>
      <input
        ref={field}
        className="formula"
        aria-label={strings.formulaBar}
        spellCheck={false}
        value={text}
        onFocus={() => {
          if (edit?.isInBar !== true) onBegin();
        }}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") onCommit("down");
          else if (event.key === "Tab") onCommit(event.shiftKey ? "left" : "right");
          else if (event.key === "Escape") onCancel();
          else return;
          event.preventDefault();
          field.current?.blur();
        }}
      />
    </div>
  );
}
