import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isCellPlace, type Place } from "../../engine/finding";
import type { NarrativePlace } from "../../engine/narrative/document";
import { nameInReport } from "../../engine/narrative/name-in-report";
import type { Review } from "../../engine/review";
import type { CellPlace } from "../../engine/workbook/address";
import { useStrings } from "../strings/use-strings";
import { CellLink } from "./CellLink";

/** The name of a place that leads there: to the cell, or to the sentence of the report. */
export function PlaceLink({
  place,
  review,
  show,
  showInReport,
  near,
}: {
  readonly place: Place;
  readonly review: Review;
  readonly show: (places: readonly CellPlace[]) => void;
  readonly showInReport: (place: NarrativePlace) => void;
  readonly near?: string | undefined;
}): ReactNode {
  const { report: words } = useStrings();
  if (isCellPlace(place)) return <CellLink place={place} near={near} show={show} />;
  const name = nameInReport(place, review.narrative);
  return (
    <Link
      as="button"
      className="cell-link"
      aria-label={words.goTo(name, place.text)}
      onClick={() => showInReport(place)}
    >
      {name}
    </Link>
  );
}
