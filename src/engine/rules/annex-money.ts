import { type BaseDataTable, findExpense } from "../annexes/base-data-table";
import { type Fact, isBlank } from "../annexes/fact";
import type { BudgetLine, SelfEvaluation } from "../annexes/self-evaluation";
import type { Role, Statement } from "../narrative/statement";
import type { AnnexesOfReport } from "./annexes-of-report";
import type { NamedMoney } from "./money-in-words";
import { findUnitMoney } from "./unit-money";

/** The unit of one table and a fact of it that states the same amount as the prose. */
export interface AnnexAmount {
  readonly fact: Fact;
  /** What a message calls the table: "自评表", "基础数据表". */
  readonly table: string;
}

/**
 * The cells of the tables that state the amount too, the one that is its proper place first; a blank cell is among them.
 * Empty where the tables have no cell for it.
 */
export function findAnnexAmounts(
  { concept, isFiscal }: NamedMoney,
  { role, period }: Pick<Statement, "role" | "period">,
  { unitEvaluation, baseData }: AnnexesOfReport,
): readonly AnnexAmount[] {
  const ofEvaluation = (...facts: readonly (Fact | undefined)[]): AnnexAmount[] =>
    facts.flatMap((fact) => (fact === undefined ? [] : [{ fact, table: "自评表" }]));
  if (concept === "total") {
    if (unitEvaluation === undefined || period.relation !== "this-year") return [];
    return ofEvaluation(...totalsOf(unitEvaluation, isFiscal, role));
  }
  const inBaseData = concept === "basic" ? undefined : ofBaseData(baseData, concept, role, period.relation);
  const amounts: AnnexAmount[] = inBaseData === undefined ? [] : [{ fact: inBaseData, table: "基础数据表" }];
  if (unitEvaluation === undefined || period.relation !== "this-year") return amounts;
  if (concept !== "basic" && concept !== "project") return amounts;
  const { basic, project, basicTarget, basicActual } = findUnitMoney(unitEvaluation);
  if (concept === "basic" && role === "opening") return ofEvaluation(basicTarget);
  if (role !== "spent" && role !== "actual") return amounts;
  return [...amounts, ...ofEvaluation(...(concept === "basic" ? [basicActual, basic] : [project]))];
}

function totalsOf({ money }: SelfEvaluation, isFiscal: boolean, role: Role): readonly (Fact | undefined)[] {
  if (money === undefined) return [];
  const bySource = money.compositions.find(({ by }) => by === "source");
  const part = isFiscal
    ? bySource?.parts.find(({ name }) => /一般公共预算|财政拨款/.test(name))?.amount
    : bySource?.whole;
  const line: BudgetLine | undefined = isFiscal
    ? (money.parts.find(({ concept }) => concept === "fiscal") ?? money.total)
    : money.total;
  const filled = (fact: Fact | undefined): Fact | undefined =>
    fact === undefined || isBlank(fact) ? undefined : fact;
  if (role === "opening") return [filled(line?.initial) ?? money.total?.initial];
  // 预算 without a word of time may be either; only what is called 年初 or 调整 is sure.
  if (role === "budget") return [filled(line?.budget) ?? money.total?.budget, money.total?.initial];
  if (role === "spent") return [filled(line?.executed) ?? money.total?.executed];
  return role === "income" ? [part] : [];
}

function ofBaseData(
  table: BaseDataTable | undefined,
  concept: Exclude<NamedMoney["concept"], "total" | "basic">,
  role: Role,
  relation: Statement["period"]["relation"],
): Fact | undefined {
  const line = table && findExpense(table, concept);
  if (line === undefined) return undefined;
  if (relation === "last-year") return role === "spent" || role === "actual" ? line.previous : undefined;
  if (relation !== "this-year") return undefined;
  if (role === "spent" || role === "actual") return line.executed;
  return role === "opening" || role === "budget" ? line.budget : undefined;
}
