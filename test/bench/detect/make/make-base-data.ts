import { type Decimal, differenceOf, percentOf, productOf, rounded, sumOf } from "../exact";
import { type BaseData, type ExpensePlan } from "../model";
import type { Random } from "../random";
import type { Style } from "../style";
import type { Wording } from "../wording/wording";

/** What a base data table is made for. */
export interface BaseDataOrder {
  readonly id: string;
  readonly style: Style;
  readonly wording: Wording;
  readonly year: number;
  /** Whether every project is a 专项 in a row of its own, to go with a table for each. */
  readonly hasOnlySpecials: boolean;
  /** 基本支出 spent less its opening budget. */
  readonly basicAdjustment: Decimal;
}

/** A 基础数据表 in which everything agrees and nothing moves by more than a fifth or so. */
export function makeBaseData(random: Random, order: BaseDataOrder): BaseData {
  const { id, style, wording, year, hasOnlySpecials, basicAdjustment } = order;
  const posts = random.whole(18, 260);
  const headcount = posts - random.whole(0, Math.floor(posts / 10));
  const lines = makeLines(random, wording, hasOnlySpecials);
  lines.push({ ...blank("adjustment", "部门基本支出预算调整"), executed: basicAdjustment });
  return {
    kind: "base-data",
    id,
    style,
    year,
    headingYears: { headcount: year, previous: year - 1, budget: year, executed: year },
    title: `${year}年度${random.pick(["部门", "单位"])}整体支出绩效评价基础数据表`,
    annexNumber: "附件2",
    unitName: wording.unit,
    posts: String(posts),
    headcount: String(headcount),
    staffingRate: percentOf(String(headcount), String(posts), style.rateDecimals),
    lines,
    buildings: random.happens(50) ? makeBuildings(random, style) : undefined,
    measures: "严格执行公务接待、公务用车和差旅费管理制度，压减一般性支出。",
  };
}

function makeLines(random: Random, wording: Wording, hasOnlySpecials: boolean): ExpensePlan[] {
  const purchase = random.happens(25)
    ? amount(random, "purchase", "       其中：公车购置", 12, 28)
    : blank("purchase", "       其中：公车购置");
  const running = amount(random, "running", "             公车运行维护", 3, 30);
  const vehicles = whole("vehicles", "   1、公务用车购置和维护经费", [purchase, running]);
  const abroad = random.happens(20)
    ? amount(random, "abroad", "   2、出国经费", 2, 9)
    : blank("abroad", "   2、出国经费");
  const reception = amount(random, "reception", "   3、公务接待", 1, 18);
  const operations = hasOnlySpecials
    ? blank("operations", "    1、业务工作经费")
    : amount(random, "operations", "    1、业务工作经费", 40, 700);
  const maintenance =
    hasOnlySpecials || random.happens(40)
      ? blank("maintenance", "    2、运行维护经费")
      : amount(random, "maintenance", "    2、运行维护经费", 10, 160);
  const names = random.some(wording.projects, random.whole(hasOnlySpecials ? 2 : 0, 4));
  const specials = names.map((name, index) => amount(random, `special-${index + 1}`, name, 15, 420));
  const office = amount(random, "office", "    其中：办公经费", 6, 30);
  const utilities = amount(random, "utilities", "          水费、电费、差旅费", 4, 22);
  const meetings = amount(random, "meetings", "          会议费、培训费", 1, 8);
  const elsewhere = amount(random, "elsewhere", "", 10, 60);
  return [
    whole("three-public", "三公经费", [vehicles, abroad, reception]),
    vehicles,
    purchase,
    running,
    abroad,
    reception,
    whole("project", "项目支出：", [operations, maintenance, ...specials]),
    operations,
    maintenance,
    blank("special-funds", "    3、市级专项资金（一个专项一行）"),
    ...specials,
    // What is not 其中 makes the rest of the whole.
    whole("public-funds", "公用经费", [office, utilities, meetings, elsewhere]),
    office,
    utilities,
    meetings,
    amount(random, "procurement", "政府采购金额", 20, 240),
  ];
}

function blank(id: string, label: string): ExpensePlan {
  return { id, label, previous: "", budget: "", executed: "" };
}

function amount(random: Random, id: string, label: string, from: number, to: number): ExpensePlan {
  const executed = random.decimal(from, to, 2);
  const near = (low: number, high: number): Decimal =>
    productOf(executed, rounded({ top: BigInt(random.whole(low, high)), bottom: 100n }, 2), 2);
  return { id, label, previous: near(84, 118), budget: near(99, 116), executed };
}

function whole(id: string, label: string, parts: readonly ExpensePlan[]): ExpensePlan {
  const sum = (column: "previous" | "budget" | "executed"): Decimal =>
    sumOf(parts.map((part) => part[column]));
  return { id, label, previous: sum("previous"), budget: sum("budget"), executed: sum("executed") };
}

function makeBuildings(random: Random, style: Style): NonNullable<BaseData["buildings"]> {
  const approvedArea = String(random.whole(800, 9_000));
  const actualArea = differenceOf(approvedArea, String(random.whole(0, 120)));
  const plannedInvestment = random.decimal(200, 2_600, 2);
  const actualInvestment = productOf(plannedInvestment, random.pick(["0.93", "0.97", "1", "0.99"]), 2);
  return {
    approvedArea,
    actualArea,
    areaRate: percentOf(actualArea, approvedArea, style.rateDecimals),
    plannedInvestment,
    actualInvestment,
    investmentRate: percentOf(actualInvestment, plannedInvestment, style.rateDecimals),
  };
}
