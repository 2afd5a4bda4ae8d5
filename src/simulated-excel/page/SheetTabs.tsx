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
              {sheet.protection === undefined ? "" : "🔒"}
              {sheet.name}
            </button>
          ))}
      </div>
      <button type="button" className="add-sheet" aria-label={strings.newSheet} title={strings.newSheet} onClick={onAdd}>
        ＋
      </button>
    </nav>
  );
}
