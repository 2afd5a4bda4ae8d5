import { type Fact, isBlank, quantityOf } from "../../annexes/fact";
import { showDecimal } from "../../numbers/show-decimal";
import type { Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { type AnnexAmount, findAnnexAmounts } from "../annex-money";
import { type AnnexesOfReport, annexesOfReport } from "../annexes-of-report";
import { compareStated, type StatedComparison } from "../compare-stated";
import { evidence } from "../evidence";
import { findLinesInProse } from "../lines-in-prose";
import { findNamedMoney, readMoneyName } from "../money-in-words";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { readToldProjects } from "../told-project";
import { findToldProjectTotals } from "../told-project-totals";
import { bothSides } from "../wording";

/** An amount that the report and a table both state is one amount. */
export const moneyInWordsAgreesWithTheTables = defineRule({
  id: "money-in-words-agrees-with-the-tables",
  title: "报告中的金额与附表一致",
  basis: "自评报告与自评表、基础数据表反映同一年度的同一笔收支",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const ours = annexesOfReport(narrative, annexes);
    /** One finding for each cell and amount, however often the report repeats it. */
    const found = new Map<string, { readonly conflict: Conflict; readonly said: Statement[] }>();
    const ofProjects = new Set(findToldProjectTotals(narrative, ours).map((total) => total.statement));
    for (const { statement, amounts } of findMoneyWithCells(narrative, ours)) {
      const conflict = compareAll(statement, amounts);
      if (conflict === undefined) continue;
      const { compared, fact } = conflict;
      if (compared.verdict === "equal" || compared.verdict === "rounding") {
        const because = [statementEvidence(narrative, statement), evidence(fact)];
        yield { verdict: compared.verdict, because };
        continue;
      }
      // 共安排项目3个，预算合计300万元 is less than the unit's budget: the projects' tables have it.
      const name = readMoneyName(statement.subject.words, narrative.unitName);
      if (ofProjects.has(statement) && name?.concept === "total") continue;
      const key = `${fact.at.sheet}!${fact.at.cell} ${statement.quantity.value.toFixed()}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { conflict, said: [statement] });
      else known.said.push(statement);
    }
    for (const { conflict, said } of found.values()) {
      const { statement, fact, table, compared } = conflict;
      const stated = statement.quantity.value;
      const gap = showDecimal(compared.difference.abs(), compared.decimals);
      yield {
        at: fact.at,
        verdict: "contradiction",
        message: `报告写“${statement.subject.words}${statement.shown}”，${table}${fact.label}填${fact.shown}，差${gap}${compared.unit}，请核实两处口径。`,
        because: [evidence(fact), ...said.map((each) => statementEvidence(narrative, each))],
        ...bothSides(stated, stated.minus(compared.difference), compared.decimals),
      };
    }
  },
});

/** Amounts of the prose beside the cells that state them too: known by what they are called, or by a line's own name. */
function findMoneyWithCells(
  narrative: Narrative,
  ours: AnnexesOfReport,
): readonly { readonly statement: Statement; readonly amounts: readonly AnnexAmount[] }[] {
  const projectOf = readToldProjects(narrative, ours);
  const filled = ({ fact }: AnnexAmount): boolean => !isBlank(fact);
  const named = findNamedMoney(narrative.statements, narrative.unitName, projectOf).map(
    ({ statement, ...money }) => ({
      statement,
      amounts: findAnnexAmounts(money, statement, ours).filter(filled),
    }),
  );
  const known = new Set(named.map(({ statement }) => statement));
  const others = narrative.statements.filter(
    (each) => each.scope.body === "" && !known.has(each) && projectOf(each) === undefined,
  );
  const lines = ours.baseData === undefined ? [] : findLinesInProse(narrative, ours.baseData, others);
  return [
    ...named,
    ...lines.map(({ statement, fact }) => ({
      statement,
      amounts: [{ fact, table: "基础数据表" }].filter(filled),
    })),
  ];
}

interface Conflict extends AnnexAmount {
  readonly statement: Statement;
  readonly compared: StatedComparison;
}

/** The comparison with the first cell that agrees, else with the cell that is the amount's proper place. */
function compareAll(statement: Statement, amounts: readonly AnnexAmount[]): Conflict | undefined {
  const conflicts = amounts.flatMap((amount): Conflict[] => {
    const quantity = plainQuantityOf(amount.fact);
    const compared = quantity && compareStated(statement.quantity, quantity);
    return compared === undefined ? [] : [{ ...amount, statement, compared }];
  });
  return conflicts.find(({ compared }) => compared.verdict !== "contradiction") ?? conflicts[0];
}

function plainQuantityOf(fact: Fact): ReturnType<typeof quantityOf> {
  const quantity = quantityOf(fact);
  return quantity?.upper === undefined ? quantity : undefined;
}
