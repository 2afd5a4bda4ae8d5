import { readSign } from "../numbers/comparator";
import type { Reading } from "../numbers/reading";
import { squeeze } from "../numbers/normalise";
import { directionWords } from "./direction-words";
import { namesGivenTime } from "./given-time";
import type { Headings } from "./headings";
import type { Direction } from "./self-evaluation";

/** What the direction of an indicator is read from. */
export interface DirectionSource {
  readonly name: string;
  readonly isCost: boolean;
  /** Whether it stands among the economic benefits: of their money more is better. */
  readonly isGain: boolean;
  readonly target: Reading;
  /** Text of the 指标性质 column, "" where the form has none. */
  readonly signText: string;
  /** Words of a name that say which way it counts. */
  readonly words?: Headings["direction"];
}

/**
 * Which way an indicator counts (semantics §4): the printed sign; else cost and words of a ceiling mean at-most; else at-least.
 * Whatever no sign settles and money or a word makes doubtful is open.
 */
export function findDirection({
  name,
  isCost,
  isGain,
  target,
  signText,
  words = directionWords,
}: DirectionSource): Direction {
  const column = readSign(signText);
  if (column === "described" || target.form === "described") {
    return { comparator: "described", origin: "sign", isOpen: false };
  }
  const sign = column ?? ("sign" in target ? target.sign : undefined);
  if (sign !== undefined) {
    const comparator =
      sign === "equal" ? "equal" : sign === "at-least" || sign === "more-than" ? "at-least" : "at-most";
    return { comparator, origin: "sign", isOpen: false, sign };
  }
  if (target.form === "tolerance") return { comparator: "at-most", origin: "default", isOpen: true };
  if (target.form === "deadline") {
    // 9月前 and 12月底 print the direction in words; a bare 9月 is still one to be met, not passed.
    const origin = target.deadline.bound === "within" ? "default" : "sign";
    return { comparator: "at-most", origin, isOpen: false };
  }
  // 0起 and 0次 mean none at all: more than none is a miss, whoever wrote no sign.
  if (target.form === "quantity" && target.quantity.value.eq(0)) {
    return { comparator: "equal", origin: "default", isOpen: false };
  }
  const tight = squeeze(name);
  const isMoney = target.form === "quantity" && target.quantity.kind === "money";
  const mentions = (listed: readonly string[]): boolean => listed.some((word) => tight.includes(word));
  // 工程资金金额 is money, 补贴渔船数 is not: what a name measures stands at its end.
  const isBare = target.form === "quantity" && target.quantity.unit === "";
  const namesMoney = isBare && words.money.some((word) => tight.endsWith(word));
  const namesGain = mentions(words.gain);
  if (isCost) {
    // What is saved or kept under control grows with success even among the costs.
    const isAmount = isMoney || isBare;
    return { comparator: "at-most", origin: "cost", isOpen: namesGain || !isAmount };
  }
  if (mentions(words.ceiling)) return { comparator: "at-most", origin: "words", isOpen: true };
  const isTime = target.form === "quantity" && target.quantity.kind === "duration";
  if (isTime && !mentions(words.harm) && namesGivenTime(tight, words)) {
    return { comparator: "at-least", origin: "words", isOpen: true };
  }
  const isOpen = !namesGain && (((isMoney || namesMoney) && !isGain) || mentions(words.harm));
  return { comparator: "at-least", origin: "default", isOpen };
}
