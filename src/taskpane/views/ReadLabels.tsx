import type { ReactNode } from "react";
import { longestLabel } from "../../memory/answers";
import type { ReadLabel } from "../../engine/review";
import type { OpenState } from "../pane-state";
import { shortLabel, tightLabel } from "../pointing/short-label";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { MeaningSelect } from "./MeaningSelect";

/** The columns and the rows that were read and what they were taken for, each of which can be put right. */
export function ReadLabels(props: { readonly state: OpenState; readonly actions: GoujiActions }): ReactNode {
  const { labels: words } = useStrings();
  const { columns, rows } = props.state.review.labels;
  return (
    <>
      <ReadList {...props} title={words.read(columns.length)} detail={words.readDetail} labels={columns} />
      <ReadList
        {...props}
        title={words.readRows(rows.length)}
        detail={words.readRowsDetail}
        labels={rows}
        isLate
      />
    </>
  );
}

/** One line for a label of many forms; nothing where nothing was read. */
function ReadList({
  state,
  actions,
  title,
  detail,
  labels,
  isLate = false,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
  readonly title: string;
  readonly detail: string;
  readonly labels: readonly ReadLabel[];
  /** A bureau's forms have thousands of rows, whose lists of meanings take long to draw. */
  readonly isLate?: boolean;
}): ReactNode {
  const { labels: words } = useStrings();
  if (labels.length === 0) return null;
  return (
    <Disclosure title={title} isLate={isLate}>
      <p className="quiet">{detail}</p>
      <ul className="plain read-columns">
        {sameLabels(labels).map(({ first, count }) => (
          <li key={`${first.table}|${first.text}|${first.role}`}>
            <span className="label-name">
              <CellLink place={first.at} show={actions.show} /> {words.readAs(shortLabel(first.text))}
              <span className="quiet">
                {count > 1 && ` ${words.places(count)}`}
                {first.isPointed && ` ${words.yours}`}
              </span>
            </span>
            {tightLabel(first.text).length > longestLabel ? (
              <span className="quiet">{words.tooLong}</span>
            ) : (
              <MeaningSelect
                table={first.table}
                label={first.text}
                role={first.role}
                name={`${first.at.cell} ${words.readAs(shortLabel(first.text))}`}
                isBusy={state.task !== undefined}
                point={actions.point}
              />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The labels of one text and meaning together: what is said of one holds for all. */
function sameLabels(
  labels: readonly ReadLabel[],
): readonly { readonly first: ReadLabel; readonly count: number }[] {
  const groups = new Map<string, { first: ReadLabel; count: number }>();
  for (const each of labels) {
    const key = `${each.table}|${tightLabel(each.text)}|${each.role}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: each, count: 1 });
    else known.count += 1;
  }
  return [...groups.values()];
}
