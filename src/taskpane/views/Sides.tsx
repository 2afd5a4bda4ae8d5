import { Link } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Evidence, type Finding, isCellPlace } from "../../engine/finding";
import { allRules } from "../../engine/rules/all-rules";
import type { CellPlace } from "../../engine/workbook/address";
import { cellsOfFinding, keyOfPlace } from "../findings/finding-key";
import { shortLabels } from "../findings/short-labels";
import { useStrings } from "../strings/use-strings";
import { CellLink } from "./CellLink";

/** More sides than these are shown on demand. */
const sidesAtOnce = 4;

/** A figure longer than this is read in the sentence, not in the strip. */
const longestFigure = 14;

/** Both sides of a finding with their difference, every cell behind it as a link, and on demand what its rule rests on. */
export function Sides({
  finding,
  show,
}: {
  readonly finding: Finding;
  readonly show: (places: readonly CellPlace[]) => void;
}): ReactNode {
  const strings = useStrings();
  const [isWhole, setWhole] = useState(false);
  const [isBasisShown, setBasisShown] = useState(false);
  const basis = allRules.find(({ id }) => id === finding.rule)?.basis;
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
              <Side side={side} label={labels[index] ?? side.label} near={near} show={show} />
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
          <Link as="button" onClick={() => show(cells)}>
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
  near,
  show,
}: {
  readonly side: Evidence;
  readonly label: string;
  readonly near: string | undefined;
  readonly show: (places: readonly CellPlace[]) => void;
}): ReactNode {
  const { blank, card } = useStrings();
  return (
    <>
      <span className="side-label">{label}</span>
      <span className="side-value">{shown.trim() === "" ? blank : shown}</span>
      {isCellPlace(at) ? <CellLink place={at} near={near} show={show} /> : <span>{card.noCell}</span>}
    </>
  );
}
