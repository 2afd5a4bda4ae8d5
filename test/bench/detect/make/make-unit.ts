import { differenceOf, productOf, sumOf } from "../exact";
import { nationalProject } from "../layouts/project-forms";
import { unitWithCompositions } from "../layouts/other-forms";
import { type BaseData, type Evaluation, lineOf } from "../model";
import type { Random } from "../random";
import type { Style } from "../style";
import type { Wording } from "../wording/wording";
import { makeBaseData } from "./make-base-data";
import { makeEvaluation } from "./make-evaluation";

/** A unit's annexes, which agree with each other. */
export interface UnitTables {
  readonly baseData: BaseData;
  readonly unit: Evaluation;
  /** One for every project there is; empty where the unit's projects have none. */
  readonly projects: readonly Evaluation[];
}

/** Makes the annexes of a unit: 全年执行数 = 基本支出 + 项目支出, 年初预算数 = what was planned for both. */
export function makeUnit(
  random: Random,
  {
    style,
    wording,
    year,
    prefix,
    hasProjects,
  }: {
    readonly style: Style;
    readonly wording: Wording;
    readonly year: number;
    /** Begins the ids of the tables. */
    readonly prefix: string;
    readonly hasProjects: boolean;
  },
): UnitTables {
  const basicTarget = random.decimal(180, 2_400, 2);
  const basic = productOf(basicTarget, random.pick(["0.98", "1", "1.03", "1.12"]), 2);
  const baseData = makeBaseData(random, {
    id: `${prefix}base`,
    style,
    wording,
    year,
    hasOnlySpecials: hasProjects,
    basicAdjustment: differenceOf(basic, basicTarget),
  });
  const project = lineOf(baseData, "project");
  const executed = sumOf([basic, project.executed]);
  const budget = random.happens(30)
    ? executed
    : sumOf([executed, productOf(executed, random.pick(["0.004", "0.012", "0.03"]), 2)]);
  const fund = random.happens(25) ? productOf(budget, "0.06", 2) : "";
  const unit = makeEvaluation(random, {
    id: `${prefix}unit`,
    layout: unitWithCompositions,
    style,
    wording,
    year,
    projectName: "",
    annexNumber: "附件3",
    amounts: { initial: sumOf([basicTarget, project.budget]), budget, executed },
    cost: { name: "基本支出", target: basicTarget, actual: basic },
    compositions: [
      {
        by: "source",
        whole: budget,
        parts: [
          {
            id: "fiscal",
            label: "一般公共预算拨款",
            amount: fund === "" ? budget : differenceOf(budget, fund),
          },
          { id: "fund", label: "政府性基金拨款", amount: fund },
          { id: "account", label: "纳入专户管理的非税收入拨款", amount: "" },
          { id: "other", label: "其他资金", amount: "" },
        ],
      },
      {
        by: "nature",
        whole: executed,
        parts: [
          { id: "basic", label: "基本支出", amount: basic },
          { id: "project", label: "项目支出", amount: project.executed },
        ],
      },
    ],
  });
  const projects = hasProjects
    ? baseData.lines.filter(({ id }) => id.startsWith("special-") && id !== "special-funds")
    : [];
  return {
    baseData,
    unit,
    projects: projects.map((line, index) =>
      makeEvaluation(random, {
        id: `${prefix}project-${index + 1}`,
        layout: nationalProject,
        style,
        wording,
        year,
        projectName: line.label,
        amounts: { initial: line.budget, budget: budgetOver(random, line.executed), executed: line.executed },
      }),
    ),
  };
}

/** A budget of which that much was spent. */
function budgetOver(random: Random, executed: string): string {
  return random.happens(50) ? executed : productOf(executed, random.pick(["1.01", "1.02", "1.04"]), 2);
}
