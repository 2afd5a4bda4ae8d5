import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { useStrings } from "../strings/use-strings";

/** A policy of one's own, written as JSON: chosen from a file, kept in the workbook, or refused with all that is wrong in it. */
export function LocalPolicy({
  isChosen,
  choose,
}: {
  readonly isChosen: boolean;
  /** The text of a policy that can be used, with its id; undefined gives it up. */
  readonly choose: (local: { readonly id: string; readonly text: string } | undefined) => void;
}): ReactNode {
  const { policies: words } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > largestPolicy) {
      setProblems([words.tooLarge]);
      return;
    }
    const text = await file.text();
    const { parsePolicy } = await import("../../policies/parsing/parse-policy");
    const parsed = parsePolicy(text);
    setProblems("problems" in parsed ? parsed.problems : []);
    if ("policy" in parsed) choose({ id: parsed.policy.id, text });
  };
  return (
    <div className="local-policy">
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {words.fromFile}
      </Button>
      {isChosen && (
        <Button size="small" onClick={() => choose(undefined)}>
          {words.giveUp}
        </Button>
      )}
      {problems.length > 0 && (
        <div role="alert" className="policy-problems">
          <p>{words.problems(problems.length)}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Bytes; a policy is a page of text, and the workbook has to carry it. */
const largestPolicy = 200_000;
