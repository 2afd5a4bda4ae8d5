import type { Review } from "../engine/review";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";
import { answerInTime } from "../hosts/answer-in-time";
import { HostFailure } from "../hosts/host-failure";
import type { ChangedArea, WorkbookHost } from "../hosts/workbook-host";
import { keptReport } from "./memory/known-report";
import { type Memory, recallMemory, rememberPart } from "./memory/memory";
import { OwnWrites } from "./own-writes";
import type { OnOpen, PaneDesk, Remember } from "./pane-desk";
import { isOpen, type Notice, type PaneState } from "./pane-state";
import { pointingWork } from "./pointing/pointing-work";
import type { PaneAction } from "./reduce-pane";
import type { LoadedReport } from "./report/loaded-report";
import { reportWork, sourcesOf, tablesNotKept } from "./report/report-work";
import type { GoujiActions, OpenHost } from "./use-gouji";
import { writingWork } from "./writing-work";

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

  const onOpen: OnOpen = (task, job) => {
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
    own.noteRead();
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

  const remember: Remember = async (to, part, memory) => {
    await rememberPart(to, part, memory);
    send({ type: "remembered", memory });
  };

  const desk: PaneDesk = { onOpen, remember, send };

  const noticeChange = (from: WorkbookHost, areas: readonly ChangedArea[], tries = patience.tries): void => {
    const heard = own.sortOut(areas);
    onOpen(undefined, async (_, { memory, report }) => {
      // A change may be told of before the write that made it is answered; by now it is.
      const { foreign, isOwn } = heard.isOwn ? heard : own.sortOut(areas);
      if (isOwn && !own.areUnread) return;
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
    changeSettings: (settings) =>
      onOpen(undefined, async (to, { memory, phase, snapshot, report, review: earlier }) => {
        await remember(to, "settings", { ...memory, settings });
        const { reviewUnder } = await import("./review-workbook");
        const review = reviewUnder(snapshot, settings, sourcesOf(memory, report, earlier));
        if (phase === "reviewed") send({ type: "reviewed", snapshot, review });
        else send({ type: "changed", snapshot, review, areas: [], isOwn: true });
      }),
    ...writingWork({ ...desk, own, current, reviewAgain }),
    ...reportWork(desk),
    ...pointingWork(desk),
    close: () => {
      isClosed = true;
      stopWatching?.();
    },
  };
}

function failureOf(error: unknown): { readonly reason: HostFailure["reason"]; readonly detail: string } {
  if (error instanceof HostFailure) return { reason: error.reason, detail: error.detail };
  return { reason: "failed", detail: error instanceof Error ? error.message : String(error) };
}
