import { type Loosening, type ValueWords, standardWords } from "./loosening-words";
import { squeeze } from "./normalise";
import { type Phrase, type PhraseTable, tableOfPhrases } from "./phrase-table";
import type { QualifierWidth } from "./qualifier-widths";
import type { Qualifier, Sign } from "./reading";

/** A word that loosens a number, which the usual tables lack. */
export interface LooseningWord {
  readonly word: string;
  /** Where it stands: 不出400场 before the number, 400来场 between number and unit, 400场许 after both. */
  readonly stands: "before" | "between" | "after";
  /** The usual word it means the same as, its width aside. */
  readonly like: Exclude<Qualifier, "exact">;
  /** How far it reaches; as the usual word where absent. */
  readonly width?: QualifierWidth;
}

/** What a policy says about words beside a number. */
export interface OwnWords {
  readonly loosening?: readonly LooseningWord[];
  /** Other widths for the usual words. */
  readonly widths?: Readonly<Partial<Record<Exclude<Qualifier, "exact">, QualifierWidth>>>;
}

/** The usual words with a policy's own; its own win where both are printed alike. A word that is nothing but space is ignored. */
export function withOwnWords({ loosening = [], widths = {} }: OwnWords): ValueWords {
  const widen = (meaning: Loosening): Loosening => {
    const width = meaning.qualifier === "exact" ? undefined : widths[meaning.qualifier];
    return width === undefined ? meaning : { ...meaning, width };
  };
  const table = (usual: PhraseTable<Loosening>, stands?: LooseningWord["stands"]): PhraseTable<Loosening> => {
    const own = loosening
      .filter((each) => each.stands === stands)
      .map(({ word, like, width }): Phrase<Loosening> => {
        const meaning = { qualifier: like, ...signOf(like) };
        return {
          words: squeeze(word),
          meaning: width === undefined ? widen(meaning) : { ...meaning, width },
        };
      })
      .filter(({ words }) => words !== "");
    const named = new Set(own.map(({ words }) => words));
    const rest = [...usual.values()].flat().filter(({ words }) => !named.has(words));
    return tableOfPhrases([
      ...own,
      ...rest.map(({ words, meaning }) => ({ words, meaning: widen(meaning) })),
    ]);
  };
  return {
    signs: table(standardWords.signs),
    before: table(standardWords.before, "before"),
    between: table(standardWords.between, "between"),
    after: table(standardWords.after, "after"),
  };
}

const signs: Readonly<Partial<Record<Qualifier, Sign>>> = {
  above: "more-than",
  "at-least": "at-least",
  "at-most": "at-most",
  below: "less-than",
};

function signOf(qualifier: Qualifier): Pick<Loosening, "sign"> {
  const sign = signs[qualifier];
  return sign === undefined ? {} : { sign };
}
