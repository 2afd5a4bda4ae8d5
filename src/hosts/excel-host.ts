import { answerInTime } from "./answer-in-time";
import { addNewSheet } from "./excel-new-sheet";
import { readOpenWorkbook, type SheetNames } from "./excel-read";
import { readSetting, saveSetting } from "./excel-settings";
import { showPlaces } from "./excel-show";
import { ChangeGatherer } from "./excel-watch";
import { applyEdits } from "./excel-write";
import { HostFailure, hostFailureOf } from "./host-failure";
import type { WorkbookHost } from "./workbook-host";

/** What the add-in uses of Excel's interface, for the requirement check and the manifest. */
export const requiredExcelApi = "1.13";

/** How long Excel is waited for, in milliseconds. */
export interface Patience {
  /** Between attempts while a person is typing in a cell. */
  readonly waits: readonly number[];
  /** For the answer to one request. */
  readonly longestSilence: number;
}

/**
 * The workbook that is open in Excel. Every call ends: it rejects with a HostFailure where Excel does not answer.
 * A write that was not answered ("busy") may have been made all the same.
 */
export function openExcelHost(
  patience: Patience = { waits: [150, 400, 900], longestSilence: 20_000 },
): WorkbookHost {
  const names: SheetNames = new Map();
  const attempt = <Result>(task: Task<Result>): Promise<Result> => attemptTask(task, patience);
  return {
    read: () => attempt((context) => readOpenWorkbook(context, names)),
    apply: async (edits) =>
      edits.length === 0 ? { applied: 0 } : attempt((context) => applyEdits(context, edits)),
    show: async (places) => {
      if (isFilled(places)) await attempt((context) => showPlaces(context, places));
    },
    addSheet: (sheet) => attempt((context) => addNewSheet(context, sheet)),
    remember: (key, text) => answerInTime(saveSetting(key, text), patience.longestSilence),
    recall: (key) => Promise.resolve(readSetting(key)),
    watch: async (changed) => {
      const gatherer = new ChangeGatherer(changed, names);
      const { context, handlers } = await attempt(async (running) => ({
        context: running,
        handlers: await gatherer.listen(running),
      }));
      return () => {
        gatherer.stop();
        // Handlers are removed in the context they were added in. Where Excel refuses, the gatherer is silent anyway.
        void Excel.run(context, async (again) => {
          for (const handler of handlers) handler.remove();
          await again.sync();
        }).catch(() => undefined);
      };
    },
  };
}

function isFilled<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}

type Task<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** The only place that calls Excel.run: tries again a little while a cell is being edited, then says so. */
async function attemptTask<Result>(task: Task<Result>, { waits, longestSilence }: Patience): Promise<Result> {
  for (const wait of [...waits, undefined]) {
    try {
      return await Excel.run((context) => {
        limitSilence(context, longestSilence);
        return task(context);
      });
    } catch (error) {
      const failure = hostFailureOf(error);
      if (failure.reason !== "cell-being-edited" || wait === undefined) throw failure;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  throw new HostFailure("cell-being-edited", "the cell stayed open");
}

/** The library waits for ever. Here every request of a run has a time limit, and what would follow is not done. */
function limitSilence(context: Excel.RequestContext, limit: number): void {
  const sync = context.sync.bind(context);
  context.sync = (passThroughValue) => answerInTime(sync(passThroughValue), limit);
}
