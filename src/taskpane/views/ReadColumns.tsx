import type { ReactNode } from "react";
import type { ReadLabel } from "../../engine/review";
import type { OpenState } from "../pane-state";
import { shortLabel, tightLabel } from "../pointing/short-label";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { MeaningSelect } from "./MeaningSelect";

/** The columns that were read and what they were taken for, each of which can be put right; one line for a label of many forms. */
export function ReadColumns({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { labels: words } = useStrings();
  const { columns } = state.review.labels;
  if (columns.length === 0) return null;
  return (
    <Disclosure title={words.read(columns.length)}>
      <p className="quiet">{words.readDetail}</p>
      <ul className="plain read-columns">
        {sameLabels(columns).map(({ first, count }) => (
          <li key={`${first.table}|${first.text}|${first.role}`}>
            <span className="label-name">
              <CellLink place={first.at} show={actions.show} /> {words.readAs(shortLabel(first.text))}
              <span className="quiet">
                {count > 1 && ` ${words.places(count)}`}
                {first.isPointed && ` ${words.yours}`}
              </span>
            </span>
            <MeaningSelect
              table={first.table}
              label={first.text}
              role={first.role}
              name={`${first.at.cell} ${words.readAs(shortLabel(first.text))}`}
              isBusy={state.task !== undefined}
              point={actions.point}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The columns of one label and meaning together: what is said of one holds for all. */
function sameLabels(
  columns: readonly ReadLabel[],
): readonly { readonly first: ReadLabel; readonly count: number }[] {
  const groups = new Map<string, { first: ReadLabel; count: number }>();
  for (const each of columns) {
    const key = `${each.table}|${tightLabel(each.text)}|${each.role}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: each, count: 1 });
    else known.count += 1;
  }
  return [...groups.values()];
}
