import { phraseAt } from "../numbers/phrase-table";
import { squeeze } from "../numbers/normalise";
import type { Statement } from "../narrative/statement";
import { frontWords, type MoneyConcept, moneyNames, tailWords } from "./money-words";

/** What an amount of the prose is, as far as the tables have a cell for it. */
export interface NamedMoney {
  readonly concept: MoneyConcept;
  /** Whether the words confine it to 一般公共预算财政拨款. */
  readonly isFiscal: boolean;
}

const conceptsByName: ReadonlyMap<string, MoneyConcept> = new Map(
  Object.entries(moneyNames).flatMap(([concept, names]) =>
    names.map((name) => [name, concept as MoneyConcept] as const),
  ),
);

/** Reads what an amount is from the words it stands with; undefined unless every word of them is understood. */
export function readMoneyName(words: string, unitName: string): NamedMoney | undefined {
  let rest = squeeze(words).replace(/["“”'‘’《》]/g, "");
  let isFiscal = false;
  // What arrives is not what is spent: 执行到位金额 is what a court collected.
  if (rest === "" || rest.includes("执行到位")) return undefined;
  for (;;) {
    const concept = conceptsByName.get(rest);
    if (concept !== undefined) return { concept, isFiscal };
    const isOwnName = unitName !== "" && rest.startsWith(unitName);
    const front = phraseAt(frontWords, rest, 0);
    const year = /^(?:19|20)\d{2}年度?/.exec(rest);
    const cut = isOwnName ? unitName.length : (front?.words.length ?? year?.[0].length);
    if (cut === undefined) break;
    if (front?.meaning === "fiscal") isFiscal = true;
    rest = rest.slice(cut);
  }
  return readTail(rest, isFiscal);
}

/** An amount whose words are all of one kind with the statement's own: 基本支出决算数, 支出合计. */
function readTail(text: string, isFiscal: boolean): NamedMoney | undefined {
  let rest = text;
  for (;;) {
    const concept = rest === "" ? "total" : conceptsByName.get(rest);
    if (concept !== undefined) return { concept, isFiscal };
    const tail = longestTail(rest);
    if (tail === undefined) return undefined;
    rest = rest.slice(0, -tail.length);
  }
}

function longestTail(text: string): string | undefined {
  let longest: string | undefined;
  for (const tail of tailWords) {
    if (text.endsWith(tail) && tail.length > (longest?.length ?? 0)) longest = tail;
  }
  return longest;
}

/** The amounts of the prose that are the unit's own as a whole, with what they are. */
export function findNamedMoney(
  statements: readonly Statement[],
  unitName: string,
  projectOf: (statement: Statement) => string | undefined = ({ scope }) => scope.project,
): readonly (NamedMoney & { readonly statement: Statement })[] {
  /** What the sentence last named: 政府采购金额133.96万元，年初预算数152.75万元 is one thing in two columns. */
  let named: { readonly sentence: number; readonly money: NamedMoney } | undefined;
  return statements.flatMap((statement) => {
    const { quantity, scope, subject, period, sentence } = statement;
    if (quantity.kind !== "money" || quantity.upper !== undefined) return [];
    // Another body's money, a project's, half a year's: none of them stands in the unit's tables.
    if (scope.body !== "" || projectOf(statement) !== undefined || period.part !== "") return [];
    const own = readMoneyName(subject.words, unitName);
    const isContinued = named?.sentence === sentence && bareColumn.test(squeeze(subject.words));
    const money = own?.concept === "total" && isContinued ? named?.money : own;
    if (money === undefined) return [];
    named = { sentence, money };
    return [{ ...money, statement }];
  });
}

/** Words that name a column and leave what is in it to the name before. */
const bareColumn = /^(?:年初|全年|本年|实际)?(?:预算|决算|支出|执行)(?:数|额|安排)?$/;
