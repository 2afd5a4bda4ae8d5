import type { ReactNode } from "react";
import type { NumbersByParagraph, NumberState } from "../../report/numbers-of-report";
import { useStrings } from "../../strings/use-strings";
import { numberMarks, numberStates } from "./number-marks";

/** How many numbers there are in each state; a press shows those alone. It is the legend of the marks too. */
export function ReportCounts({
  numbers,
  filter,
  change,
}: {
  readonly numbers: NumbersByParagraph;
  readonly filter: NumberState | undefined;
  readonly change: (filter: NumberState | undefined) => void;
}): ReactNode {
  const { report: words } = useStrings();
  const all = [...numbers.values()].flat();
  return (
    <div className="report-counts" role="group" aria-label={words.show}>
      <p className="quiet">{words.counts(all.length)}</p>
      {numberStates.map((state) => {
        const count = all.filter((each) => each.state === state).length;
        if (count === 0) return undefined;
        return (
          <button
            key={state}
            type="button"
            className={`report-count ${state}`}
            aria-pressed={filter === state}
            onClick={() => change(filter === state ? undefined : state)}
          >
            <span aria-hidden="true">{numberMarks[state]}</span> {words.shows(words.states[state], count)}
          </button>
        );
      })}
    </div>
  );
}
