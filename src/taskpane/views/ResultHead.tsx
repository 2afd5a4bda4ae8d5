import type { ReactNode } from "react";
import { type Severity, severities } from "../../engine/finding";
import type { Review } from "../../engine/review";
import type { Scorecard } from "../../engine/scoring/scorecard";
import type { CellPlace } from "../../engine/workbook/address";
import { useStrings } from "../strings/use-strings";

/** Totals, grade, and the counts by severity, which also filter. */
export function ResultHead({
  review: { scorecards, findings },
  chosen,
  toggle,
  show,
}: {
  readonly review: Review;
  readonly chosen: Severity | undefined;
  readonly toggle: (severity: Severity) => void;
  readonly show: (places: readonly CellPlace[]) => void;
}): ReactNode {
  const strings = useStrings();
  // The unit's own table speaks for the workbook.
  const first =
    scorecards.find(({ evaluation }) => evaluation.kind === "unit-self-evaluation") ?? scorecards[0];
  const others = scorecards.filter((card) => card !== first);
  return (
    <section className="result-head" aria-labelledby="result-title">
      <h2 id="result-title" className="for-screen-readers">
        {strings.result.title}
      </h2>
      {first !== undefined && <Totals card={first} isNamed={others.length > 0} show={show} />}
      {others.map((card) => (
        <SmallTotals key={`${card.evaluation.sheet}!${card.evaluation.area.top}`} card={card} />
      ))}
      <div className="counts" role="group" aria-label={strings.filter.severity}>
        {severities.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return (
            <button
              key={severity}
              type="button"
              className={count === 0 ? "count none" : `count ${severity}`}
              aria-pressed={chosen === severity}
              onClick={() => toggle(severity)}
            >
              <strong>{count}</strong> <span>{strings.severity[severity]}</span>
            </button>
          );
        })}
      </div>
    </section>
  );
}

function Totals({
  card,
  isNamed,
  show,
}: {
  readonly card: Scorecard;
  readonly isNamed: boolean;
  readonly show: (places: readonly CellPlace[]) => void;
}): ReactNode {
  const { result, blank } = useStrings();
  const { statedTotal, computedTotal, totalUnderOtherReading, otherReading, grade, evaluation } = card;
  const differs = computedTotal !== undefined && statedTotal?.eq(computedTotal) === false;
  const at = evaluation.totalScore?.at;
  return (
    <div className="totals">
      {isNamed && <p className="totals-name">{evaluation.caption}</p>}
      <div className="figure">
        <span className="quiet">{result.stated}</span>
        <button
          type="button"
          className={statedTotal === undefined ? "big-number in-words" : "big-number"}
          disabled={at === undefined}
          onClick={() => at && show([at])}
        >
          {statedTotal?.toFixed() ?? blank}
        </button>
      </div>
      {statedTotal !== undefined && computedTotal !== undefined && (
        <span className="arrow" aria-hidden="true">
          {differs ? "≠" : "="}
        </span>
      )}
      <div className="figure">
        <span className="quiet">{result.computed}</span>
        <span className={`big-number ${computedTotal === undefined ? "in-words" : differs ? "differs" : ""}`}>
          {computedTotal?.toFixed(2) ?? result.notComputed}
        </span>
      </div>
      {grade !== undefined && (
        <div className="figure grade">
          <span className="quiet">{result.grade}</span>
          <span className="big-number">{grade}</span>
        </div>
      )}
      {totalUnderOtherReading !== undefined && otherReading !== undefined && (
        <p className="quiet other-reading">
          {result.otherReading(totalUnderOtherReading.toFixed(2), otherReading)}
        </p>
      )}
    </div>
  );
}

function SmallTotals({ card }: { readonly card: Scorecard }): ReactNode {
  const { result, blank } = useStrings();
  const { evaluation, statedTotal, computedTotal, grade } = card;
  return (
    <dl className="small-totals">
      <dt>{evaluation.caption}</dt>
      <dd>
        {result.stated} {statedTotal?.toFixed() ?? blank} · {result.computed}{" "}
        {computedTotal?.toFixed(2) ?? result.notComputed}
        {grade === undefined ? "" : ` · ${grade}`}
      </dd>
    </dl>
  );
}
