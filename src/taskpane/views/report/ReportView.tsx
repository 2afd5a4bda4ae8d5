import { Button, Checkbox } from "@fluentui/react-components";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { canBeKept } from "../../memory/known-report";
import type { OpenState } from "../../pane-state";
import {
  type NumberState,
  headingsOfReport,
  numberAt,
  numbersOfReport,
} from "../../report/numbers-of-report";
import { useStrings } from "../../strings/use-strings";
import type { GoujiActions } from "../../use-gouji";
import { NumberPanel } from "./NumberPanel";
import { ReportCounts } from "./ReportCounts";
import { ReportPicker } from "./ReportPicker";
import { ReportProse } from "./ReportProse";
import { UncheckedNumbers } from "./UncheckedNumbers";

/** The report with every number marked by what became of it; without one, the ways to choose one. */
export function ReportView({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { report: words } = useStrings();
  const { report, review, memory, reportPlace } = state;
  const [filter, setFilter] = useState<NumberState | undefined>(undefined);
  const [chosen, setChosen] = useState<{ readonly index: number; readonly by: object | undefined }>();
  const name = report?.document.name ?? "";
  const numbers = useMemo(() => numbersOfReport(review, name), [review, name]);
  const headings = useMemo(() => headingsOfReport(review, name), [review, name]);
  const section = useRef<HTMLElement>(null);
  if (report === undefined) return <ReportPicker known={memory.report} read={actions.readReport} />;
  // A place that was asked for wins over a number clicked before it.
  const asked = reportPlace === undefined ? undefined : numberAt(numbers, reportPlace);
  const index = chosen?.by === reportPlace && chosen !== undefined ? chosen.index : asked?.index;
  const current = [...numbers.values()].flat().find((each) => each.index === index);
  const isKept = memory.report?.paragraphs !== undefined;
  const close = (): void => {
    setChosen({ index: -1, by: reportPlace });
    section.current?.querySelector<HTMLElement>(".report-number[aria-pressed=true]")?.focus();
  };
  return (
    <section
      ref={section}
      className="report"
      onKeyDown={(event) => {
        // While words are put together Escape belongs to the input method.
        if (event.key !== "Escape" || event.nativeEvent.isComposing || current === undefined) return;
        // Office would take it for the way back to the sheet.
        event.stopPropagation();
        close();
      }}
    >
      <div className="report-head">
        <h2 className="report-name">{name}</h2>
        <Button size="small" onClick={actions.dropReport}>
          {words.remove}
        </Button>
      </div>
      <ReportCounts numbers={numbers} filter={filter} change={setFilter} />
      <UncheckedNumbers review={review} document={name} show={actions.showInReport} />
      {report.document.unread.length > 0 && (
        <div className="report-unread">
          <h3>{words.unread}</h3>
          <ul>
            {report.document.unread.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <ReportProse
        document={report.document}
        headings={headings}
        numbers={numbers}
        filter={filter}
        current={current}
        place={reportPlace}
        choose={(number) => setChosen({ index: number.index, by: reportPlace })}
      />
      {current !== undefined && (
        <NumberPanel
          number={current}
          state={state}
          actions={actions}
          takesFocus={chosen?.index === index}
          close={close}
        />
      )}
      <Checkbox
        checked={isKept}
        disabled={!canBeKept(report)}
        label={words.keep}
        onChange={(_, { checked }) => actions.keepReport(checked === true)}
      />
      <p className="quiet">{canBeKept(report) ? words.keepDetail : words.tooLongToKeep}</p>
    </section>
  );
}
