import { useEffect, useRef, useState, type ReactNode } from "react";
import { assumptions } from "../assumptions";
import type { Workbook } from "../workbook/workbook";
import type { Strings } from "./strings";
import { useGapCount } from "./use-workbook";

/** The badge that says that this is no Excel, and the list of what is only assumed. */
export function Assumptions({
  workbook,
  strings,
  isEnglish,
}: {
  readonly workbook: Workbook;
  readonly strings: Strings;
  readonly isEnglish: boolean;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const gapCount = useGapCount(workbook);
  useEffect(() => {
    if (!isOpen) return undefined;
    panel.current?.focus();
    const leave = (event: MouseEvent): void => {
      if (event.target instanceof Node && panel.current?.parentElement?.contains(event.target) !== true)
        setOpen(false);
    };
    document.addEventListener("mousedown", leave);
    return () => {
      document.removeEventListener("mousedown", leave);
    };
  }, [isOpen]);
  return (
    <div className="assumptions">
      <button
        type="button"
        className="badge"
        aria-expanded={isOpen}
        title={strings.badgeTitle}
        onClick={() => setOpen(!isOpen)}
      >
        {strings.badge}
        {gapCount > 0 && <span className="gap-count">{gapCount}</span>}
      </button>
      {isOpen && (
        <div
          ref={panel}
          className="assumption-list"
          role="dialog"
          aria-label={strings.assumptionsTitle}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(false);
          }}
        >
          <h2>{strings.assumptionsTitle}</h2>
          <p>{strings.assumptionsLead}</p>
          <ul>
            {assumptions.map(({ id, chinese, english }) => (
              <li key={id}>{isEnglish ? english : chinese}</li>
            ))}
          </ul>
          <h3>{strings.gapsTitle}</h3>
          {gapCount === 0 ? (
            <p>{strings.gapsNone}</p>
          ) : (
            <ul>
              {workbook.gaps.list.map(({ what, times }) => (
                <li key={what}>
                  <code>{what}</code> ×{times}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
