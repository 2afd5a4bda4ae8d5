import type { Headings } from "./headings";

/** Labels of the 基础数据表. */
export const baseDataHeadings: Pick<Headings, "staffing" | "expenseColumns" | "expenses" | "buildings"> = {
  staffing: {
    posts: ["编制数", "编制人数", "核定编制数"],
    headcount: ["实际在职人数", "在职人数", "实有人数", "年末在职人数", "年末实有人数", "实际在职"],
    rate: ["控制率", "在职人员控制率", "人员控制率"],
  },
  expenseColumns: {
    // The year decides which 决算数 is last year's; where no years are printed, the first is.
    previous: ["上年决算数", "上年度决算数", "上年决算"],
    budget: ["预算数", "预算", "年初预算数", "本年预算数", "当年预算数"],
    executed: ["决算数", "决算", "本年决算数", "本年度决算数", "当年决算数"],
  },
  expenses: {
    "three-public": ["三公经费", "“三公”经费", "三公经费支出", "“三公经费”"],
    vehicles: [
      "公务用车购置和维护经费",
      "公务用车购置及运行维护费",
      "公务用车购置和运行维护费",
      "公务用车购置及运行费",
      "公务用车经费",
      "公务用车购置和维护费",
      "公务用车购置及维护经费",
      "公务用车购置和运行维护经费",
    ],
    "vehicle-purchase": ["公车购置", "公务用车购置", "公务用车购置费", "公车购置费", "公车购置经费"],
    "vehicle-running": [
      "公车运行维护",
      "公务用车运行维护费",
      "公务用车运行维护",
      "公车运行维护费",
      "公务用车运行费",
      "公车运行维护经费",
    ],
    abroad: ["出国经费", "因公出国费", "因公出国境费", "因公出国境经费", "因公出国费用", "因公出国境费用"],
    reception: ["公务接待", "公务接待费", "公务接待经费"],
    project: ["项目支出", "项目支出合计"],
    "project-operations": ["业务工作经费", "业务工作专项", "业务工作专项经费"],
    "project-maintenance": ["运行维护经费", "运行维护专项", "运行维护专项经费"],
    "special-funds": ["*专项资金", "*级专项资金", "专项资金"],
    "special-fund": [],
    "project-other": ["其他项目支出", "其他项目", "其他专项", "其他"],
    "public-funds": ["公用经费", "公用经费支出", "日常公用经费"],
    office: ["办公经费", "办公费"],
    utilities: ["水费、电费、差旅费", "水费电费差旅费", "水电费、差旅费", "水电差旅费"],
    meetings: ["会议费、培训费", "会议费培训费", "会议培训费"],
    procurement: ["政府采购金额", "政府采购", "政府采购支出"],
    "basic-adjustment": ["部门基本支出预算调整", "基本支出预算调整", "单位基本支出预算调整"],
    "whole-adjustment": ["部门整体支出预算调整", "整体支出预算调整", "单位整体支出预算调整"],
  },
  buildings: {
    approvedArea: ["批复规模"],
    actualArea: ["实际规模"],
    areaRate: ["规模控制率"],
    plannedInvestment: ["预算投资", "概算投资"],
    actualInvestment: ["实际投资"],
    investmentRate: ["投资概算控制率", "投资控制率"],
  },
};
