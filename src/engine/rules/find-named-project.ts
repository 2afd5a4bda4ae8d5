import type { ExpenseLine } from "../annexes/base-data-table";
import type { Fact } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { squeeze } from "../numbers/normalise";
import { compareSum, type SumComparison } from "./compare-sum";

/** What a project's line in the 基础数据表 and the 自评表 of the project of that name state as its spending. */
export interface NamedProject {
  readonly line: ExpenseLine;
  readonly spent: Fact;
  readonly compared: SumComparison;
}

/** The lines that name a project which has exactly one 自评表, where both amounts are there; amounts at `family` decimals. */
export function findNamedProjects(
  expenses: readonly ExpenseLine[],
  projects: readonly SelfEvaluation[],
  family: number,
): NamedProject[] {
  return expenses.flatMap((line) => {
    // Only rows that name a project; the form's own lines are sums.
    if (line.concept !== "special-fund" && line.concept !== "project-other") return [];
    const name = bareName(line.label);
    const named = projects.filter(({ head }) => bareName(head.projectName?.text ?? "") === name);
    const spent = named[0]?.money?.total?.executed;
    const compared = spent && compareSum([spent], line.executed, family);
    if (named.length !== 1 || spent === undefined || compared === undefined) return [];
    return [{ line, spent, compared }];
  });
}

/** 2023年“法律援助”经费 and 法律援助经费 are one: the year is the annexes' own, quotes are a habit. */
function bareName(name: string): string {
  return squeeze(name)
    .replace(/["“”'‘’《》]/g, "")
    .replace(/^(?:19|20)\d{2}年度?/, "");
}
