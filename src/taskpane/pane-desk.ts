import type { WorkbookHost } from "../hosts/workbook-host";
import type { Memory, MemoryPart } from "./memory/memory";
import type { OpenState, Task } from "./pane-state";
import type { PaneAction } from "./reduce-pane";

/** Does a job on the open workbook when its turn comes; it is dropped where none is open, and a task is shown meanwhile. */
export type OnOpen = (
  task: Task | undefined,
  job: (host: WorkbookHost, state: OpenState) => Promise<void>,
) => void;

/** Keeps one part of the memory in the workbook and in the state. */
export type Remember = (to: WorkbookHost, part: MemoryPart, memory: Memory) => Promise<void>;

/** What every kind of the pane's work is done with. */
export interface PaneDesk {
  readonly onOpen: OnOpen;
  readonly remember: Remember;
  readonly send: (action: PaneAction) => void;
}
