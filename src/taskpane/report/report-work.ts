import type { Review, ReviewSources } from "../../engine/review";
import { rememberReport } from "../memory/known-report";
import type { Memory } from "../memory/memory";
import type { PaneDesk } from "../pane-desk";
import type { OpenState } from "../pane-state";
import type { GoujiActions } from "../use-gouji";
import type { LoadedReport } from "./loaded-report";

/** What is said of the tables of a report whose words alone were kept in the workbook. */
export const tablesNotKept = "随工作簿保存的只有报告的文字，报告所附的表格这次没有校验。";

/** What a review looks at besides the workbook; what the review before read of the report need not be read again. */
export function sourcesOf(
  { headings }: Pick<Memory, "headings">,
  report: LoadedReport | undefined,
  before: Review | undefined,
): ReviewSources {
  return {
    reports: report === undefined ? [] : [report.document],
    answers: headings,
    ...(before !== undefined && { earlier: before.narrative }),
  };
}

/** What the pane does with a report. Only its name and digest are remembered, unless the user asks for more. */
export function reportWork({
  onOpen,
  remember,
  send,
}: PaneDesk): Pick<GoujiActions, "readReport" | "dropReport" | "keepReport"> {
  const reviewWith = async (
    { snapshot, memory, review: before }: OpenState,
    report: LoadedReport | undefined,
  ): Promise<void> => {
    const { reviewUnder } = await import("../review-workbook");
    const review = reviewUnder(snapshot, memory.settings, sourcesOf(memory, report, before));
    send({ type: "report-chosen", report, review });
  };
  return {
    readReport: (source) =>
      onOpen("reading-report", async (to, state) => {
        const { loadReport } = await import("./load-report");
        const read = await loadReport(source);
        if ("refused" in read) {
          send({ type: "told", notice: { kind: "report-refused", why: read.refused } });
          return;
        }
        await reviewWith(state, read);
        const { report: known } = state.memory;
        const { name } = read.document;
        if (known?.name === name && known.digest !== read.digest) {
          send({ type: "told", notice: { kind: "report-differs", name } });
        }
        await remember(to, "report", { ...state.memory, report: rememberReport(read, false) });
      }),
    dropReport: () =>
      onOpen(undefined, async (to, state) => {
        await reviewWith(state, undefined);
        await remember(to, "report", { ...state.memory, report: undefined });
      }),
    keepReport: (isKept) =>
      onOpen(undefined, async (to, { memory, report }) => {
        if (report === undefined) return;
        await remember(to, "report", { ...memory, report: rememberReport(report, isKept) });
      }),
  };
}
