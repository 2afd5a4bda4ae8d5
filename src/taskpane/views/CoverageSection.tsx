import type { ReactNode } from "react";
import { listRulesNotRun } from "../../engine/rules/rules-not-run";
import { keyOfPlace } from "../../engine/rules/place-key";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { LeftAloneList } from "./LeftAloneList";
import { LostAnswers } from "./LostAnswers";
import { ReadLabels } from "./ReadLabels";
import { UnreadLabels } from "./UnreadLabels";

/** What was compared, what was not and why, and the rules that did not run. */
export function CoverageSection({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { coverage: words } = useStrings();
  const { coverage, rules, annexes } = state.review;
  const { show } = actions;
  const { figures, checked, unchecked } = coverage;
  const passed = rules.filter(({ outcome }) => outcome === "passed");
  const notRun = listRulesNotRun(rules);
  return (
    <section className="coverage" aria-labelledby="coverage-title">
      <h3 id="coverage-title">{words.title}</h3>
      <p>{unchecked.length === 0 ? words.all(figures) : words.some(checked, figures)}</p>
      <UnreadLabels state={state} actions={actions} />
      <LostAnswers state={state} actions={actions} />
      {unchecked.length > 0 && (
        <Disclosure title={words.unchecked(unchecked.length)}>
          <ul className="plain">
            {unchecked.map(({ at, label, shown, why }) => (
              <li key={`${keyOfPlace(at)}|${label}`}>
                <CellLink place={at} show={show} /> {label} {shown} <span className="quiet">{why}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {notRun.length > 0 && (
        <Disclosure title={words.notRun(notRun.reduce((sum, { titles }) => sum + titles.length, 0))}>
          {notRun.map(({ outcome, why, titles }) => (
            <div key={`${outcome}|${why}`} className="not-run">
              <p className="quiet">
                {outcome === "crashed" && `${words.crashed} `}
                {outcome === "switched-off" && `${words.switchedOff} `}
                {words.reasonOfRules(why, titles.length)}
              </p>
              <ul className="plain">
                {titles.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
      {passed.length > 0 && (
        <Disclosure title={words.passed(passed.length)}>
          <ul className="plain">
            {passed.map(({ rule, title }) => (
              <li key={rule}>
                <span className="tick" aria-hidden="true">
                  ✓
                </span>{" "}
                {title}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <ReadLabels state={state} actions={actions} />
      <LeftAloneList annexes={annexes} />
    </section>
  );
}
