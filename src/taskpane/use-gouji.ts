import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Finding } from "../engine/finding";
import type { NarrativePlace } from "../engine/narrative/document";
import type { Answer } from "../engine/review";
import type { CellPlace } from "../engine/workbook/address";
import type { CellEdit } from "../engine/workbook/edit";
import type { NewSheet, WorkbookHost } from "../hosts/workbook-host";
import type { Settings } from "./memory/settings";
import type { ReportSource } from "./report/loaded-report";
import { isOpen, type PaneState, type View } from "./pane-state";
import { createWork } from "./pane-work";
import { type PaneAction, reducePane } from "./reduce-pane";

/** How the pane comes to its workbook. */
export type OpenHost = () => Promise<
  | { readonly is: "open"; readonly host: WorkbookHost }
  | { readonly is: "no-excel" }
  | { readonly is: "old-excel"; readonly missing: string }
>;

/** What a user can do in the pane. */
export interface GoujiActions {
  readonly open: () => void;
  readonly review: () => void;
  readonly show: (places: readonly CellPlace[]) => void;
  readonly write: (title: string, edits: readonly CellEdit[]) => void;
  readonly explain: (title: string, finding: Finding, text: string) => void;
  readonly undo: () => void;
  readonly changeSettings: (settings: Settings) => void;
  readonly addSheet: (sheet: NewSheet) => void;
  /** Reads a report and checks it with the workbook from now on. */
  readonly readReport: (source: ReportSource) => void;
  readonly dropReport: () => void;
  /** Whether the report's words are kept in the workbook. */
  readonly keepReport: (isKept: boolean) => void;
  /** What a user says a label of the workbook means; everything is reviewed by it from now on. */
  readonly point: (answer: Answer) => void;
  /** Takes back what was said of this label. */
  readonly unpoint: (answer: Answer) => void;
  /** The answers as they were before. */
  readonly restoreAnswers: (answers: readonly Answer[]) => void;
  readonly showInReport: (place: NarrativePlace) => void;
  readonly choose: (view: View) => void;
  readonly closeNotice: () => void;
}

/** The pane's state and what can be done with it; the only place where the pane meets the outside world. */
export function useGouji(openHost: OpenHost): readonly [PaneState, GoujiActions] {
  const [state, dispatch] = useReducer(reducePane, { phase: "starting" });
  // Work goes on between two renderings and must see what it has done itself.
  const latest = useRef<PaneState>(state);
  const send = useCallback((action: PaneAction) => {
    latest.current = reducePane(latest.current, action);
    dispatch(action);
  }, []);
  const work = useMemo(() => createWork(openHost, () => latest.current, send), [openHost, send]);
  useEffect(() => {
    work.open();
    return () => work.close();
  }, [work]);
  const actions = useMemo(
    (): GoujiActions => ({
      ...work,
      showInReport: (place) => send({ type: "report-place-chosen", place }),
      choose: (view) => send({ type: "view-chosen", view }),
      closeNotice: () => send({ type: "notice-closed" }),
    }),
    [work, send],
  );
  return [state, actions];
}

/** The language a user chose for this workbook, where a workbook is open. */
export function chosenLanguage(state: PaneState): Settings["language"] {
  return isOpen(state) ? state.memory.settings.language : undefined;
}
