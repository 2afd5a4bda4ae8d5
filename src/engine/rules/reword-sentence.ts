import Big from "big.js";
import type { Narrative } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { foldCharacters } from "../numbers/normalise";
import { showDecimal } from "../numbers/show-decimal";

/**
 * The sentence of a statement with its number replaced by `value`, in the unit and at the decimals it is printed with.
 * Undefined where that is not certain: the number is loosened, a range or in words, the value is below zero or nothing
 * new, or one of the numbers `from` which it follows stands in another sentence or is loosened itself.
 */
export function rewordSentence(
  narrative: Narrative,
  statement: Statement,
  value: Big,
  from: readonly Statement[],
): string | undefined {
  const { at, quantity } = statement;
  if (![statement, ...from].every(isExact) || from.some(({ sentence }) => sentence !== statement.sentence)) {
    return undefined;
  }
  const sentence = narrative.sentences[statement.sentence]?.at;
  const text = narrative.documents[at.document]?.paragraphs[at.paragraph]?.text;
  if (text === undefined || value.lt(0)) return undefined;
  if (sentence?.paragraph !== at.paragraph || sentence.start > at.start || sentence.end < at.end) {
    return undefined;
  }
  const printed = text.slice(at.start, at.end);
  const digits = digitsOf(printed);
  if (!digits?.value.eq(quantity.value)) return undefined;
  const proper = showDecimal(value, quantity.decimals);
  if (digits.value.eq(proper)) return undefined;
  const reworded = `${printed.slice(0, digits.start)}${proper}${printed.slice(digits.end)}`;
  // The stop that closes a sentence is no part of it, but belongs to what is pasted over it.
  const end = stops.includes(text.charAt(sentence.end)) ? sentence.end + 1 : sentence.end;
  return `${text.slice(sentence.start, at.start)}${reworded}${text.slice(at.end, end)}`.trim();
}

const stops: readonly string[] = ["。", "；", "！", "？"];

function isExact({ quantity, sign }: Statement): boolean {
  return quantity.qualifier === "exact" && quantity.upper === undefined && sign === undefined;
}

/** Where the only run of digits stands; a number partly in words (3万5千) has more than one or says another value. */
function digitsOf(
  printed: string,
): { readonly start: number; readonly end: number; readonly value: Big } | undefined {
  const [found, ...others] = [...foldCharacters(printed).matchAll(/\d[\d,]*(?:\.\d+)?/g)];
  if (found === undefined || others.length > 0) return undefined;
  const [run] = found;
  return { start: found.index, end: found.index + run.length, value: new Big(run.replaceAll(",", "")) };
}
