import type { BaseDataTable, ExpenseLine } from "../../annexes/base-data-table";
import { ancestorsOf } from "../../annexes/expense-tree";
import type { Observation } from "../../finding";
import { showPercent } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { findMovements, type Movement } from "../find-movements";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** A line that moves far against last year or against its budget needs a word (semantics §4, jumps). */
export const spendingJumpsAreExplained = defineRule({
  id: "spending-jumps-are-explained",
  title: "与上年或预算相比变动较大的支出应有说明",
  basis: "基础数据表：决算数与上年决算数、本年预算数相比的增减",
  severity: "verify",
  needs: ["baseData", "policy"],
  *check({ baseData, policy }) {
    const movements = findMovements(baseData, policy.jump);
    const jumps = movements.filter((movement) => movement.isJump);
    const folded = new Map<Movement, Movement[]>();
    for (const jump of jumps) {
      const cause = findRoot(jump, jumps);
      folded.set(cause, [...(folded.get(cause) ?? []), ...(cause === jump ? [] : [jump])]);
    }
    for (const movement of movements) {
      const { previous, budget, executed } = movement.line;
      const parts = folded.get(movement);
      if (parts !== undefined) yield observe(movement, parts);
      else if (!movement.isJump)
        yield equal(executed, movement.toPrevious && previous, movement.toBudget && budget);
    }
    yield* findUnspent(baseData);
  },
});

/** The line above that moved because this one did: the same way, and mostly by its amount. */
function findRoot(jump: Movement, jumps: readonly Movement[]): Movement {
  let root = jump;
  for (const concept of ancestorsOf(jump.line.concept)) {
    const above = jumps.find(({ line }) => line.concept === concept);
    if (above !== undefined && explains(root, above)) root = above;
  }
  return root;
}

/** A part that also moved against its whole, down where the whole went up, is a finding of its own. */
function explains(part: Movement, whole: Movement): boolean {
  return (["toPrevious", "toBudget"] as const).every((side) => {
    const [own, above] = [part[side], whole[side]];
    if (own?.isJump !== true) return true;
    if (above?.isJump !== true || own.change.gt(0) !== above.change.gt(0)) return false;
    return own.change.abs().times(2).gte(above.change.abs());
  });
}

function observe({ line, toPrevious, toBudget }: Movement, parts: readonly Movement[]): Observation {
  const { label, previous, budget, executed } = line;
  const against: string[] = [];
  if (toPrevious !== undefined) against.push(`比上年决算数${previous.shown}${inWords(toPrevious)}`);
  if (toBudget !== undefined) against.push(`比本年预算数${budget.shown}${inWords(toBudget)}`);
  const causes = parts.map((part) => part.line.label).join("、");
  const main = toPrevious?.isJump === true ? toPrevious : toBudget;
  return {
    at: executed.at,
    verdict: "contradiction",
    message: `${label}本年决算数${executed.shown}，${against.join("，")}${causes === "" ? "" : `，主要是${causes}变动`}，表中没有说明。`,
    because: allEvidence([
      executed,
      previous,
      budget,
      ...parts.flatMap((part) => [part.line.executed, part.line.previous]),
    ]),
    ...(main === undefined ? {} : bothSides(main.change.plus(main.base), main.base)),
  };
}

function inWords({ share }: NonNullable<Movement["toPrevious"]>): string {
  if (share.eq(0)) return "持平";
  return `${share.lt(0) ? "减少" : "增加"}${showPercent(share.abs())}`;
}

/** A budget of which nothing was spent, on a line that had nothing last year either. */
function* findUnspent({ expenses }: BaseDataTable): Generator<Observation> {
  for (const line of expenses) {
    if (!isUnspent(line)) continue;
    yield {
      at: line.executed.at,
      verdict: "contradiction",
      message: `${line.label}本年预算数${line.budget.shown}，本年决算数为0，没有支出。`,
      because: allEvidence([line.executed, line.budget, line.previous]),
      severity: "hint",
    };
  }
}

function isUnspent({ previous, budget, executed }: ExpenseLine): boolean {
  const [before, planned, spent] = [previous, budget, executed].map(({ reading }) =>
    reading.form === "quantity" ? reading.quantity.value : undefined,
  );
  return spent?.eq(0) === true && planned?.gt(0) === true && (before === undefined || before.eq(0));
}
