import type { ReactNode } from "react";
import type { Review } from "../../engine/review";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { CellLink } from "./CellLink";

/** The points of the 基础数据表 under a policy that gives points for it, line by line with how each came about. */
export function RubricSection({
  review: { rubrics },
  show,
}: {
  readonly review: Review;
  readonly show: GoujiActions["show"];
}): ReactNode {
  const { policies: words } = useStrings();
  return rubrics.map(({ table, lines, computedTotal, measuredMarks }) => (
    <section key={`${table.sheet}!${String(table.area.top)}`} className="rubric">
      <h3>{words.rubric(table.caption)}</h3>
      <p className="quiet">{words.rubricTotal(computedTotal.toFixed(2), measuredMarks.toFixed())}</p>
      <table className="score-table">
        <tbody>
          {lines.map(({ title, at, weight, computed, derivation }) => (
            <tr key={title}>
              <td>
                <span className="score-name">{title}</span>
                <span className="derivation">{derivation}</span>
                {at !== undefined && <CellLink place={at} show={show} />}
              </td>
              <td className="number">
                {computed?.toFixed(2) ?? "—"} / {weight.toFixed()}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}
