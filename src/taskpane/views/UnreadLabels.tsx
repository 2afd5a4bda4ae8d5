import type { ReactNode } from "react";
import type { Unrecognised } from "../../engine/review";
import { longestLabel } from "../../memory/answers";
import { keyOfPlace } from "../../engine/rules/place-key";
import type { OpenState } from "../pane-state";
import { shortLabel, tightLabel } from "../pointing/short-label";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { MeaningSelect } from "./MeaningSelect";

/** More lines would push everything else out of sight; the others are shown on demand. */
const shownAtOnce = 5;

/** The columns and rows that were not understood, each with its cell and the question what it is; nothing where there are none. */
export function UnreadLabels({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { labels: words, list } = useStrings();
  const { unrecognised } = state.review.labels;
  if (unrecognised.length === 0) return null;
  const columns = unrecognised.filter(({ what }) => what === "column").length;
  const rows = unrecognised.length - columns;
  const counts = [...(columns > 0 ? [words.columns(columns)] : []), ...(rows > 0 ? [words.rows(rows)] : [])];
  const lines = (some: readonly Unrecognised[]): ReactNode => (
    <ul className="plain">
      {some.map((each) => (
        <UnreadLine
          key={keyOfPlace(each.at)}
          unread={each}
          isBusy={state.task !== undefined}
          actions={actions}
        />
      ))}
    </ul>
  );
  const rest = unrecognised.slice(shownAtOnce);
  return (
    <section className="unread-labels" aria-labelledby="unread-labels-title">
      <h3 id="unread-labels-title">{words.unrecognised(counts.join(list))}</h3>
      <p className="quiet">{words.detail}</p>
      {lines(unrecognised.slice(0, shownAtOnce))}
      {rest.length > 0 && <Disclosure title={words.more(rest.length)}>{lines(rest)}</Disclosure>}
    </section>
  );
}

function UnreadLine({
  unread: { at, text, what, table },
  isBusy,
  actions,
}: {
  readonly unread: Unrecognised;
  readonly isBusy: boolean;
  readonly actions: GoujiActions;
}): ReactNode {
  const { labels: words } = useStrings();
  const isColumn = what === "column";
  const label = shortLabel(text);
  const named = isColumn ? words.column(label) : words.row(label);
  const nameless = isColumn ? words.noColumnName : words.noRowName;
  const question = isColumn ? words.thisColumnIs : words.thisRowIs;
  const why =
    label === "" ? words.noName : tightLabel(text).length > longestLabel ? words.tooLong : undefined;
  return (
    <li>
      <span className="label-name">
        <CellLink place={at} show={actions.show} /> {label === "" ? nameless : named}
      </span>
      {why === undefined ? (
        <MeaningSelect
          table={table}
          label={text}
          name={`${named}${question}`}
          first={question}
          isBusy={isBusy}
          point={actions.point}
        />
      ) : (
        <span className="quiet">{why}</span>
      )}
    </li>
  );
}
