import type { Layout } from "../layouts/layout";
import {
  flatList,
  spelledDirections,
  transferPayment,
  twentyEighty,
  unitWithSources,
} from "../layouts/other-forms";
import {
  adjustedTargets,
  deductions,
  nationalProject,
  reviewed,
  splitTarget,
  weightFirst,
} from "../layouts/project-forms";
import type { Case, SheetPlan, Table } from "../model";
import { Random } from "../random";
import { drawStyle } from "../style";
import { allWordings } from "../wording/all-wordings";
import type { Wording } from "../wording/wording";
import { makeAmounts, makeEvaluation } from "./make-evaluation";
import { makeUnit } from "./make-unit";

/** A family of layouts: what it is called in the tables, and how a clean workbook of it is made. */
export interface Family {
  readonly id: string;
  readonly title: string;
  make(random: Random): SheetPlan[];
}

/** An ordinary sheet with these tables. */
export function sheetOf(name: string, ...tables: Table[]): SheetPlan {
  return { name, tables, top: 0, left: 0, visibility: "visible", rows: [], isProtected: false };
}

/** A clean workbook of the family. */
export function makeCase(family: Family, seed: number): Case {
  const random = new Random(seed * 131 + allFamilies.indexOf(family));
  return { family: family.id, seed, sheets: family.make(random), overrides: new Map() };
}

function setting(random: Random): { readonly wording: Wording; readonly year: number } {
  return { wording: random.pick(allWordings), year: random.whole(2021, 2024) };
}

/** One table of a layout on one sheet. */
function single(layout: Layout, title: string, isPasted = false): Family {
  return {
    id: isPasted ? `${layout.id}-pasted` : layout.id,
    title,
    make(random) {
      const { wording, year } = setting(random);
      const moneyUnit = !layout.isUnit && random.happens(15) ? "元" : "万元";
      const table = makeEvaluation(random, {
        id: "table",
        layout,
        style: drawStyle(random, isPasted),
        wording,
        year,
        moneyUnit,
        projectName: layout.isUnit ? "" : random.pick(wording.projects),
        amounts: makeAmounts(random, moneyUnit),
      });
      return [sheetOf(random.pick(["自评表", "Sheet1", layout.isUnit ? "整体自评表" : "项目自评表"]), table)];
    },
  };
}

/** A unit's annexes, as sheets or on one. */
function unitSet(
  id: string,
  title: string,
  how: "sheets" | "one-sheet" | "projects" | "pasted" | "years",
): Family {
  return {
    id,
    title,
    make(random) {
      const { wording, year } = setting(random);
      const style = drawStyle(random, how === "pasted");
      const make = (ofYear: number, prefix: string): ReturnType<typeof makeUnit> =>
        makeUnit(random, { style, wording, year: ofYear, prefix, hasProjects: how === "projects" });
      const { baseData, unit, projects } = make(year, "");
      if (how === "one-sheet") return [sheetOf("附件", baseData, unit)];
      const own = [sheetOf("基础数据表", baseData), sheetOf("自评表", unit)];
      if (how === "years") {
        const before = make(year - 1, "last-");
        own.push(
          sheetOf(`${year - 1}基础数据表`, before.baseData),
          sheetOf(`${year - 1}自评表`, before.unit),
        );
      }
      return [...own, ...projects.map((project, index) => sheetOf(`项目${index + 1}`, project))];
    },
  };
}

/** Several projects' tables in one workbook, each on a sheet or below each other. */
function manyProjects(id: string, title: string, isOneSheet: boolean): Family {
  return {
    id,
    title,
    make(random) {
      const { wording, year } = setting(random);
      const style = drawStyle(random, false);
      const names = random.some(wording.projects, isOneSheet ? 2 : random.whole(2, 4));
      const tables = names.map((projectName, index) =>
        makeEvaluation(random, {
          id: `project-${index + 1}`,
          layout: isOneSheet ? reviewed : nationalProject,
          style,
          wording,
          year,
          projectName,
          amounts: makeAmounts(random, "万元"),
        }),
      );
      if (isOneSheet) return [sheetOf("项目自评表", ...tables)];
      return tables.map((table, index) => sheetOf(names[index] ?? "项目", table));
    },
  };
}

/** Every family of layouts. */
export const allFamilies: readonly Family[] = [
  single(nationalProject, "项目，通行格式"),
  single(weightFirst, "项目，分值在指标值之前"),
  single(splitTarget, "项目，指标性质/指标值/度量单位两行表头"),
  single(deductions, "项目，正反向与扣分栏"),
  single(spelledDirections, "项目，大于等于写成文字"),
  single(reviewed, "项目，自评分与复核分并列"),
  single(transferPayment, "转移支付，无分值"),
  single(twentyEighty, "项目，20+80，无分值栏"),
  single(flatList, "整体，平铺指标与得分系数"),
  single(unitWithSources, "整体，按资金来源"),
  unitSet("unit-set", "整体自评表与基础数据表", "sheets"),
  unitSet("unit-set-with-projects", "整体、基础数据表与各项目表", "projects"),
  unitSet("unit-set-one-sheet", "两个附件在一张工作表", "one-sheet"),
  unitSet("unit-set-years", "两个年度的附件在一个工作簿", "years"),
  unitSet("unit-set-pasted", "整体与基础数据表，粘贴为文本", "pasted"),
  manyProjects("many-projects", "几张项目表，各占一页", false),
  manyProjects("projects-one-sheet", "几张项目表，上下相接", true),
  single(nationalProject, "项目，粘贴为文本", true),
  single(splitTarget, "两行表头，粘贴为文本", true),
  single(adjustedTargets, "项目，年初与调整后指标值并列"),
];
