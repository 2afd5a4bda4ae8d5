import type { ReactNode } from "react";
import { compareTotals, type Review } from "../../engine/review";
import type { Policy } from "../../engine/scoring/policy";
import { useStrings } from "../strings/use-strings";

/** The total of every 自评表 under several policies, side by side. */
export function PolicyTotals({
  review: { annexes },
  policies,
}: {
  readonly review: Review;
  readonly policies: readonly Policy[];
}): ReactNode {
  const { policies: words, result } = useStrings();
  return compareTotals(annexes, policies).map(({ evaluation, stated, totals }) => (
    <section key={`${evaluation.sheet}!${String(evaluation.area.top)}`} className="policy-totals">
      <h3>{evaluation.caption}</h3>
      <p className="quiet">
        {result.stated} {stated?.toFixed() ?? "—"}
      </p>
      <table className="score-table">
        <thead>
          <tr>
            <th scope="col">{words.policy}</th>
            <th scope="col" className="number">
              {result.computed}
            </th>
            <th scope="col">{result.grade}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ policy, isOfYear, computed, underOtherReading, otherReading = "", grade }) => (
            <tr key={policy.id}>
              <th scope="row">
                {policy.title}
                {!isOfYear && <span className="derivation">{words.otherYear}</span>}
              </th>
              <td className="number">
                {computed?.toFixed(2) ?? result.notComputed}
                {underOtherReading !== undefined && computed?.eq(underOtherReading) === false && (
                  <span className="derivation">
                    {result.otherReading(underOtherReading.toFixed(2), otherReading)}
                  </span>
                )}
              </td>
              <td>{grade ?? "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}
