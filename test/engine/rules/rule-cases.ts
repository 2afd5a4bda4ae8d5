import type { Severity, Verdict } from "../../../src/engine/finding";
import type { Policy } from "../../../src/engine/scoring/policy";
import { drawWorkbook } from "../draw-workbook";

/** What else a case may say; what it leaves out is the rule's own severity, any verdict, policy national. */
export interface Expectation {
  readonly severity?: Severity;
  readonly verdict?: Verdict;
  /** What the fixes write, in reading order: `H5 = 7.6, I6 = "7.60"`. */
  readonly fixed?: string;
  readonly policy?: Partial<Policy>;
}

/** A drawing, alone or under a changed policy. */
export type QuietCase = string | readonly [drawing: string, options: Pick<Expectation, "policy">];

/** A drawing with marked cells, and the whole message of each finding in reading order. */
export type FindingCase = readonly [
  drawing: string,
  messages: string | readonly string[],
  expectation?: Expectation,
];

/** The cases of a rule under what they are about; the first of `passes` and of `finds` become examples in docs/rules.md. */
export interface RuleCases {
  /** Something is compared and comes out well. */
  readonly passes: Readonly<Record<string, QuietCase>>;
  /** Nothing is compared. */
  readonly silent?: Readonly<Record<string, QuietCase>>;
  readonly finds: Readonly<Record<string, FindingCase>>;
}

/** Refuses cases that prove nothing: no cell marked, no full message, a drawing that is there twice. Throws. */
export function refuseSloppyCases(id: string, { passes, silent = {}, finds }: RuleCases): void {
  const refuse = (name: string, why: string): never => {
    throw new Error(`${id}, "${name}": ${why}`);
  };
  if (Object.keys(passes).length === 0) refuse("passes", "a rule needs a case that passes.");
  if (Object.keys(finds).length === 0) refuse("finds", "a rule needs a case that is found.");
  const seen = new Map<string, string>();
  const refuseTwice = (name: string, drawing: string, policy: Partial<Policy> | undefined): void => {
    const key = drawWorkbook(drawing).redraw([]) + JSON.stringify(policy ?? {});
    const other = seen.get(key);
    if (other !== undefined) refuse(name, `it is drawn like "${other}".`);
    seen.set(key, name);
  };
  for (const [name, quiet] of [...Object.entries(passes), ...Object.entries(silent)]) {
    const drawing = drawingOf(quiet);
    const drawn = drawWorkbook(drawing);
    if (drawn.marked.length + drawn.markedInReport.length > 0) {
      refuse(name, "a case without a finding marks no cell.");
    }
    refuseTwice(name, drawing, typeof quiet === "string" ? undefined : quiet[1].policy);
  }
  for (const [name, [drawing, message, expectation]] of Object.entries(finds)) {
    const messages = messagesOf(message);
    const drawn = drawWorkbook(drawing);
    const marked = drawn.marked.length + drawn.markedInReport.length;
    if (marked === 0) refuse(name, "mark the cell to be found with ^.");
    if (messages.length !== marked) {
      refuse(name, `${marked} cells are marked and ${messages.length} messages given.`);
    }
    for (const each of messages) {
      if (!/^.{6,}。$/su.test(each))
        refuse(name, `a message is one whole sentence and ends with 。: ${each}`);
    }
    refuseTwice(name, drawing, expectation?.policy);
  }
}

/** The drawing of a case that finds nothing. */
export function drawingOf(quiet: QuietCase): string {
  return typeof quiet === "string" ? quiet : quiet[0];
}

/** The messages of a finding case as a list. */
export function messagesOf(messages: FindingCase[1]): readonly string[] {
  return typeof messages === "string" ? [messages] : messages;
}
