import type { ReactNode } from "react";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { AnswerItems } from "./AnswerItems";

/** What the user once said of labels that stand nowhere any more, so that it changes nothing; nothing where there are none. */
export function LostAnswers({
  state: { review, task },
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { labels: words } = useStrings();
  const { lost } = review.labels;
  if (lost.length === 0) return null;
  return (
    <section className="unread-labels" aria-labelledby="lost-answers-title">
      <h3 id="lost-answers-title">{words.lost(lost.length)}</h3>
      <p className="quiet">{words.lostDetail}</p>
      <AnswerItems answers={lost} isDisabled={task !== undefined} actions={actions} />
    </section>
  );
}
