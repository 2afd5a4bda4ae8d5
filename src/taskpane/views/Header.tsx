import type { ReactNode } from "react";
import { isOpen, type PaneState, type View } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";

const views: readonly View[] = ["review", "report", "scores", "export", "settings"];

/** The product's mark and the ways to the pages. Its name stands above the pane already: Excel puts it there. */
export function Header({
  state,
  actions,
}: {
  readonly state: PaneState;
  readonly actions: GoujiActions;
}): ReactNode {
  const strings = useStrings();
  return (
    <header className="header">
      <Mark />
      <h1 className={isOpen(state) ? "for-screen-readers" : undefined}>{strings.productName}</h1>
      {isOpen(state) && (
        // Fluent's own tabs hold the focus by hidden stops, which Excel on the web would take for places to go.
        <nav className="tabs" aria-label={strings.pagesLabel}>
          {views.map((view) => (
            <button
              key={view}
              type="button"
              aria-current={state.view === view ? "page" : undefined}
              onClick={() => actions.choose(view)}
            >
              {strings.pages[view]}
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}

/** The product's mark: two ledger lines and the tick that joins them. */
function Mark(): ReactNode {
  return (
    <svg className="mark-of-product" viewBox="0 0 80 80" aria-hidden="true">
      <rect width="80" height="80" rx="18" fill="#0f5c45" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M16 26H42M16 56H26" stroke="#8fd3b6" strokeWidth="7" />
        <path d="M25 42L37 56L64 24" stroke="#ffffff" strokeWidth="9" />
      </g>
    </svg>
  );
}
