import { FluentProvider } from "@fluentui/react-components";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import type { RibbonRequest } from "../commands/ribbon-requests";
import { isOpen, type PaneState } from "./pane-state";
import { languageFor, stringsOf, StringsContext } from "./strings/use-strings";
import { type Look, themeOf } from "./theme";
import { chosenLanguage, type OpenHost, useGouji } from "./use-gouji";
import { Header } from "./views/Header";
import { NoticeBar } from "./views/NoticeBar";
import { OpenView, reviewPage } from "./views/OpenView";
import { PaneFace } from "./views/PaneFace";
import { ReadyView, type UnreviewedState } from "./views/ReadyView";
import { TaskProgress } from "./views/TaskProgress";
import { useKeptFocus } from "./views/use-kept-focus";

/** What the pane asks of the page it stands in. */
export interface Surroundings {
  readonly locale: () => string;
  readonly look: () => Look;
  /** Calls back when the look may have changed; returns the function that ends it. */
  readonly watchLook: (changed: () => void) => () => void;
  /** Hands over what the ribbon's buttons ask for once a workbook is open; returns the function that ends it. */
  readonly takeRequests: (take: (request: RibbonRequest) => void) => () => void;
}

/** The whole task pane. */
export function Pane({
  openHost,
  surroundings,
}: {
  readonly openHost: OpenHost;
  readonly surroundings: Surroundings;
}): ReactNode {
  const [state, actions] = useGouji(openHost);
  const [look, setLook] = useState(surroundings.look);
  useEffect(() => surroundings.watchLook(() => setLook(surroundings.look())), [surroundings]);
  const { phase } = state;
  const root = useKeptFocus();
  // Excel's own theme is known only once its library is ready.
  useEffect(() => setLook(surroundings.look()), [surroundings, phase]);
  const hasWorkbook = isOpen(state);
  useEffect(() => {
    if (!hasWorkbook) return undefined;
    return surroundings.takeRequests((request) => {
      actions.choose(request === "scores" ? "scores" : "review");
      if (request === "review") actions.review();
    });
  }, [surroundings, hasWorkbook, actions]);
  useEffect(() => {
    // Findings come with the first click, so that their page is fetched before.
    if (hasWorkbook) reviewPage.fetch();
  }, [hasWorkbook]);
  const language = chosenLanguage(state) ?? languageFor(surroundings.locale());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <StringsContext value={stringsOf(language)}>
      <FluentProvider theme={themeOf(look)} className={`pane look-${look}`}>
        <div
          ref={root}
          {...(phase === "starting" || (hasWorkbook && state.task !== undefined) ? { "data-busy": "" } : {})}
        >
          <div className="top">
            <Header state={state} actions={actions} />
            <TaskProgress task={phase === "starting" ? "reading" : hasWorkbook ? state.task : undefined} />
            {hasWorkbook && <NoticeBar state={state} actions={actions} />}
          </div>
          <main className="page">
            <Suspense fallback={null}>
              {isUnreviewed(state) ? (
                <ReadyView state={state} actions={actions} />
              ) : isOpen(state) ? (
                <OpenView state={state} actions={actions} />
              ) : (
                <PaneFace state={state} actions={actions} />
              )}
            </Suspense>
          </main>
        </div>
      </FluentProvider>
    </StringsContext>
  );
}

/** Whether the first page is the one to show: a workbook that is being read, or was read and not yet reviewed. */
function isUnreviewed(state: PaneState): state is UnreviewedState {
  return state.phase === "starting" || (state.phase === "ready" && state.view === "review");
}
