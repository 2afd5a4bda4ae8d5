import type { NarrativePlace } from "../engine/narrative/document";
import type { Answer, Review } from "../engine/review";
import type { RefusedEdit } from "../engine/workbook/edit";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import type { HostFailureReason } from "../hosts/host-failure";
import type { ChangedArea } from "../hosts/workbook-host";
import type { ReviewDifference } from "./findings/compare-reviews";
import type { Memory, MemoryPart } from "./memory/memory";
import type { LoadedReport } from "./report/loaded-report";

/** The pages of the pane. */
export type View = "review" | "report" | "scores" | "export" | "settings";

/** What the pane is busy with. */
export type Task = "reading" | "reading-report" | "writing" | "adding-sheet";

/** What went wrong with Excel; `detail` is Excel's own words. */
export interface Failure {
  readonly reason: HostFailureReason;
  readonly detail: string;
}

/** What the pane has to say about what just happened. */
export type Notice =
  | {
      readonly kind: "written";
      readonly title: string;
      readonly count: number;
      /** What the write did to the findings; known once the workbook was reviewed again. */
      readonly difference?: ReviewDifference;
    }
  | {
      readonly kind: "undone";
      readonly title: string;
      readonly count: number;
      readonly skipped: readonly RefusedEdit[];
    }
  | { readonly kind: "refused"; readonly refused: readonly RefusedEdit[] }
  | { readonly kind: "failed"; readonly failure: Failure }
  | {
      readonly kind: "changed";
      readonly areas: readonly ChangedArea[];
      readonly vanished: number;
      readonly appeared: number;
    }
  | { readonly kind: "explained" }
  /** A label was told to mean something; `former` are the answers before. */
  | { readonly kind: "pointed"; readonly answer: Answer; readonly former: readonly Answer[] }
  | { readonly kind: "sheet-added"; readonly name: string }
  /** Why a file is no report that can be read, in a sentence of the reader's. */
  | { readonly kind: "report-refused"; readonly why: string }
  /** The report of this name is not the one that was checked before. */
  | { readonly kind: "report-differs"; readonly name: string }
  | { readonly kind: "damaged"; readonly parts: readonly MemoryPart[] };

/** A workbook that was read. */
export interface Opened {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  readonly memory: Memory;
  /** The report that is checked with the workbook. */
  readonly report: LoadedReport | undefined;
  /** The place of the report that was asked for; a new object for every time it is. */
  readonly reportPlace: NarrativePlace | undefined;
  readonly view: View;
  readonly task: Task | undefined;
  readonly notice: Notice | undefined;
}

/** Everything the pane shows follows from this. */
export type PaneState =
  | { readonly phase: "starting" }
  | { readonly phase: "no-excel" }
  | { readonly phase: "old-excel"; readonly missing: string }
  | { readonly phase: "failed"; readonly failure: Failure }
  | ({ readonly phase: "ready" } & Opened)
  | ({ readonly phase: "reviewed" } & Opened);

/** A state in which a workbook is open. */
export type OpenState = Extract<PaneState, Opened>;

/** Whether a workbook is open. */
export function isOpen(state: PaneState): state is OpenState {
  return state.phase === "ready" || state.phase === "reviewed";
}
