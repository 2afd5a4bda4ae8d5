import type { Review } from "../engine/review";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { HostFailure } from "../hosts/host-failure";
import type { ChangedArea, WorkbookHost } from "../hosts/workbook-host";
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
import { withinTime } from "./time-limit";
import type { GoujiActions, OpenHost } from "./use-gouji";

/** Milliseconds after which Excel is said not to answer. */
const longestWait = 30_000;

/** How often, and after how many milliseconds, a reading is tried again that met an open cell. */
const patience = { tries: 5, wait: 1_500 };

/** Milliseconds within which a told change of a written cell is taken for the pane's own. */
const recent = 3_000;

type Work = Omit<GoujiActions, "choose" | "closeNotice"> & { readonly close: () => void };

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
  /** When the pane itself wrote which cells; the host tells of them as of any other change. */
  const ownWrites = new Map<string, number>();
  let ownSheetAt = 0;

  const limited = <Result>(work: Promise<Result>): Promise<Result> => withinTime(work, longestWait);

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
  ): Promise<{ readonly snapshot: WorkbookSnapshot; readonly review: Review }> => {
    // The engine comes while Excel answers.
    const [snapshot, { reviewUnder }] = await Promise.all([
      limited(from.read()),
      import("./review-workbook"),
    ]);
    return { snapshot, review: reviewUnder(snapshot, memory.settings) };
  };

  const reviewAgain = async (from: WorkbookHost, notice?: Notice): Promise<void> => {
    const state = current();
    if (!isOpen(state)) return;
    const found = await read(from, state.memory);
    send({ type: "reviewed", ...found, ...(notice === undefined ? {} : { notice }) });
  };

  const remember = async (to: WorkbookHost, part: MemoryPart, memory: Memory): Promise<void> => {
    await limited(rememberPart(to, part, memory));
    send({ type: "remembered", memory });
  };

  const noteOwn = (edits: GoujiEdits): void => {
    for (const { at } of edits) ownWrites.set(`${at.sheet}!${at.cell}`, Date.now());
  };

  const isOwn = ({ sheet, area }: ChangedArea): boolean => {
    const written = ownWrites.get(`${sheet}!${area.split(":")[0] ?? area}`);
    return written !== undefined && Date.now() - written < recent;
  };

  const write = async (to: WorkbookHost, title: string, edits: GoujiEdits): Promise<void> => {
    const state = current();
    if (!isOpen(state) || edits.length === 0) return;
    const { memory } = state;
    // The old values are safe in the document before anything is changed.
    await remember(to, "journal", { ...memory, journal: withEntry(memory.journal, { title, edits }) });
    const outcome = await limited(to.apply(edits));
    if ("refused" in outcome) {
      await remember(to, "journal", memory);
      await reviewAgain(to, { kind: "refused", refused: outcome.refused });
      return;
    }
    noteOwn(edits);
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
    const first = await limited(to.apply(all));
    const left = "refused" in first ? withoutRefused(all, first.refused) : { edits: all, skipped: [] };
    // What can be put back is put back; a cell that changed since is named and stays as it is.
    const second =
      "refused" in first && left.edits.length > 0 ? await limited(to.apply(left.edits)) : undefined;
    if (second !== undefined && "refused" in second) {
      await reviewAgain(to, { kind: "refused", refused: second.refused });
      return;
    }
    noteOwn(left.edits);
    await remember(to, "journal", { ...memory, journal: memory.journal.slice(0, -1) });
    const { title } = entry;
    await reviewAgain(to, { kind: "undone", title, count: left.edits.length, skipped: left.skipped });
  };

  const noticeChange = (from: WorkbookHost, areas: readonly ChangedArea[], tries = patience.tries): void => {
    const foreign = areas.filter((area) => !isOwn(area));
    // A sheet that was added has no name yet by which its cells could be told.
    const isAllOwn = foreign.length === 0 && (areas.length > 0 || Date.now() - ownSheetAt < recent);
    onOpen(undefined, async (_, { memory }) => {
      try {
        send({ type: "changed", ...(await read(from, memory)), areas: foreign, isOwn: isAllOwn });
      } catch (error) {
        // The user is still typing: what was typed is noticed a little later.
        if (failureOf(error).reason !== "cell-being-edited" || tries === 0) throw error;
        setTimeout(() => noticeChange(from, areas, tries - 1), patience.wait);
      }
    });
  };

  const open = async (): Promise<void> => {
    send({ type: "start" });
    const opened = await openHost();
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
    const { memory, damaged } = await limited(recallMemory(found));
    send({ type: "opened", ...(await read(found, memory)), memory, damaged });
    stopWatching?.();
    stopWatching = await limited(found.watch((areas) => noticeChange(found, areas)));
  };

  return {
    open: () => enqueue(open),
    review: () => onOpen("reading", (to) => reviewAgain(to)),
    show: (places) => onOpen(undefined, (to) => limited(to.show(places))),
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
      onOpen(undefined, async (to, { memory, phase, snapshot }) => {
        await remember(to, "settings", { ...memory, settings });
        const { reviewUnder } = await import("./review-workbook");
        const review = reviewUnder(snapshot, settings);
        if (phase === "reviewed") send({ type: "reviewed", snapshot, review });
        else send({ type: "changed", snapshot, review, areas: [], isOwn: true });
      }),
    addSheet: (sheet) =>
      onOpen("adding-sheet", async (to) => {
        const name = await limited(to.addSheet(sheet));
        ownSheetAt = Date.now();
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
