import type { Review } from "../engine/review";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { answerInTime } from "../hosts/answer-in-time";
import { HostFailure } from "../hosts/host-failure";
import type { ApplyOutcome, ChangedArea, WorkbookHost } from "../hosts/workbook-host";
import { findReasonCell, storedValue } from "./findings/reason-cell";
import { withExplanation } from "./memory/explanations";
import { undoEdits, withEntry, withoutRefused } from "./memory/journal";
import { type Memory, type MemoryPart, recallMemory, rememberPart } from "./memory/memory";
import {
  isOpen,
  type Notice,
  type OpenState,
  type PaneAction,
  type PaneState,
  type Task,
} from "./pane-state";
import { OwnWrites } from "./own-writes";
import { keptReport } from "./memory/known-report";
import { pointingWork } from "./pointing/pointing-work";
import type { LoadedReport } from "./report/loaded-report";
import { reportWork, sourcesOf, tablesNotKept } from "./report/report-work";
import type { GoujiActions, OpenHost } from "./use-gouji";

/** Milliseconds that Office may take to start; what is asked of it later is limited by the host. */
const longestStart = 30_000;

/** How often, and after how many milliseconds, a reading is tried again that met an open cell. */
const patience = { tries: 5, wait: 1_500 };

type Work = Omit<GoujiActions, "showInReport" | "choose" | "closeNotice"> & { readonly close: () => void };

/**
 * Everything the pane does to the workbook. One thing is done at a time, in the order it was asked for, and whatever
 * fails ends as a sentence in the state.
 */
