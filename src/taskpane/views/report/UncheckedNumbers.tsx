import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isCellPlace } from "../../../engine/finding";
import type { NarrativePlace } from "../../../engine/narrative/document";
import { nameInReport } from "../../../engine/narrative/name-in-report";
import type { Review } from "../../../engine/review";
import { useStrings } from "../../strings/use-strings";
import { Disclosure } from "../Disclosure";

/** Every number of the report that nothing could be compared with, and why. */
export function UncheckedNumbers({
  review,
  document,
  show,
}: {
  readonly review: Review;
  readonly document: string;
  readonly show: (place: NarrativePlace) => void;
}): ReactNode {
  const strings = useStrings();
  const { report: words } = strings;
  const unchecked = review.narrativeCoverage.unchecked.flatMap(({ at, ...rest }) =>
    isCellPlace(at) || at.document !== document ? [] : [{ at, ...rest }],
  );
  if (unchecked.length === 0) return undefined;
  return (
    <Disclosure title={words.uncheckedList(unchecked.length)}>
      <ul className="unchecked-numbers">
        {unchecked.map(({ at, label, shown, why }) => (
          <li key={`${at.paragraph}:${at.start}`}>
            <Link
              as="button"
              aria-label={words.goTo(nameInReport(at, review.narrative), `${label}${shown}`)}
              onClick={() => show(at)}
            >
              {label}
              {shown}
            </Link>{" "}
            <span className="quiet">
              {nameInReport(at, review.narrative)}
              {strings.colon}
              {why}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
