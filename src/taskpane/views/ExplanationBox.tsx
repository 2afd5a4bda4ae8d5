import { Button, Field, Textarea } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Finding } from "../../engine/finding";
import { draftExplanation } from "../findings/explanation-draft";
import { findFlaw } from "../findings/explanation-flaw";
import { findReasonCell, reasonCells } from "../findings/reason-cell";
import { keyOfFinding } from "../findings/finding-key";
import { keyOfPlace } from "../../engine/rules/place-key";
import { findExplanation } from "../memory/explanations";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import { nameOfCell } from "./name-of-place";

interface ExplanationProps {
  readonly finding: Finding;
  readonly state: OpenState;
  readonly explain: (title: string, finding: Finding, text: string) => void;
}

/** The explanation of a finding: as it stands, or a box that starts from the facts. */
export function ExplanationBox({ finding, state, explain }: ExplanationProps): ReactNode {
  const strings = useStrings();
  const [isWriting, setWriting] = useState(false);
  const known = findExplanation(finding, state.memory.explanations);
  if (isWriting) {
    return (
      <ExplanationForm finding={finding} state={state} explain={explain} close={() => setWriting(false)} />
    );
  }
  const { explanation, card } = strings;
  return (
    <div className="explanation">
      {known !== undefined && (
        <div className={known.isCurrent ? "explained" : "explained outdated"}>
          <strong>{known.isCurrent ? `✓ ${card.settled}` : card.outdated}</strong>
          <p>{known.text}</p>
        </div>
      )}
      <div className="buttons">
        <Button size="small" disabled={state.task !== undefined} onClick={() => setWriting(true)}>
          {known === undefined ? explanation.start : explanation.change}
        </Button>
        {known?.isCurrent === true && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => explain(explanation.writeTitle, finding, "")}
          >
            {explanation.withdraw}
          </Button>
        )}
      </div>
    </div>
  );
}

function ExplanationForm({
  finding,
  state,
  explain,
  close,
}: ExplanationProps & { readonly close: () => void }): ReactNode {
  const { explanation } = useStrings();
  const { review, memory } = state;
  const cell = findReasonCell(finding, review);
  const draft = draftExplanation(finding, review);
  const others = otherExplanations(finding, state);
  const [text, setText] = useState(() => {
    const known = findExplanation(finding, memory.explanations)?.text;
    // What already stands in the cell is worth keeping where it explains something.
    const standing = cell === undefined || findFlaw(cell.text, "", [], review.policy) !== undefined;
    return known ?? (standing ? draft : cell.text);
  });
  const [isJudged, setJudged] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Writing goes on behind the drafted words.
    const box = form.current?.querySelector("textarea");
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);
  const flaw = findFlaw(text, draft, others, review.policy);
  const accept = (): void => {
    setJudged(true);
    if (flaw !== undefined) return;
    explain(explanation.writeTitle, finding, text.trim());
    close();
  };
  return (
    <div className="explanation" ref={form}>
      <Field
        label={explanation.label}
        hint={cell === undefined ? explanation.remembered : explanation.into(nameOfCell(cell.at))}
        {...(isJudged && flaw !== undefined
          ? { validationState: "error", validationMessage: explanation.flaw[flaw] }
          : {})}
      >
        <Textarea resize="vertical" rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className="buttons">
        <Button appearance="primary" size="small" disabled={state.task !== undefined} onClick={accept}>
          {explanation.accept}
        </Button>
        <Button size="small" onClick={close}>
          {explanation.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Every other explanation there is, in the form's cells and in the workbook's memory. */
function otherExplanations(finding: Finding, { review, memory }: OpenState): readonly string[] {
  const key = keyOfFinding(finding);
  const own = findReasonCell(finding, review);
  const ownKey = own === undefined ? undefined : keyOfPlace(own.at);
  return [
    ...memory.explanations.filter((each) => each.finding !== key).map(({ text }) => text),
    ...reasonCells(review)
      .filter(({ at }) => keyOfPlace(at) !== ownKey)
      .map(({ text }) => text),
  ].filter((text) => text !== "");
}