export function createWork(
  openHost: OpenHost,
  current: () => PaneState,
  send: (action: PaneAction) => void,
): Work {
  let host: WorkbookHost | undefined;
  let queue: Promise<void> = Promise.resolve();
  let stopWatching: (() => void) | undefined;
  let isClosed = false;
  /** Whether the pane itself changed the workbook since it was last read. */
  let isBehind = false;
  const own = new OwnWrites();

  const enqueue = (job: () => Promise<void>): void => {
    queue = queue.then(async () => {
      if (isClosed) return;
      try {
        await job();
      } catch (error) {
        send({ type: "failed", failure: failureOf(error) });
      }
    });
  };

  /** A job on the open workbook; it is dropped where none is open. */
  const onOpen = (
    task: Task | undefined,
    job: (host: WorkbookHost, state: OpenState) => Promise<void>,
  ): void => {
    enqueue(async () => {
      const state = current();
      if (host === undefined || !isOpen(state)) return;
      if (task !== undefined) send({ type: "task-started", task });
      await job(host, state);
    });
  };

  const read = async (
    from: WorkbookHost,
    memory: Memory,
    report: LoadedReport | undefined,
  ): Promise<{ readonly snapshot: WorkbookSnapshot; readonly review: Review }> => {
    // The engine comes while Excel answers.
    const [snapshot, { reviewUnder }] = await Promise.all([from.read(), import("./review-workbook")]);
    isBehind = false;
    const state = current();
    const earlier = isOpen(state) ? state.review : undefined;
    return { snapshot, review: reviewUnder(snapshot, memory.settings, sourcesOf(memory, report, earlier)) };
  };

  const reviewAgain = async (from: WorkbookHost, notice?: Notice): Promise<void> => {
    const state = current();
    if (!isOpen(state)) return;
    const found = await read(from, state.memory, state.report);
    send({ type: "reviewed", ...found, ...(notice === undefined ? {} : { notice }) });
  };

  const remember = async (to: WorkbookHost, part: MemoryPart, memory: Memory): Promise<void> => {
    await rememberPart(to, part, memory);
    send({ type: "remembered", memory });
  };

  const apply = async (to: WorkbookHost, edits: GoujiEdits): Promise<ApplyOutcome> => {
    try {
      return await to.apply(edits);
    } catch (error) {
      // Without an answer it may have been made all the same, and is told of as a change in a moment.
      own.noteCells(edits);
      isBehind = true;
      throw error;
    }
  };

  const write = async (to: WorkbookHost, title: string, edits: GoujiEdits): Promise<void> => {
    const state = current();
    if (!isOpen(state) || edits.length === 0) return;
    const { memory } = state;
    // The old values are safe in the document before anything is changed.
    await remember(to, "journal", { ...memory, journal: withEntry(memory.journal, { title, edits }) });
    const outcome = await apply(to, edits);
    if ("refused" in outcome) {
      await remember(to, "journal", memory);
      await reviewAgain(to, { kind: "refused", refused: outcome.refused });
      return;
    }
    own.noteCells(edits);
    isBehind = true;
    const notice: Notice = { kind: "written", title, count: outcome.applied };
    try {
      await reviewAgain(to, notice);
    } catch {
      // It is written all the same; the host tells of the change in a moment, and the workbook is read again.
      send({ type: "told", notice });
    }
  };

  const undo = async (to: WorkbookHost, { memory }: OpenState): Promise<void> => {
    const entry = memory.journal.at(-1);
    if (entry === undefined) return;
    const all = undoEdits(entry);
    const first = await apply(to, all);
    if ("refused" in first && first.refused.some(({ reason }) => reason === "protected")) {
      // The sheet may be opened again, and then everything can go back: nothing is given up for it.
      await reviewAgain(to, { kind: "refused", refused: first.refused });
      return;
    }
    const left = "refused" in first ? withoutRefused(all, first.refused) : { edits: all, skipped: [] };
    // What can be put back is put back; a cell that changed since is named and stays as it is.
    const second = "refused" in first && left.edits.length > 0 ? await apply(to, left.edits) : undefined;
    if (second !== undefined && "refused" in second) {
      await reviewAgain(to, { kind: "refused", refused: second.refused });
      return;
    }
    own.noteCells(left.edits);
    isBehind = true;
    await remember(to, "journal", { ...memory, journal: memory.journal.slice(0, -1) });
    const { title } = entry;
    await reviewAgain(to, { kind: "undone", title, count: left.edits.length, skipped: left.skipped });
  };

  const noticeChange = (from: WorkbookHost, areas: readonly ChangedArea[], tries = patience.tries): void => {
    const heard = own.sortOut(areas);
    onOpen(undefined, async (_, { memory, report }) => {
      // A change may be told of before the write that made it is answered; by now it is.
      const { foreign, isOwn } = heard.isOwn ? heard : own.sortOut(areas);
      if (isOwn && !isBehind) return;
      try {
        send({ type: "changed", ...(await read(from, memory, report)), areas: foreign, isOwn });
      } catch (error) {
        // The user is still typing: what was typed is noticed a little later.
        if (failureOf(error).reason !== "cell-being-edited" || tries === 0) throw error;
        setTimeout(() => noticeChange(from, areas, tries - 1), patience.wait);
      }
    });
  };

  const open = async (): Promise<void> => {
    send({ type: "start" });
    const opened = await answerInTime(openHost(), longestStart);
    if (opened.is !== "open") {
      send(
        opened.is === "no-excel"
          ? { type: "has-no-excel" }
          : { type: "has-old-excel", missing: opened.missing },
      );
      return;
    }
    const found = opened.host;
    host = found;
    const { memory, damaged } = await recallMemory(found);
    const report = keptReport(memory.report, tablesNotKept);
    send({ type: "opened", ...(await read(found, memory, report)), memory, report, damaged });
    stopWatching?.();
    stopWatching = await found.watch((areas) => noticeChange(found, areas));
    // The pane may have gone while Excel was asked.
    if (isClosed) stopWatching();
  };

  return {
    open: () => enqueue(open),
    review: () => onOpen("reading", (to) => reviewAgain(to)),
    show: (places) => onOpen(undefined, (to) => to.show(places)),
    write: (title, edits) => onOpen("writing", (to) => write(to, title, edits)),
    explain: (title, finding, text) =>
      onOpen("writing", async (to, { review, snapshot, memory }) => {
        const cell = findReasonCell(finding, review);
        if (cell === undefined) {
          const explanations = withExplanation(memory.explanations, finding, text);
          await remember(to, "explanations", { ...memory, explanations });
          send({ type: "told", notice: { kind: "explained" } });
          return;
        }
        const { at } = cell;
        await write(to, title, [{ at, before: storedValue(snapshot, at), after: text }]);
      }),
    undo: () => onOpen("writing", undo),
    changeSettings: (settings) =>
      onOpen(undefined, async (to, { memory, phase, snapshot, report, review: earlier }) => {
        await remember(to, "settings", { ...memory, settings });
        const { reviewUnder } = await import("./review-workbook");
        const review = reviewUnder(snapshot, settings, sourcesOf(memory, report, earlier));
        if (phase === "reviewed") send({ type: "reviewed", snapshot, review });
        else send({ type: "changed", snapshot, review, areas: [], isOwn: true });
      }),
    ...reportWork(onOpen, remember, send),
    ...pointingWork(onOpen, remember, send),
    addSheet: (sheet) =>
      onOpen("adding-sheet", async (to) => {
        const name = await to.addSheet(sheet);
        own.noteSheet();
        isBehind = true;
        send({ type: "told", notice: { kind: "sheet-added", name } });
      }),
    close: () => {
      isClosed = true;
      stopWatching?.();
    },
  };
}

type GoujiEdits = Parameters<GoujiActions["write"]>[1];

function failureOf(error: unknown): { readonly reason: HostFailure["reason"]; readonly detail: string } {
  if (error instanceof HostFailure) return { reason: error.reason, detail: error.detail };
  return { reason: "failed", detail: error instanceof Error ? error.message : String(error) };
}
