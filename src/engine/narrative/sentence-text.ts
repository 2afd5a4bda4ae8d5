import type { Quantity, Sign } from "../numbers/reading";
import type { Brackets } from "./brackets";
import type { FoundNumber } from "./find-numbers";
import type { Stretch } from "./phrase-around";
import type { Role } from "./statement";

/** A sentence ready to be read: a folded paragraph, its brackets and numbers, and where the sentence stands in it. */
export interface SentenceText extends Stretch {
  readonly text: string;
  readonly brackets: Brackets;
  /** Those of the sentence, dates and names among them. */
  readonly numbers: readonly FoundNumber[];
}

/** A quantity of a sentence with its subject and role; offsets are those of the folded paragraph. */
export interface ReadQuantity {
  readonly at: Stretch;
  readonly quantity: Quantity;
  readonly sign?: Sign;
  readonly words: Stretch;
  readonly object: string;
  readonly verb: string;
  readonly context: readonly string[];
  readonly role: Role;
  readonly clause: number;
  readonly isInBrackets: boolean;
  /** The whole phrase before the number. */
  readonly phrase: Stretch;
  /** 下降到: it is what a change came to. */
  readonly isOutcome: boolean;
}
