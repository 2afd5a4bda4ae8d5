import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from "react";
import type { AddInFrame } from "./add-in-frame";
import type { Strings } from "./strings";

const narrowest = 320;
const widest = 600;

/** The pane at the right with the add-in's page, as wide as a person draws it. */
export function TaskPane({
  frame,
  title,
  strings,
  isHidden,
  onClose,
}: {
  readonly frame: AddInFrame;
  readonly title: string;
  readonly strings: Strings;
  readonly isHidden: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const [width, setWidth] = useState(() =>
    Number(new URLSearchParams(window.location.search).get("width") ?? 360),
  );
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.append(frame.element);
    return () => {
      frame.element.remove();
    };
  }, [frame]);
  const resize = (next: number): void => {
    setWidth(Math.min(widest, Math.max(narrowest, Math.round(next))));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const right = window.innerWidth;
    const follow = (move: globalThis.PointerEvent): void => {
      resize(right - move.clientX);
    };
    const end = (): void => {
      handle.removeEventListener("pointermove", follow);
      handle.removeEventListener("pointerup", end);
    };
    handle.addEventListener("pointermove", follow);
    handle.addEventListener("pointerup", end);
  };
  return (
    <aside className="task-pane" hidden={isHidden} style={{ width }} aria-label={strings.taskPane}>
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label={strings.resizePane}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        onPointerDown={drag}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + 20);
          if (event.key === "ArrowRight") resize(width - 20);
        }}
      />
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={strings.close} title={strings.close} onClick={onClose}>
          ✕
        </button>
      </header>
      <div className="pane-holder" ref={holder} />
    </aside>
  );
}
