import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { titleOfAnswer } from "../../memory/answers";
import type { OpenState } from "../pane-state";
import { shortLabel } from "../pointing/short-label";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";

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
      <ul className="plain">
        {lost.map((answer) => (
          <li key={`${answer.table}|${answer.label}`}>
            <span className="label-name">
              {words.settingsLine(shortLabel(answer.label), titleOfAnswer(answer))}
            </span>
            <Button
              size="small"
              disabled={task !== undefined}
              aria-label={words.removeOf(shortLabel(answer.label))}
              onClick={() => actions.unpoint(answer)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
