import * as v from "valibot";
import { findNearest } from "./nearest";

// The message of every schema here is what is allowed, in the users' words: "0到1之间的小数". `sayIssue` puts the field before it.

/** A value of which only a predicate can tell. */
function allowed<Value>(words: string, isAllowed: (value: unknown) => boolean) {
  return v.custom<Value>(isAllowed, words);
}

/** A decimal, as text or as a JSON number; out comes text. */
function decimal(words: string, pattern: RegExp) {
  const isDecimal = (value: unknown): boolean =>
    (typeof value === "string" || typeof value === "number") && pattern.test(String(value));
  return v.pipe(allowed<string | number>(words, isDecimal), v.transform(String));
}

/** 0 to 1. */
export const share = decimal("0到1之间的小数", /^(?:0(?:\.\d{1,8})?|1(?:\.0{1,8})?)$/);

/** Points, amounts, multiples: 0 or more. */
export const amount = decimal("不小于0的数", /^\d{1,9}(?:\.\d{1,8})?$/);

/** Any number, for limits in per cent. */
export const number = decimal("数字", /^-?\d{1,9}(?:\.\d{1,8})?$/);

export const flag = allowed<boolean>("true或false", (value) => typeof value === "boolean");

/** A whole number within bounds. */
export function wholeNumber(low: number, high: number) {
  return allowed<number>(
    `${String(low)}到${String(high)}之间的整数`,
    (value) => typeof value === "number" && Number.isInteger(value) && value >= low && value <= high,
  );
}

/** Words of so many characters at most; not blank. */
export function text(longest: number) {
  return allowed<string>(
    `不超过${String(longest)}字的文字`,
    (value) => typeof value === "string" && value.trim() !== "" && value.length <= longest,
  );
}

/** A word that stands beside a number, so without a digit of its own. */
export const wordBesideNumber = allowed<string>(
  "不超过10字、不含数字的文字",
  (value) =>
    typeof value === "string" && value.trim() !== "" && value.length <= 10 && !/[\d０-９]/.test(value),
);

/** The name of a policy in commands and settings. */
export const identifier = allowed<string>(
  "小写英文字母、数字和连字符，如“yunze-2024”",
  (value) => typeof value === "string" && value.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
);

/** One of a few words; what each means may be told in brackets. */
export function oneOf<const Choice extends string>(
  choices: readonly Choice[],
  meanings: Partial<Record<Choice, string>> = {},
) {
  const named = choices.map((choice) => {
    const meaning = meanings[choice];
    return `“${choice}”${meaning === undefined ? "" : `（${meaning}）`}`;
  });
  return allowed<Choice>(named.join("、"), (value) => choices.some((choice) => choice === value));
}

/** A list; every entry is judged by itself. */
export function list<const Item extends v.GenericSchema>(item: Item, most = 1_000) {
  const words = `写在[ ]里的列表，最多${String(most)}条`;
  return v.pipe(v.array(item, words), v.maxLength(most, words));
}

/** A group of fields. Every field that it does not know is named, with the known one it resembles. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
  const group = allowed<v.InferInput<v.LooseObjectSchema<Entries, undefined>>>(
    "写在{ }里的一组字段",
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  );
  return v.pipe(
    group,
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const known = Object.keys(entries);
      let unknown = 0;
      for (const [key, value] of Object.entries(dataset.value as object)) {
        if (Object.hasOwn(entries, key)) continue;
        unknown += 1;
        // Who has more of them has not misspelt them.
        const near = unknown > mostMisspelt ? undefined : findNearest(key, known);
        addIssue({
          message: near === undefined ? unknownField : `${unknownField}，是不是“${near}”？`,
          path: [{ type: "object", origin: "key", input: dataset.value, key, value } as v.IssuePathItem],
        });
      }
    }),
  );
}

/** The most fields of one group for which a resembling one is looked for. */
const mostMisspelt = 50;

/** What is said of a field that nobody asks for. */
export const unknownField = "不认识的字段";

/** A field that may be missing. */
export const optional = v.exactOptional;

/** A field that may be missing, or null to take it away from the policy it is based on. */
export function removable<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.exactOptional(v.nullable(schema));
}
