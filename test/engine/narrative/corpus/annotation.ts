/**
 * A number as a careful reader takes it from a sentence. `value` and `unit` as printed: "360" and "万元" of "360余万元";
 * `upper` is the upper end of a range. `about` lists the phrases that name what it counts, any of which will do.
 */
export interface AnnotatedNumber {
  readonly shown: string;
  /** Offset in the sentence's text. */
  readonly start: number;
  readonly value: string;
  readonly upper?: string;
  readonly unit: string;
  readonly about: readonly string[];
  readonly role?: string;
  /** Whether a reader may as well pass over it: 两 in 两手抓. */
  readonly isOptional: boolean;
}

/** A number of the sentence by its shown text; "3人#2" is the second that is shown so, "3人|3人#2" either of them. */
export type NumberName = string;

/** What the words of the sentence say about its numbers among each other. */
export type AnnotatedRelation = (
  | {
      readonly kind: "breakdown";
      readonly total: NumberName;
      readonly parts: readonly NumberName[];
      /** Whether the words promise the full list; undefined where a reader could not say. */
      readonly isFull?: boolean;
    }
  | {
      readonly kind: "rate";
      readonly rate: NumberName;
      readonly part: NumberName;
      readonly whole: NumberName;
    }
  | {
      readonly kind: "balance";
      readonly opening: NumberName;
      readonly increases: readonly NumberName[];
      readonly decreases: readonly NumberName[];
      readonly spent?: NumberName;
      readonly carryOver?: NumberName;
    }
  | {
      readonly kind: "adjustment";
      readonly opening: NumberName;
      readonly increases: readonly NumberName[];
      readonly decreases: readonly NumberName[];
      readonly budget: NumberName;
    }
  | { readonly kind: "claim"; readonly count: NumberName; readonly items: readonly string[] }
  | {
      readonly kind: "change";
      readonly direction: "up" | "down";
      readonly now?: NumberName;
      readonly before?: NumberName;
      readonly amount?: NumberName;
      readonly share?: NumberName;
    }
  | {
      readonly kind: "completion";
      readonly actual: NumberName;
      readonly target: NumberName;
      readonly rate?: NumberName;
    }
) & {
  /** Whether careful readers differ: then it is neither missed nor wrong. */
  readonly isOptional?: true;
};

export type RelationKind = AnnotatedRelation["kind"];

/** A sentence, or a few that belong together, with everything a reader takes from it. */
export interface AnnotatedSentence {
  /** As printed; its lines are paragraphs. */
  readonly text: string;
  /** In reading order. */
  readonly numbers: readonly AnnotatedNumber[];
  /** What looks like a quantity and is none, by its span in the text. */
  readonly notQuantities: readonly { readonly shown: string; readonly start: number }[];
  readonly relations: readonly AnnotatedRelation[];
}

/** Sentences of one unit's report. All units, people and figures are invented. */
export interface AnnotatedUnit {
  /** What kind of unit it is, in English: "hospital". */
  readonly kind: string;
  readonly unit: string;
  readonly year: number;
  readonly sentences: readonly AnnotatedSentence[];
}

/**
 * A sentence with its numbers marked where they stand:
 * `{32人:在职人员}` a number and what it counts, `{671件:受理/法律援助案件@actual}` with another name and its role,
 * `{360余万元=360万元:损失}` with its value and unit where they do not stand plainly, `{3-5天=3-5天:时限}` a range,
 * `{?两个=2个:方面}` a number a reader may pass over, `<2023年>` no quantity.
 */
export function sentence(marked: string, ...relations: readonly AnnotatedRelation[]): AnnotatedSentence {
  let text = "";
  const numbers: AnnotatedNumber[] = [];
  const notQuantities: { shown: string; start: number }[] = [];
  for (const [, number, none, plain] of marked.matchAll(/\{([^{}]*)\}|<([^<>]*)>|([^{}<>]+)/g)) {
    if (number !== undefined) {
      const read = readNumber(number, text.length);
      numbers.push(read);
      text += read.shown;
    } else if (none !== undefined) {
      notQuantities.push({ shown: none, start: text.length });
      text += none;
    } else text += plain ?? "";
  }
  return { text, numbers, notQuantities, relations };
}

function readNumber(marked: string, start: number): AnnotatedNumber {
  const parts = /^(\?)?([^=:@]+)(?:=([\d.]+)(?:-([\d.]+))?([^:@]*))?:([^@]+)(?:@([a-z-]+))?$/.exec(marked);
  if (parts === null) throw new Error(`Not a marked number: {${marked}}`);
  const [, optional, shown = "", value, upper, unit = "", about = "", role] = parts;
  const plain = /^([\d,]+(?:\.\d+)?)(.*)$/.exec(shown);
  if (value === undefined && plain === null) throw new Error(`Say what {${marked}} is worth`);
  return {
    shown,
    start,
    value: value ?? plain?.[1]?.replaceAll(",", "") ?? "",
    ...(upper !== undefined && { upper }),
    unit: value === undefined ? (plain?.[2] ?? "") : unit,
    about: about.split("/"),
    ...(role !== undefined && { role }),
    isOptional: optional !== undefined,
  };
}

/** Parts beside their total; "full" or "part" where the words say which. */
export function breakdown(
  total: NumberName,
  parts: readonly NumberName[],
  promise?: "full" | "part",
): AnnotatedRelation {
  return { kind: "breakdown", total, parts, ...(promise !== undefined && { isFull: promise === "full" }) };
}

/** A printed rate with the two numbers it divides. */
export function rate(printed: NumberName, part: NumberName, whole: NumberName): AnnotatedRelation {
  return { kind: "rate", rate: printed, part, whole };
}

/** Opening, increases, decreases, spent, carry-over. */
export function balance(
  opening: NumberName,
  increases: readonly NumberName[],
  decreases: readonly NumberName[],
  spent: NumberName | undefined,
  carryOver: NumberName | undefined,
): AnnotatedRelation {
  return {
    kind: "balance",
    opening,
    increases,
    decreases,
    ...(spent !== undefined && { spent }),
    ...(carryOver !== undefined && { carryOver }),
  };
}

/** Opening, increases, decreases, and the budget they make. */
export function adjustment(
  opening: NumberName,
  increases: readonly NumberName[],
  decreases: readonly NumberName[],
  budget: NumberName,
): AnnotatedRelation {
  return { kind: "adjustment", opening, increases, decreases, budget };
}

/** A claim of number with the items it announces or closes. */
export function claim(count: NumberName, ...items: readonly string[]): AnnotatedRelation {
  return { kind: "claim", count, items };
}

/** A change against another time. */
export function change(
  direction: "up" | "down",
  sides: { now?: NumberName; before?: NumberName; amount?: NumberName; share?: NumberName },
): AnnotatedRelation {
  return { kind: "change", direction, ...sides };
}

/** What was planned beside what came, and how far it came. */
export function completion(actual: NumberName, target: NumberName, printed?: NumberName): AnnotatedRelation {
  return { kind: "completion", actual, target, ...(printed !== undefined && { rate: printed }) };
}

/** A relation careful readers may or may not see. */
export function perhaps(relation: AnnotatedRelation): AnnotatedRelation {
  return { ...relation, isOptional: true };
}
