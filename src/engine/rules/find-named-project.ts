import type { ExpenseLine } from "../annexes/base-data-table";
import type { Fact } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { bareProjectName } from "./bare-project-name";
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
    const name = bareProjectName(line.label);
    const named = projects.filter(({ head }) => bareProjectName(head.projectName?.text ?? "") === name);
    const spent = named[0]?.money?.total?.executed;
    const compared = spent && compareSum([spent], line.executed, family);
    if (named.length !== 1 || spent === undefined || compared === undefined) return [];
    return [{ line, spent, compared }];
  });
}
