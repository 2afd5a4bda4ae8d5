import type { BaseDataTable } from "../../annexes/base-data-table";
import { ancestorsOf } from "../../annexes/expense-tree";
import type { Observation } from "../../finding";
import { squeeze } from "../../numbers/normalise";
import { roundHalfUp, showPercent, showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { type Change, findMovements, groupJumps, type Movement } from "../find-movements";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** A line that moves far against last year or against its budget needs a word (semantics §4, jumps). */
export const spendingJumpsAreExplained = defineRule({
  id: "spending-jumps-are-explained",
  title: "与上年或预算相比变动较大的支出应有说明",
  basis: "基础数据表：决算数与上年决算数、本年预算数相比的增减",
  severity: "verify",
  settledBy: "在基础数据表的说明或厉行节约保障措施中点名该支出并写明原因",
  needs: ["baseData", "policy"],
  *check({ baseData, policy }) {
    const movements = findMovements(baseData, policy.jump);
    const jumps = groupJumps(movements);
    for (const movement of movements) {
      const { previous, budget, executed, label } = movement.line;
      const causes = jumps.get(movement);
      // A jump that moved the line above it is named there.
      if (causes === undefined && movement.isJump) continue;
      const names = [label, ...(causes ?? []).map(({ line }) => line.label)];
      if (causes !== undefined && !isExplained(baseData, names)) yield observe(movement, deepestOf(causes));
      else yield equal(executed, movement.toPrevious && previous, movement.toBudget && budget);
    }
  },
});

const reasonWords = ["原因", "因为", "由于", "主要是", "系因"];

/** Whether the sheet's own notes or measures name the line, or one that moved it, and say why. */
function isExplained({ notes, fields }: BaseDataTable, names: readonly string[]): boolean {
  const sentences = [...notes, ...fields].flatMap(({ text }) => bare(text).split(/[。；;]/));
  return sentences.some(
    (said) =>
      names.some((name) => said.includes(bare(name))) && reasonWords.some((word) => said.includes(word)),
  );
}

/** “三公”经费 and 三公经费 are one. */
function bare(text: string): string {
  return squeeze(text).replace(/["“”]/g, "");
}

/** The causes without the subtotals that other causes moved. */
function deepestOf(causes: readonly Movement[]): Movement[] {
  return causes.filter(
    ({ line }) =>
      !causes.some((other) => ancestorsOf(other.line.concept).some((above) => above === line.concept)),
  );
}

function observe({ line, toPrevious, toBudget }: Movement, causes: readonly Movement[]): Observation {
  const { label, previous, budget, executed } = line;
  const against: string[] = [];
  if (toPrevious !== undefined) against.push(`比上年决算数${previous.shown}${inWords(toPrevious)}`);
  if (toBudget !== undefined) against.push(`比本年预算数${budget.shown}${inWords(toBudget)}`);
  const names = causes.map((cause) => cause.line.label).join("、");
  const main = toPrevious?.isJump === true ? toPrevious : toBudget;
  return {
    at: executed.at,
    verdict: "contradiction",
    message: `${label}本年决算数${executed.shown}，${against.join("，")}${names === "" ? "" : `，主要是${names}变动`}，表中没有说明。`,
    because: allEvidence([
      executed,
      previous,
      budget,
      ...causes.flatMap((cause) => [cause.line.executed, cause.toPrevious && cause.line.previous]),
    ]),
    ...(main && bothSides(main.change.plus(main.base), main.base)),
  };
}

function inWords({ change, base }: Change): string {
  if (change.eq(0)) return "持平";
  const share = change.abs().div(base);
  // Beyond ten times nobody reads a percentage.
  if (share.gte(10)) return `增加${showTrimmed(roundHalfUp(share, 2))}倍`;
  return `${change.lt(0) ? "减少" : "增加"}${showPercent(share)}`;
}
