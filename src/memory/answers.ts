import * as v from "valibot";
import type { Answer } from "../engine/annexes/pointing";
import { ignored, type PointedTable, roleTitles } from "../engine/annexes/role-titles";
import { readStored, type Stored } from "./stored";

/** The key under which a workbook keeps what its users said of its labels. */
export const answersKey = "gouji.headings";

/** The longest label that can be told to mean something, in characters. */
export const longestLabel = 200;

/** Far more than a workbook has unknown labels. */
const mostAnswers = 500;

const answerSchema = v.pipe(
  v.object({
    table: v.picklist(Object.keys(roleTitles) as PointedTable[]),
    label: v.pipe(v.string(), v.minLength(1), v.maxLength(longestLabel)),
    means: v.string(),
  }),
  v.check(({ table, means }) => means === ignored || Object.hasOwn(roleTitles[table], means)),
);

/** What a workbook keeps of the answers. */
export const answersSchema = v.object({
  version: v.literal(1),
  answers: v.pipe(v.array(answerSchema), v.maxLength(mostAnswers)),
});

/** Reads the answers from the text kept under `answersKey`. Never throws. */
export function readAnswers(text: string | undefined): Stored<readonly Answer[]> {
  const stored = readStored(text, answersSchema);
  return stored.is === "value" ? { is: "value", value: stored.value.answers } : stored;
}

/** The answers as they are kept; undefined where there are none. */
export function answersAsStored(answers: readonly Answer[]): v.InferOutput<typeof answersSchema> | undefined {
  return answers.length === 0 ? undefined : { version: 1, answers: [...answers] };
}

/** The answers with this one in place of an earlier one of the same label. */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  return [...withoutAnswer(answers, answer), answer].slice(-mostAnswers);
}

/** The answers without that of this label. */
export function withoutAnswer(
  answers: readonly Answer[],
  { table, label }: Pick<Answer, "table" | "label">,
): readonly Answer[] {
  return answers.filter((each) => each.table !== table || each.label !== label);
}

/** What an answer says the label is, in the users' words: "实际完成值". */
export function titleOfAnswer({ table, means }: Answer): string {
  const titles: Readonly<Record<string, string>> = roleTitles[table];
  return means === ignored ? "不是需要校验的内容" : (titles[means] ?? means);
}
