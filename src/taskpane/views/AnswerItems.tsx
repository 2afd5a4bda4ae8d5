import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { titleOfAnswer } from "../../memory/answers";
import type { OpenState } from "../pane-state";
import { shortLabel } from "../pointing/short-label";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";

type Answer = OpenState["memory"]["headings"][number];

/** What was said of labels, one line each with the button that takes it back; `noteOf` may add a few quiet words. */
export function AnswerItems({
  answers,
  noteOf,
  isDisabled = false,
  actions,
}: {
  readonly answers: readonly Answer[];
  readonly noteOf?: (answer: Answer) => string | undefined;
  readonly isDisabled?: boolean;
  readonly actions: GoujiActions;
}): ReactNode {
  const { labels: words } = useStrings();
  return (
    <ul className="plain">
      {answers.map((answer) => {
        const note = noteOf?.(answer);
        return (
          <li key={`${answer.table}|${answer.label}`}>
            <span className="label-name">
              {words.settingsLine(shortLabel(answer.label), titleOfAnswer(answer))}
              {note !== undefined && <span className="quiet"> {note}</span>}
            </span>
            <Button
              size="small"
              disabled={isDisabled}
              aria-label={words.removeOf(shortLabel(answer.label))}
              onClick={() => actions.unpoint(answer)}
            >
              {words.remove}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
