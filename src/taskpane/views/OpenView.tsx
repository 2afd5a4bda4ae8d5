import { lazy, type ReactNode, useEffect } from "react";
import type { OpenState } from "../pane-state";
import type { GoujiActions } from "../use-gouji";
import { lazyPage } from "./lazy-page";
import { ReadyView } from "./ReadyView";

const reviewPage = lazyPage(async () => (await import("./ReviewView")).ReviewView);
const ReviewView = reviewPage.Page;
const ReportView = lazy(async () => ({ default: (await import("./report/ReportView")).ReportView }));
const ScoresView = lazy(async () => ({ default: (await import("./ScoresView")).ScoresView }));
const ExportView = lazy(async () => ({ default: (await import("./ExportView")).ExportView }));
const SettingsView = lazy(async () => ({ default: (await import("./SettingsView")).SettingsView }));

/** The chosen page over the open workbook. */
export function OpenView({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  useEffect(() => {
    // Findings come with the next click, so that their page is fetched before.
    reviewPage.fetch();
  }, []);
  return <Page state={state} actions={actions} />;
}

function Page({ state, actions }: { readonly state: OpenState; readonly actions: GoujiActions }): ReactNode {
  switch (state.view) {
    case "review":
      return state.phase === "ready" ? (
        <ReadyView state={state} actions={actions} />
      ) : (
        <ReviewView state={state} actions={actions} />
      );
    case "report":
      return <ReportView state={state} actions={actions} />;
    case "scores":
      return <ScoresView state={state} actions={actions} />;
    case "export":
      return <ExportView state={state} actions={actions} />;
    case "settings":
      return <SettingsView state={state} actions={actions} />;
  }
}
