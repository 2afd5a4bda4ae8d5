import type Big from "big.js";
import { type ExpenseLine, findExpense } from "../../annexes/base-data-table";
import { quantityOf } from "../../annexes/fact";
import type { Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { squeeze } from "../../numbers/normalise";
import { roundHalfUp, showDecimal } from "../../numbers/show-decimal";
import { convert } from "../../numbers/unit";
import { annexesOfReport } from "../annexes-of-report";
import { evidence } from "../evidence";
import { readMoneyName } from "../money-in-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { readToldProjects } from "../told-project";
import { bothSides } from "../wording";

/** An increase or decrease against last year that the report tells is the one between the two columns of its line. */
export const changeInWordsAgreesWithTheTable = defineRule({
  id: "change-in-words-agrees-with-the-table",
  title: "报告中较上年的增减与基础数据表两年决算数相符",
  basis: "增减额 = 本年决算数 − 上年决算数；增减幅 = 增减额 ÷ 上年决算数",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const ours = annexesOfReport(narrative, annexes);
    const { baseData } = ours;
    if (baseData === undefined) return;
    const projectOf = readToldProjects(narrative, ours);
    for (const statement of narrative.statements) {
      const { role, scope, period, quantity } = statement;
      if (role !== "growth" && role !== "decline") continue;
      if (scope.body !== "" || period.part !== "" || projectOf(statement) !== undefined) continue;
      if (quantity.qualifier !== "exact" || quantity.upper !== undefined) continue;
      if (!isAgainstLastYear(narrative, statement)) continue;
      const concept = conceptOf(statement, narrative.unitName);
      if (concept === undefined || concept === "total" || concept === "basic") continue;
      const line = findExpense(baseData, concept);
      const change = line && changeOf(line, statement);
      if (line === undefined || change === undefined) continue;
      const because = [
        statementEvidence(narrative, statement),
        evidence(line.executed),
        evidence(line.previous),
      ];
      const { signed, decimals, unit } = change;
      const told = role === "growth" ? quantity.value : quantity.value.neg();
      if (told.eq(roundHalfUp(signed, decimals)) || told.eq(signed.round(decimals, 0))) {
        yield { verdict: told.eq(signed) ? "equal" : "rounding", because };
        continue;
      }
      const [way, truth] = [role === "growth" ? "增加" : "减少", signed.gt(0) ? "增加" : "减少"];
      const computed = showDecimal(signed.abs(), Math.max(decimals, 2));
      yield {
        at: statementEvidence(narrative, statement).at,
        verdict: "contradiction",
        message: `报告写${line.label}较上年${way}${statement.shown}，基础数据表由${line.previous.shown}到${line.executed.shown}，${truth}${computed}${unit}，请核实。`,
        because,
        ...bothSides(told, signed, Math.max(decimals, 2)),
      };
    }
  },
});

/** What the change is one of: the object itself, or where the clause leaves it out, what was spoken of before. */
function conceptOf({ subject }: Statement, unitName: string): ReturnType<typeof readConcept> {
  const { object, context } = subject;
  return readConcept(object === "" ? (context[context.length - 1] ?? "") : object, unitName);
}

function readConcept(
  words: string,
  unitName: string,
): NonNullable<ReturnType<typeof readMoneyName>>["concept"] | undefined {
  return words === "" ? undefined : readMoneyName(words, unitName)?.concept;
}

/** Whether the words nearest before it compare with last year, and not with a budget. */
function isAgainstLastYear(narrative: Narrative, { sentence, at, period }: Statement): boolean {
  const own = narrative.sentences[sentence];
  if (own === undefined) return false;
  const before = squeeze(own.text.slice(0, at.start - own.at.start));
  const year = narrative.year === undefined ? "上年" : String(narrative.year - 1);
  const last = Math.max(
    ...["上年", "去年", "同比", "上一年", "同期", year].map((word) => before.lastIndexOf(word)),
  );
  const other = Math.max(...["预算", "计划", "年初", "目标", "调整"].map((word) => before.lastIndexOf(word)));
  return last > other && period.relation !== "other";
}

interface LineChange {
  /** This year's less last year's, in the unit of the statement; below 0 for a decrease. */
  readonly signed: Big;
  readonly decimals: number;
  readonly unit: string;
}

function changeOf({ executed, previous }: ExpenseLine, { quantity }: Statement): LineChange | undefined {
  const [now, before] = [quantityOf(executed), quantityOf(previous)];
  if (now === undefined || before?.unit !== now.unit || before.value.lte(0)) return undefined;
  const amount = now.value.minus(before.value);
  if (quantity.kind === "percent") {
    const signed = amount.div(before.value).times(100);
    return { signed, decimals: quantity.decimals, unit: "%" };
  }
  if (quantity.kind !== "money") return undefined;
  const decimals = Math.max(now.decimals, before.decimals);
  const converted = convert({ ...now, value: amount, decimals }, quantity.unit);
  if (converted === undefined) return undefined;
  return { signed: converted.value, decimals: quantity.decimals, unit: quantity.unit };
}
