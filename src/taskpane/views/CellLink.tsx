import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace } from "../../engine/workbook/address";
import { useStrings } from "../strings/use-strings";
import { nameOfCell } from "./name-of-place";

/** The name of a cell that brings it before the user's eyes. `near` leaves out the sheet where that is clear. */
export function CellLink({
  place,
  show,
  near,
}: {
  readonly place: CellPlace;
  readonly show: (places: readonly CellPlace[]) => void;
  readonly near?: string | undefined;
}): ReactNode {
  const strings = useStrings();
  const name = nameOfCell(place);
  return (
    <Link
      as="button"
      className="cell-link"
      aria-label={strings.card.goTo(name)}
      onClick={() => show([place])}
    >
      {place.sheet === near ? place.cell : name}
    </Link>
  );
}
