import type { ReactNode } from "react";
import type { Sheet } from "../workbook/sheet";
import type { Strings } from "./strings";

interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly strings: Strings;
  readonly onActivate: (sheet: Sheet) => void;
  readonly onAdd: () => void;
}

/** The sheets that can be seen; hidden ones have no tab. */
export function SheetTabs({ sheets, active, strings, onActivate, onAdd }: SheetTabsProps): ReactNode {
  return (
    <nav className="sheet-tabs" aria-label={strings.sheets}>
      <div role="tablist" aria-label={strings.sheets}>
        {sheets
          .filter((sheet) => sheet.visibility === "Visible")
          .map((sheet) => (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === active}
              style={sheet.tabColor === "" ? undefined : { borderBottomColor: sheet.tabColor }}
              onClick={() => onActivate(sheet)}
            >
              {sheet.protection !== undefined && <LockIcon />}
              {sheet.name}
            </button>
          ))}
      </div>
      <button
        type="button"
        className="add-sheet"
        aria-label={strings.newSheet}
        title={strings.newSheet}
        onClick={onAdd}
      >
        ＋
      </button>
    </nav>
  );
}

function LockIcon(): ReactNode {
  return (
    <svg className="lock" viewBox="0 0 12 14" width={10} height={12} aria-hidden="true">
      <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth={1.6} />
      <rect x={1} y={6} width={10} height={7} rx={1.5} fill="currentColor" />
    </svg>
  );
}
