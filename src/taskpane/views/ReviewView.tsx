import { Button } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { type Severity, severities } from "../../engine/finding";
import { groupByRoot } from "../findings/cards";
import { findingPasses, noFilter } from "../findings/filter";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { CoverageSection } from "./CoverageSection";
import { FilterBar } from "./FilterBar";
import { FindingGroup } from "./FindingGroup";
import { NoAnnexFace } from "./NoAnnexFace";
import { ReviewNotices } from "./ReviewNotices";
import { ResultHead } from "./ResultHead";
import { RubricSection } from "./RubricSection";
import { UndoRow } from "./UndoRow";

/** The result: head, findings in three groups, and what was and was not checked. */
export function ReviewView({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const strings = useStrings();
  const [filter, setFilter] = useState(noFilter);
  const { review, task } = state;
  const { findings, annexes, coverage, rules } = review;
  const shown = useMemo(() => findings.filter((each) => findingPasses(each, filter)), [findings, filter]);
  const cards = useMemo(() => groupByRoot(review, shown), [review, shown]);
  if (annexes.baseDataTables.length + annexes.selfEvaluations.length === 0) {
    return <NoAnnexFace state={state} actions={actions} />;
  }
  const toggle = (severity: Severity): void => {
    setFilter({ ...filter, severity: filter.severity === severity ? undefined : severity });
  };
  return (
    <div>
      <ResultHead review={review} chosen={filter.severity} toggle={toggle} show={actions.show} />
      <ReviewNotices review={review} />
      <div className="result-tools">
        <Button size="small" disabled={task !== undefined} onClick={actions.review}>
          {strings.result.again}
        </Button>
        <UndoRow state={state} actions={actions} />
      </div>
      {findings.length === 0 ? (
        <section className="all-well">
          <span className="face-sign good" aria-hidden="true">
            ✓
          </span>
          <h3>{strings.result.nothingWrong}</h3>
          <p className="quiet">
            {strings.result.nothingWrongDetail(
              rules.filter(({ outcome }) => outcome === "passed").length,
              coverage.checked,
            )}
          </p>
        </section>
      ) : (
        <FilterBar review={review} filter={filter} change={setFilter} />
      )}
      {findings.length > 0 && cards.length === 0 && <p className="quiet">{strings.result.filteredAway}</p>}
      {severities.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          cards={cards.filter(({ main }) => main.severity === severity)}
          merged={
            cards.flatMap(({ main, others }) =>
              main.severity === severity ? [] : others.filter((other) => other.severity === severity),
            ).length
          }
          state={state}
          actions={actions}
        />
      ))}
      <RubricSection review={review} show={actions.show} />
      <CoverageSection state={state} actions={actions} />
    </div>
  );
}
