import type { Answer } from "../../engine/review";
import { withAnswer, withoutAnswer } from "../../memory/answers";
import type { PaneDesk } from "../pane-desk";
import type { Notice } from "../pane-state";
import { sourcesOf } from "../report/report-work";
import type { GoujiActions } from "../use-gouji";

/** What the pane does with what a user says of a label: it is kept in the workbook, and everything is reviewed by it at once. */
export function pointingWork({
  onOpen,
  remember,
  send,
}: PaneDesk): Pick<GoujiActions, "point" | "unpoint" | "restoreAnswers"> {
  const goBy = (answersOf: (former: readonly Answer[]) => readonly Answer[], pointed?: Answer): void =>
    onOpen(undefined, async (to, { memory, phase, snapshot, report, review: earlier }) => {
      const former = memory.headings;
      const headings = answersOf(former);
      await remember(to, "headings", { ...memory, headings });
      const { reviewUnder } = await import("../review-workbook");
      const review = reviewUnder(snapshot, memory.settings, sourcesOf({ headings }, report, earlier));
      const notice: Notice | undefined =
        pointed === undefined ? undefined : { kind: "pointed", answer: pointed, former };
      if (phase === "reviewed") send({ type: "reviewed", snapshot, review, ...(notice && { notice }) });
      else {
        send({ type: "changed", snapshot, review, areas: [], isOwn: true });
        send(notice === undefined ? { type: "notice-closed" } : { type: "told", notice });
      }
    });
  return {
    point: (answer) => goBy((former) => withAnswer(former, answer), answer),
    unpoint: (answer) => goBy((former) => withoutAnswer(former, answer)),
    restoreAnswers: (answers) => goBy(() => answers),
  };
}
