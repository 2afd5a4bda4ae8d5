/** A number of a report that states a fact; numbers of one fact must agree. */
export interface StatedFact {
  /** What a reader calls the fact: "调解案件". */
  readonly fact: string;
  /** Looks like that fact and is another: another period, scope, body or unit, a target or a part; "" where it is the fact. */
  readonly difference: string;
  readonly paragraph: number;
  readonly start: number;
  readonly shown: string;
}

/** A short whole report of an invented unit. */
export interface AnnotatedReport {
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly stated: readonly StatedFact[];
}

/**
 * A report, one paragraph a line, with the facts marked where they stand: `{783件#调解案件}`. Numbers marked alike are
 * the same fact, whether or not they agree. `{390件#调解案件~上半年}` looks like it and is another fact.
 */
export function report(kind: string, marked: string): AnnotatedReport {
  const stated: StatedFact[] = [];
  const paragraphs = marked
    .trim()
    .split("\n")
    .map((line, paragraph) => {
      let text = "";
      for (const [, shown, name, difference = "", plain] of line
        .trim()
        .matchAll(/\{([^{}#]+)#([^{}#~]+)(?:~([^{}#]+))?\}|([^{}]+)/g)) {
        if (shown !== undefined && name !== undefined) {
          stated.push({ fact: name, difference, paragraph, start: text.length, shown });
        }
        text += shown ?? plain ?? "";
      }
      return text;
    });
  return { kind, paragraphs, stated };
}

/** Whether two numbers state the same fact. */
export function areOneFact(one: StatedFact, other: StatedFact): boolean {
  return one.fact === other.fact && one.difference === other.difference;
}
