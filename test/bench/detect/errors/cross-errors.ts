import { differenceOf, percentOf, sumOf } from "../exact";
import { settleScores } from "../make/make-evaluation";
import { type BaseData, type Case, type Evaluation, evaluationsOf, lineOf } from "../model";
import type { Random } from "../random";
import { pickBaseData, type PlantedError, raise } from "./planted-error";

interface Pair {
  readonly base: BaseData;
  readonly unit: Evaluation;
  readonly projects: readonly Evaluation[];
}

/** A base data table with the tables of its year. */
function pickPair(copy: Case, random: Random): Pair | undefined {
  const base = pickBaseData(copy, random);
  const ofYear = evaluationsOf(copy).filter(({ year }) => year === base?.year);
  const unit = ofYear.find(({ layout }) => layout.isUnit);
  return base && unit && { base, unit, projects: ofYear.filter(({ layout }) => !layout.isUnit) };
}

/** Errors that show only beside another annex. */
export const crossErrors: readonly PlantedError[] = [
  {
    kind: "project-expenditure",
    title: "两表的项目支出不一致",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      const nature = pair?.unit.compositions.find(({ by }) => by === "nature");
      const [basic, project] = nature?.parts ?? [];
      if (pair === undefined || basic === undefined || project === undefined) return undefined;
      const moved = random.decimal(1, 4, 2);
      project.amount = sumOf([project.amount, moved]);
      basic.amount = differenceOf(basic.amount, moved);
      return { at: [`${pair.unit.id}/nature/project`], severity: "verify" };
    },
  },
  {
    kind: "spent-is-not-basic-plus-project",
    title: "基本支出加项目支出不等于全年执行数",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      const row = pair?.unit.rows.find(({ name }) => name === "基本支出");
      if (pair === undefined || row === undefined) return undefined;
      row.actual = differenceOf(row.actual, random.decimal(1, 4, 2));
      // 基本支出 states its own adjustment, and its score follows it.
      const also = [
        `${pair.base.id}/adjustment/executed`,
        `${pair.unit.id}/${row.id}/score`,
        `${pair.unit.id}/${row.id}/actual`,
      ];
      return { at: [`${pair.unit.id}/total/executed`], severity: "verify", also };
    },
  },
  {
    kind: "opening-budget",
    title: "年初预算数不等于基本支出与项目支出之和",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      if (pair === undefined) return undefined;
      const { amounts } = pair.unit.total;
      amounts.initial = raise(amounts.initial, random);
      return { at: [`${pair.unit.id}/total/initial`], severity: "verify" };
    },
  },
  {
    kind: "basic-adjustment",
    title: "基本支出预算调整数不符",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      if (pair === undefined) return undefined;
      const line = lineOf(pair.base, "adjustment");
      line.executed = raise(line.executed, random);
      return { at: [`${pair.base.id}/adjustment/executed`], severity: "verify" };
    },
  },
  {
    kind: "special-fund",
    title: "专项资金与其项目自评表不一致",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      const funds = pair?.base.lines.filter(({ id }) => /^special-\d/.test(id)) ?? [];
      const [one, other] = funds;
      if (pair === undefined || pair.projects.length < 2 || one === undefined || other === undefined)
        return undefined;
      const moved = random.decimal(1, 3, 2);
      one.executed = sumOf([one.executed, moved]);
      other.executed = differenceOf(other.executed, moved);
      const at = [one, other].map(({ id }) => `${pair.base.id}/${id}/executed`);
      return { at, severity: "verify", also: at };
    },
  },
  {
    kind: "projects-spent",
    title: "各项目执行数之和不等于项目支出",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      const project = pair?.projects[0];
      const [part] = project?.parts ?? [];
      if (pair === undefined || project === undefined || part === undefined) return undefined;
      const budget = project.total.amounts;
      const less = random.decimal(1, 2, 2);
      // Budget and spending sink together, so that the rate hardly moves and the project's own table still agrees.
      for (const amounts of [budget, part.amounts]) {
        amounts.budget = differenceOf(amounts.budget, less);
        amounts.executed = differenceOf(amounts.executed, less);
      }
      project.rate = percentOf(budget.executed, budget.budget, 2);
      settleScores(project);
      const own = ["total/rate", "total/score", "total-score"].map((key) => `${project.id}/${key}`);
      const also = [...own, ...costCells(project)];
      // Where the project has a line of its own the difference is named there.
      const at = ["project", "special-1"].map((line) => `${pair.base.id}/${line}/executed`);
      return { at, severity: "verify", also };
    },
  },
  {
    kind: "projects-budget",
    title: "各项目预算之和不等于项目支出预算数",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      const project = pair?.projects[0];
      const [part] = project?.parts ?? [];
      if (pair === undefined || project === undefined || part === undefined) return undefined;
      const more = random.decimal(2, 5, 2);
      project.total.amounts.initial = sumOf([project.total.amounts.initial, more]);
      part.amounts.initial = sumOf([part.amounts.initial, more]);
      return { at: [`${pair.base.id}/project/budget`], severity: "verify" };
    },
  },
  {
    kind: "another-unit-name",
    title: "两表的单位名称不同",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      if (pair === undefined) return undefined;
      pair.base.unitName = random.pick(["某区街道办事处", "某县农业农村局"]);
      return { at: [`${pair.base.id}/unit-name`, `${pair.unit.id}/unit-name`], severity: "verify" };
    },
  },
  {
    kind: "another-year",
    title: "两张表的年度不同",
    plant(copy, random) {
      const pair = pickPair(copy, random);
      if (pair === undefined || evaluationsOf(copy).some(({ year }) => year !== pair.unit.year))
        return undefined;
      pair.unit.title = pair.unit.title.replace(String(pair.unit.year), String(pair.unit.year - 1));
      return { at: [`${pair.base.id}/title`, `${pair.unit.id}/title`], severity: "verify", also: ["*"] };
    },
  },
  {
    kind: "year-of-a-heading",
    title: "基础数据表某栏年度写错",
    plant(copy, random) {
      const base = pickBaseData(copy, random);
      if (base === undefined) return undefined;
      const column = random.pick(["headcount", "previous", "budget"] as const);
      base.headingYears[column] -= 1;
      return { at: [`${base.id}/${column}-heading`], severity: "error" };
    },
  },
  {
    kind: "year-under-the-title",
    title: "标题与年度行的年度不同",
    plant(copy, random) {
      const tables = evaluationsOf(copy).filter(({ layout }) => layout.hasYearLine);
      if (tables.length === 0) return undefined;
      const table = random.pick(tables);
      table.title = `${table.year - 1}年度${table.title}`;
      return { at: [`${table.id}/title`, `${table.id}/year-line`], severity: "error", also: ["*"] };
    },
  },
];

function costCells({ id, rows }: Evaluation): string[] {
  return rows.filter(({ name }) => name === "项目总成本").map((row) => `${id}/${row.id}/actual`);
}
