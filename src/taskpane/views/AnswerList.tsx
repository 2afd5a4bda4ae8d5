import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { titleOfAnswer } from "../../memory/answers";
import type { OpenState } from "../pane-state";
import { shortLabel } from "../pointing/short-label";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";

/** What the user said of labels of this workbook, each of which can be taken back; nothing where nothing was said. */
export function AnswerList({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { labels: words } = useStrings();
  const { headings } = state.memory;
  if (headings.length === 0) return null;
  return (
    <section className="answers" aria-labelledby="answers-title">
      <h3 id="answers-title">{words.settings}</h3>
      <ul className="plain">
        {headings.map((answer) => (
          <li key={`${answer.table}|${answer.label}`}>
            <span className="label-name">
              {words.settingsLine(shortLabel(answer.label), titleOfAnswer(answer))}
              {state.review.labels.lost.includes(answer) && <span className="quiet"> {words.lostLine}</span>}
            </span>
            <Button
              size="small"
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
