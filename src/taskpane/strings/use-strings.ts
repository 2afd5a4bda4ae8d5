import { createContext, useContext } from "react";
import { en } from "./en";
import { type Strings, zhCn } from "./zh-cn";

/** A language the pane speaks. */
export type Language = "zh-CN" | "en";

const tables: Readonly<Record<Language, Strings>> = { "zh-CN": zhCn, en };

/** The language for a locale of Office: English for English, Chinese for every other, as the forms are Chinese. */
export function languageFor(locale: string): Language {
  return locale.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** The words of a language. */
export function stringsOf(language: Language): Strings {
  return tables[language];
}

/** The words that the components below speak. */
export const StringsContext = createContext<Strings>(zhCn);

/** The words of the language in use. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
