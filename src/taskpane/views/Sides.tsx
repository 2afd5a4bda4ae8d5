import { Link } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Evidence, type Finding, isCellPlace } from "../../engine/finding";
import type { Review } from "../../engine/review";
import { cellsOfFinding } from "../findings/finding-key";
import { keyOfPlace } from "../../engine/rules/place-key";
import { shortLabels } from "../findings/short-labels";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { PlaceLink } from "./PlaceLink";

/** More sides than these are shown on demand. */
const sidesAtOnce = 4;

/** A figure longer than this is read in the sentence, not in the strip. */
const longestFigure = 14;

/** Both sides of a finding with their difference, every cell behind it as a link, and on demand what its rule rests on. */
export function Sides({
  finding,
  review,
  basis,
  actions,
}: {
  readonly finding: Finding;
  readonly review: Review;
  readonly basis: string | undefined;
  readonly actions: Pick<GoujiActions, "show" | "showInReport">;
}): ReactNode {
  const strings = useStrings();
  const [isWhole, setWhole] = useState(false);
  const [isBasisShown, setBasisShown] = useState(false);
  const { at } = finding;
  const near = isCellPlace(at) ? at.sheet : undefined;
  // The finding's own cell stands in the head of its card, and what it holds among the figures.
  const because = hasFigures(finding)
    ? finding.because.filter((side) => keyOfPlace(side.at) !== keyOfPlace(at))
    : finding.because;
  const labels = shortLabels(because.map(({ label }) => label));
  const shown = isWhole ? because : because.slice(0, sidesAtOnce);
  const rest = because.length - shown.length;
  const cells = cellsOfFinding(finding).filter(({ sheet }) => sheet === near);
  return (
    <>
      {hasFigures(finding) && <Figures finding={finding} />}
      {because.length > 0 && (
        <ul className="sides" aria-label={strings.card.sides}>
          {shown.map((side, index) => (
            <li key={`${keyOfPlace(side.at)}|${side.label}`}>
              <Side
                side={side}
                label={labels[index] ?? side.label}
                review={review}
                near={near}
                actions={actions}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="side-tools">
        {rest > 0 && (
          <Link as="button" onClick={() => setWhole(true)}>
            {strings.card.moreSides(rest)}
          </Link>
        )}
        {cells.length > 1 && (
          <Link as="button" onClick={() => actions.show(cells)}>
            {strings.card.showAll}
          </Link>
        )}
        {basis !== undefined && (
          <Link as="button" aria-expanded={isBasisShown} onClick={() => setBasisShown(!isBasisShown)}>
            {strings.card.basis}
          </Link>
        )}
      </div>
      {isBasisShown && <p className="basis">{basis}</p>}
    </>
  );
}

function hasFigures({ stated = "", computed = "" }: Finding): boolean {
  const isShort = (figure: string): boolean => figure.trim() !== "" && figure.length <= longestFigure;
  return isShort(stated) && isShort(computed);
}

function Figures({
  finding: { stated, computed, difference, severity },
}: {
  readonly finding: Finding;
}): ReactNode {
  const { card } = useStrings();
  return (
    <dl className="figures">
      <div>
        <dt>{card.stated}</dt>
        <dd>{stated}</dd>
      </div>
      <div>
        <dt>{severity === "error" ? card.computed : card.comparedWith}</dt>
        <dd>{computed}</dd>
      </div>
      {difference !== undefined && (
        <div className="difference">
          <dt>{card.difference}</dt>
          <dd>{difference.replace(/^-/, "")}</dd>
        </div>
      )}
    </dl>
  );
}

function Side({
  side: { at, shown },
  label,
  review,
  near,
  actions,
}: {
  readonly side: Evidence;
  readonly label: string;
  readonly review: Review;
  readonly near: string | undefined;
  readonly actions: Pick<GoujiActions, "show" | "showInReport">;
}): ReactNode {
  const { blank } = useStrings();
  return (
    <>
      <span className="side-label">{label}</span>
      <span className="side-value">{shown.trim() === "" ? blank : shown}</span>
      <PlaceLink
        place={at}
        review={review}
        near={near}
        show={actions.show}
        showInReport={actions.showInReport}
      />
    </>
  );
}
