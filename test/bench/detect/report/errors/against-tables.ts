import { isLess } from "../../exact";
import { swapDigits } from "../../errors/planted-error";
import type { ReportPlan } from "../report-plan";
import {
  type Candidate,
  candidates,
  inOneTold,
  moveCount,
  moveMoney,
  type PlantedReportError,
  plantingOf,
} from "./planted-report-error";

const money = (kind: string, title: string, names: RegExp): PlantedReportError =>
  inOneTold(kind, title, names, moveMoney);
const hasCell = ({ fact }: Candidate): boolean => fact.cells.length > 0;

/** Numbers and names that the tables say otherwise. */
export const againstTables: readonly PlantedReportError[] = [
  money("income", "收入与表不符", /^income(?:\/fiscal|\/fund)?$/),
  money("opening", "年初预算与表不符", /^opening$/),
  money("budget", "全年预算数与表不符", /^budget$/),
  money("spent", "支出与表不符", /^spent$/),
  inOneTold("rate", "预算执行率与表不符", /^(?:q\d+\/)?rate$/, (told, random) => {
    told.value = `${String(random.whole(71, 93))}.${String(random.whole(11, 99))}`;
    return true;
  }),
  money("basic", "基本支出与表不符", /^basic$/),
  money("project", "项目支出与表不符", /^project$/),
  money("personnel", "人员经费写错", /^personnel$/),
  money("public", "公用经费与表不符", /^public$/),
  money("public-part", "公用经费的明细与表不符", /^(?:office|utilities|meetings)$/),
  money("three-public", "“三公”经费合计与表不符", /^three-public$/),
  money("three-public-part", "“三公”经费的一项与表不符", /^(?:vehicles|abroad|reception|purchase|running)$/),
  money("procurement", "政府采购金额与表不符", /^procurement$/),
  money("last-year", "上年决算数与表不符", /^(?:project|public|three-public)\/before$/),
  money("planned", "年初安排数与表不符", /^(?:project\/opening|three-public\/planned|procurement\/planned)$/),
  inOneTold("headcount", "在职人数与表不符", /^headcount$/, moveCount, hasCell),
  inOneTold("posts", "编制数与表不符", /^posts$/, moveCount, hasCell),
  inOneTold("staffing-rate", "控制率与表不符", /^staffing-rate$/, (told) => {
    told.value = "87.5";
    return true;
  }),
  money("fund-spent", "项目支出数与项目表或明细不符", /^[pq]\d+\/spent$/),
  money("fund-budget", "项目预算数与项目表或明细不符", /^[pq]\d+\/(?:opening|budget)$/),
  inOneTold("actual", "指标实际完成值与表不符", /^row\/.*\/actual$/, (told, random, { fact }) => {
    return (
      fact.value !== "0" &&
      fact.value !== "100" &&
      moveCount(told, random) &&
      !isLess("100", percentOr0(told))
    );
  }),
  inOneTold("target", "指标目标值与表不符", /^row\/.*\/target$/, (told, random, { fact }) => {
    return (
      fact.value !== "0" &&
      fact.value !== "100" &&
      moveCount(told, random) &&
      !isLess("100", percentOr0(told))
    );
  }),
  inOneTold("score", "自评得分与表不符", /^(?:q\d+\/)?score$/, (told, random) => {
    const moved = random.decimal(71, 89, 1);
    told.value = moved === told.value ? "70.5" : moved;
    return true;
  }),
  inOneTold("grade", "评价等级与得分不符", /^(?:q\d+\/)?grade$/, (told) => {
    told.value = told.value === "优" ? "良" : "优";
    return true;
  }),
  {
    kind: "year",
    title: "标题的年度写错",
    plant(plan) {
      const [picked] = candidates(plan, /^year$/).filter((each) => isInTitle(each, plan));
      if (picked === undefined) return undefined;
      // A year for which the workbook has no table either.
      const first = Math.min(...plan.tableYears);
      picked.told.value = String(first - 1);
      // A report on another year is about nothing of the tables.
      return { ...plantingOf(plan, picked), isRoot: true };
    },
  },
  inOneTold(
    "unit-name",
    "标题的单位名称写错",
    /^unit$/,
    (told) => {
      told.value = told.value === "某区残疾人联合会" ? "某区妇女联合会" : "某县农业农村局";
      return true;
    },
    isInTitle,
  ),
  inOneTold(
    "transposed",
    "数字错位",
    /^(?:[pq]\d+\/)?(?:spent|budget|opening|basic|project|public|income|three-public|procurement)$/,
    (told, random) => {
      const swapped = swapDigits(told.value, random);
      if (swapped === undefined) return false;
      told.value = swapped;
      return true;
    },
  ),
  inOneTold(
    "unit-slip",
    "万元误作元",
    /^(?:[pq]\d+\/)?(?:spent|budget|opening|basic|project|public|income|three-public)$/,
    (told) => {
      if (told.unit !== "万元") return false;
      told.unit = "元";
      return true;
    },
  ),
];

function isInTitle({ told }: Candidate, { title }: ReportPlan): boolean {
  return title.some(({ pieces }) => pieces.includes(told));
}

function percentOr0({ kind, value }: { readonly kind: string; readonly value: string }): string {
  return kind === "percent" ? value : "0";
}
