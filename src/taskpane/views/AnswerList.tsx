import type { ReactNode } from "react";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { AnswerItems } from "./AnswerItems";

/** What the user said of labels of this workbook, each of which can be taken back; nothing where nothing was said. */
export function AnswerList({
  state: { memory, review },
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { labels: words } = useStrings();
  const { headings } = memory;
  if (headings.length === 0) return null;
  return (
    <section className="answers" aria-labelledby="answers-title">
      <h3 id="answers-title">{words.settings}</h3>
      <AnswerItems
        answers={headings}
        noteOf={(answer) => (review.labels.lost.includes(answer) ? words.lostLine : undefined)}
        actions={actions}
      />
    </section>
  );
}
