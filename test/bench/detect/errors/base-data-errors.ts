import { differenceOf, isLess, productOf, sumOf } from "../exact";
import { type BaseData, type ExpensePlan, lineOf } from "../model";
import type { Random } from "../random";
import { pickBaseData, type PlantedError, raise, severityBelow, swapDigits } from "./planted-error";

const columns = ["previous", "budget", "executed"] as const;

/** The lines that a whole is the sum of. */
function partsOf({ lines }: BaseData, whole: string): ExpensePlan[] {
  const specials = lines.map(({ id }) => id).filter((id) => /^special-\d/.test(id));
  const parts: Readonly<Record<string, readonly string[]>> = {
    "three-public": ["vehicles", "abroad", "reception"],
    vehicles: ["purchase", "running"],
    project: ["operations", "maintenance", ...(specials.length > 0 ? specials : ["special-funds"])],
  };
  return lines.filter(({ id }) => parts[whole]?.includes(id));
}

/** An error in an amount of one line, found at the whole. */
function wrongAmount(
  kind: string,
  title: string,
  { line, whole }: { readonly line: string; readonly whole: string },
  change: (value: string, random: Random) => string | undefined,
): PlantedError {
  return {
    kind,
    title,
    plant(copy, random) {
      const table = pickBaseData(copy, random);
      const expense = table?.lines.find(({ id }) => id === line);
      // Other annexes take up what was spent; last year and the budget of most lines stand here alone.
      const column = random.pick(["previous", "budget"] as const);
      if (table === undefined || expense === undefined || expense[column] === "") return undefined;
      const changed = change(expense[column], random);
      if (changed === undefined) return undefined;
      expense[column] = changed;
      const parts = partsOf(table, whole).map((part) => part[column]);
      const isAbove = isLess(lineOf(table, whole)[column], sumOf(parts));
      return {
        at: [`${table.id}/${whole}/${column}`],
        severity: isAbove ? "error" : severityBelow(parts, table.style),
        // The amount is also further from this year's; the project's budget stands in the other annexes.
        also: [line, whole]
          .map((id) => `${table.id}/${id}/executed`)
          .concat(`${prefixOf(table)}unit/total/initial`),
      };
    },
  };
}

/** What the ids of its year's tables begin with. */
function prefixOf({ id }: BaseData): string {
  return id.replace(/base$/, "");
}

/** A rate of the table that is not its quotient. */
function wrongRate(
  kind: string,
  title: string,
  cell: "staffingRate" | "areaRate" | "investmentRate",
  key: string,
): PlantedError {
  return {
    kind,
    title,
    plant(copy, random) {
      const table = pickBaseData(copy, random);
      if (table === undefined) return undefined;
      if (cell === "staffingRate") table.staffingRate = differenceOf(table.staffingRate, "7");
      else if (table.buildings === undefined) return undefined;
      else table.buildings[cell] = differenceOf(table.buildings[cell], "6");
      return { at: [`${table.id}/${key}`], severity: "error" };
    },
  };
}

const addHundredths = (value: string): string => sumOf([value, "0.05"]);

/** Errors in the 基础数据表. */
export const baseDataErrors: readonly PlantedError[] = [
  wrongAmount(
    "vehicles-off-by-hundredths",
    "公务用车合计差0.05",
    { line: "running", whole: "vehicles" },
    addHundredths,
  ),
  wrongAmount(
    "three-public-sum",
    "三公经费不等于各项之和",
    { line: "three-public", whole: "three-public" },
    raise,
  ),
  wrongAmount(
    "vehicles-sum",
    "公务用车不等于购置与运行维护之和",
    { line: "running", whole: "vehicles" },
    raise,
  ),
  wrongAmount("project-sum", "项目支出不等于各项之和", { line: "project", whole: "project" }, raise),
  wrongAmount(
    "swapped-digits-in-a-part",
    "分项两位数字颠倒",
    { line: "reception", whole: "three-public" },
    swapDigits,
  ),
  wrongAmount("ten-times-a-part", "分项小数点错位（10倍）", { line: "running", whole: "vehicles" }, (value) =>
    productOf(value, "10", 2),
  ),
  {
    kind: "blank-parent",
    title: "上级项目空白而下级已填",
    plant(copy, random) {
      const table = pickBaseData(copy, random);
      if (table === undefined) return undefined;
      const column = random.pick(columns);
      lineOf(table, "vehicles")[column] = "";
      // A zero for a blank is as wrong.
      return { at: [`${table.id}/vehicles/${column}`], severity: "error" };
    },
  },
  {
    kind: "of-which-above-the-whole",
    title: "其中各项大于公用经费",
    plant(copy, random) {
      const table = pickBaseData(copy, random);
      if (table === undefined) return undefined;
      const column = random.pick(columns);
      const whole = lineOf(table, "public-funds");
      const office = lineOf(table, "office");
      office[column] = sumOf([whole[column], "3.2"]);
      const also = [`${table.id}/office/executed`, `${table.id}/public-funds/executed`];
      return { at: [`${table.id}/public-funds/${column}`], severity: "error", also };
    },
  },
  wrongRate("staffing-rate", "财政供养人员控制率算错", "staffingRate", "staffing-rate"),
  wrongRate("area-rate", "规模控制率算错", "areaRate", "areaRate"),
  wrongRate("investment-rate", "投资概算控制率算错", "investmentRate", "investmentRate"),
  {
    kind: "over-the-posts",
    title: "在职人数超过编制数",
    plant(copy, random) {
      const table = pickBaseData(copy, random);
      if (table === undefined) return undefined;
      [table.posts, table.headcount] = [table.headcount, sumOf([table.posts, "3"])];
      copy.overrides.set(`${table.id}/staffing-rate`, undefined);
      return { at: [`${table.id}/headcount`], severity: "verify" };
    },
  },
  {
    kind: "spending-jump",
    title: "支出比上年大幅变动而无说明",
    plant(copy, random) {
      const table = pickBaseData(copy, random);
      if (table === undefined) return undefined;
      const share = random.pick(["0.45", "0.6", "1.8"]);
      const line = lineOf(table, "procurement");
      line.previous = productOf(line.executed, share, 2);
      return { at: [`${table.id}/procurement/executed`], severity: "verify" };
    },
  },
  {
    kind: "jump-of-a-part",
    title: "分项支出大幅变动而无说明",
    plant(copy, random) {
      const table = pickBaseData(copy, random);
      if (table === undefined) return undefined;
      const change = changePart(table, "running", ["vehicles", "three-public"], "0.4");
      // The line above moved because this one did; which of them is named is the same.
      return (
        change && {
          at: ["running", "vehicles", "three-public"].map((id) => `${table.id}/${id}/executed`),
          severity: "verify",
        }
      );
    },
  },
];

/** Last year's amount of a line, and of those above it, as if it had been so much of this year's. */
function changePart(
  table: BaseData,
  id: string,
  above: readonly string[],
  share: string,
): ExpensePlan | undefined {
  const line = lineOf(table, id);
  if (Number(line.executed) < 4) return undefined;
  const changed = productOf(line.executed, share, 2);
  const difference = differenceOf(changed, line.previous);
  for (const each of [line, ...above.map((parent) => lineOf(table, parent))]) {
    each.previous = sumOf([each.previous, difference]);
  }
  return line;
}
