import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { Cell } from "../workbook/cell";
import { defaultFont } from "../workbook/cell-style";
import type { CellEditState } from "./cell-edit";
import { fontStack } from "./font-stack";
import type { Direction } from "./move-selection";
import type { Place } from "./SelectionFrame";

interface CellEditorProps {
  readonly edit: CellEditState | undefined;
  readonly cell: Cell;
  readonly place: Place;
  /** Names the active cell for whoever cannot see it. */
  readonly label: string;
  readonly onType: (text: string) => void;
  readonly onBegin: (text: string | undefined) => void;
  readonly onCommit: (next: Direction | undefined) => void;
  readonly onCancel: () => void;
  readonly onMove: (direction: Direction, extends_: boolean) => void;
  readonly onClear: () => void;
}

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * The field over the active cell. It is always there and holds the keyboard, unseen until something is typed:
 * only so does the first key of a Chinese input method reach it.
 */
export function CellEditor(props: CellEditorProps): ReactNode {
  const { edit, cell, place, label, onType, onBegin, onCommit, onCancel, onMove, onClear } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const isEditing = edit !== undefined && !edit.isInBar;

  const isInBar = edit?.isInBar === true;
  const mode = edit?.mode;
  useEffect(() => {
    // Only within the sheet: a cell that the add-in selects must not take the keyboard from its pane.
    const holder = document.activeElement;
    const isFree = holder === document.body || holder?.closest(".workspace") !== null;
    if (!isInBar && isFree) field.current?.focus({ preventScroll: true });
  }, [isInBar, mode, place.left, place.top]);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    if (mode === "editing" && !isInBar) field.current?.setSelectionRange(end, end);
  }, [isInBar, mode]);

  const press = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const arrow = arrows[event.key];
    const handled = isEditing ? pressEditing(event, arrow) : pressReady(event, arrow);
    if (handled) event.preventDefault();
  };

  function pressEditing(event: KeyboardEvent, arrow: Direction | undefined): boolean {
    if (event.key === "Enter" && event.altKey) {
      const at = field.current?.selectionStart ?? edit?.text.length ?? 0;
      onType(`${edit?.text.slice(0, at) ?? ""}\n${edit?.text.slice(at) ?? ""}`);
    } else if (event.key === "Enter") onCommit(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") onCommit(event.shiftKey ? "left" : "right");
    else if (event.key === "Escape") onCancel();
    else if (arrow !== undefined && edit?.mode === "typing") onCommit(arrow);
    else return false;
    return true;
  }

  function pressReady(event: KeyboardEvent, arrow: Direction | undefined): boolean {
    if (arrow !== undefined) onMove(arrow, event.shiftKey);
    else if (event.key === "Enter") onMove(event.shiftKey ? "up" : "down", false);
    else if (event.key === "Tab") onMove(event.shiftKey ? "left" : "right", false);
    else if (event.key === "F2") onBegin(undefined);
    else if (event.key === "Delete") onClear();
    else if (event.key === "Backspace") onBegin("");
    else return false;
    return true;
  }

  return (
    <textarea
      ref={field}
      className={`cell-editor${isEditing ? " is-editing" : ""}`}
      aria-label={label}
      spellCheck={false}
      rows={1}
      value={isEditing ? edit.text : ""}
      style={{
        left: place.left,
        top: place.top,
        minWidth: place.width,
        width: isEditing ? Math.max(place.width, Math.min(420, edit.text.length * 15 + 24)) : place.width,
        height: Math.max(
          place.height,
          isEditing ? (edit.text.split("\n").length + Math.floor(edit.text.length / 26)) * 22 : 0,
        ),
        fontFamily: fontStack(cell.style.fontName),
        fontSize: `${String(cell.style.fontSize ?? defaultFont.size)}pt`,
      }}
      onChange={(event) => {
        if (isEditing) onType(event.target.value);
        else onBegin(event.target.value);
      }}
      onKeyDown={press}
    />
  );
}
