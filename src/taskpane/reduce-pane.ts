import type { NarrativePlace } from "../engine/narrative/document";
import type { Review } from "../engine/review";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import type { ChangedArea } from "../hosts/workbook-host";
import { compareFindings } from "./findings/compare-reviews";
import type { Memory, MemoryPart } from "./memory/memory";
import {
  type Failure,
  isOpen,
  type Notice,
  type OpenState,
  type PaneState,
  type Task,
  type View,
} from "./pane-state";
import type { LoadedReport } from "./report/loaded-report";

/** What can happen to the pane. */
export type PaneAction =
  | { readonly type: "start" }
  | { readonly type: "has-no-excel" }
  | { readonly type: "has-old-excel"; readonly missing: string }
  | {
      readonly type: "opened";
      readonly snapshot: WorkbookSnapshot;
      readonly review: Review;
      readonly memory: Memory;
      readonly report: LoadedReport | undefined;
      readonly damaged: readonly MemoryPart[];
    }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "task-started"; readonly task: Task }
  | {
      readonly type: "reviewed";
      readonly snapshot: WorkbookSnapshot;
      readonly review: Review;
      readonly notice?: Notice;
    }
  | {
      readonly type: "changed";
      readonly snapshot: WorkbookSnapshot;
      readonly review: Review;
      readonly areas: readonly ChangedArea[];
      /** Whether the pane itself made the change, and has said so already. */
      readonly isOwn: boolean;
    }
  | { readonly type: "report-chosen"; readonly report: LoadedReport | undefined; readonly review: Review }
  | { readonly type: "report-place-chosen"; readonly place: NarrativePlace }
  | { readonly type: "remembered"; readonly memory: Memory }
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "notice-closed" }
  | { readonly type: "view-chosen"; readonly view: View };

/** The next state. Pure; an action that means nothing in a state leaves it as it is. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "start":
      return { phase: "starting" };
    case "has-no-excel":
      return { phase: "no-excel" };
    case "has-old-excel":
      return { phase: "old-excel", missing: action.missing };
    case "opened": {
      const { snapshot, review, memory, report, damaged } = action;
      const notice: Notice | undefined =
        damaged.length === 0 ? undefined : { kind: "damaged", parts: damaged };
      const opened = { snapshot, review, memory, report, reportPlace: undefined };
      return { phase: "ready", ...opened, view: "review", task: undefined, notice };
    }
    case "failed":
      if (!isOpen(state)) return { phase: "failed", failure: action.failure };
      return { ...state, task: undefined, notice: { kind: "failed", failure: action.failure } };
    default:
      return isOpen(state) ? reduceOpen(state, action) : state;
  }
}

type OpenAction = Exclude<
  PaneAction,
  { type: "start" | "has-no-excel" | "has-old-excel" | "opened" | "failed" }
>;

function reduceOpen(state: OpenState, action: OpenAction): OpenState {
  switch (action.type) {
    case "task-started":
      return { ...state, task: action.task };
    case "reviewed": {
      const { snapshot, review, notice } = action;
      const told =
        notice?.kind === "written" && state.phase === "reviewed"
          ? { ...notice, difference: compareFindings(state.review.findings, review.findings) }
          : notice;
      return { ...state, phase: "reviewed", snapshot, review, task: undefined, notice: told };
    }
    case "changed": {
      const { snapshot, review, areas, isOwn } = action;
      // Before the first review nobody has seen findings, so nothing can be said to be gone.
      if (state.phase === "ready" || isOwn) return { ...state, snapshot, review };
      const difference = compareFindings(state.review.findings, review.findings);
      // A refusal has named the cells that somebody changed; it must not give way to the news that they were.
      if (isToldAlready(state.notice, areas)) return { ...state, snapshot, review };
      const isWorthTelling = areas.length > 0 || difference.vanished + difference.appeared > 0;
      const notice: Notice | undefined = isWorthTelling
        ? { kind: "changed", areas, ...difference }
        : state.notice;
      return { ...state, snapshot, review, notice };
    }
    case "report-chosen": {
      const { report, review } = action;
      return { ...state, report, review, reportPlace: undefined, task: undefined, notice: undefined };
    }
    case "report-place-chosen":
      return { ...state, view: "report", reportPlace: { ...action.place } };
    case "remembered":
      return { ...state, memory: action.memory };
    case "told":
      return { ...state, task: undefined, notice: action.notice };
    case "notice-closed":
      return { ...state, notice: undefined };
    case "view-chosen":
      return { ...state, view: action.view, notice: staysOn(state.notice) ? state.notice : undefined };
  }
}

function isToldAlready(notice: Notice | undefined, areas: readonly ChangedArea[]): boolean {
  if (notice?.kind !== "refused" || areas.length === 0) return false;
  return areas.every(({ sheet, area }) =>
    notice.refused.some(({ at }) => at.sheet === sheet && at.cell === area),
  );
}

/** Whether a notice still matters on another page: trouble does, and so does the way back from a write. */
function staysOn(notice: Notice | undefined): boolean {
  return (
    notice !== undefined &&
    ["failed", "refused", "report-refused", "damaged", "written"].includes(notice.kind)
  );
}
