import { Button, Checkbox, Select } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import type { OpenState } from "../pane-state";
import { type FillChoices, noChoices, planFill } from "../scores/fill-plan";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { Face } from "./Face";
import { OpenDirections } from "./OpenDirections";
import { ScoreTable } from "./ScoreTable";
import { UndoRow } from "./UndoRow";

/** Every score with what it should be; what is ticked is written in one go. */
export function ScoresView({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { scores } = useStrings();
  const { scorecards } = state.review;
  const [chosen, setChosen] = useState(0);
  const [choices, setChoices] = useState<FillChoices>(noChoices);
  const card = scorecards[chosen] ?? scorecards[0];
  const plan = useMemo(() => card && planFill(card, choices), [card, choices]);
  if (card === undefined || plan === undefined)
    return <Face sign="○" title={scores.title} detail={scores.none} />;
  const count = plan.edits.length;
  const toggle = (key: string): void => {
    setChoices({ ...choices, unticked: toggled(choices.unticked, key) });
  };
  return (
    <section className="scores">
      <h2>{scores.title}</h2>
      <p className="quiet">{scores.intro}</p>
      {scorecards.length > 1 && (
        <Select
          aria-label={scores.choose}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {scorecards.map(({ evaluation }, index) => (
            <option key={`${evaluation.sheet}!${evaluation.area.top}`} value={String(index)}>
              {evaluation.caption}
            </option>
          ))}
        </Select>
      )}
      <OpenDirections
        open={plan.open}
        choices={choices}
        choose={(key, reading) =>
          setChoices({ ...choices, readings: new Map([...choices.readings, [key, reading]]) })
        }
        show={actions.show}
      />
      <ScoreTable
        rows={plan.rows}
        toggle={toggle}
        accept={(key) => setChoices({ ...choices, accepted: toggled(choices.accepted, key) })}
        accepted={choices.accepted}
        show={actions.show}
      />
      <div className="write-bar">
        <Checkbox
          label={scores.onlyBlank}
          checked={choices.onlyBlank}
          onChange={(_, { checked }) => setChoices({ ...choices, onlyBlank: checked === true })}
        />
        <Button
          appearance="primary"
          disabled={count === 0 || state.task !== undefined}
          onClick={() => actions.write(scores.writeTitle, plan.edits)}
        >
          {count === 0 ? scores.nothing : scores.write(count)}
        </Button>
      </div>
      <UndoRow state={state} actions={actions} />
    </section>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key]);
}
