import { lazy, type ReactNode } from "react";
import type { OpenState } from "../pane-state";
import type { GoujiActions } from "../use-gouji";
import { lazyPage } from "./lazy-page";

/** The page of the findings, which is fetched before the click that asks for it. */
export const reviewPage = lazyPage(async () => (await import("./ReviewView")).ReviewView);
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
  switch (state.view) {
    case "review":
      return <ReviewView state={state} actions={actions} />;
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
