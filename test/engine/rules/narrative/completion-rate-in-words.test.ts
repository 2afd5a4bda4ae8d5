import { completionRateInWords } from "../../../../src/engine/rules/narrative/completion-rate-in-words";
import { testRule } from "../test-rule";

testRule(completionRateInWords, {
  passes: {
    "a task that was done": "> 累计受理法援案件671件，圆满完成指标任务（全年任务数400件）。",
    "a rate of the task": "> 全年任务数400件，实际完成448件，完成目标任务的112%。",
  },
  silent: {
    "a shortfall that is admitted": "> 累计受理法援案件380件，未完成指标任务（全年任务数400件）。",
  },
  finds: {
    "a task that was not done": [
      "> 累计受理法援案件380件^，圆满完成指标任务（全年任务数400件）。",
      "报告写“圆满完成”，累计受理法援案件380件比任务数400件少20件。",
    ],
    "a rate that the two cannot give": [
      "> 年初计划培训500人，实际培训520人，完成率114%^。",
      "完成率填114%，按实际培训520人 ÷ 年初计划培训500人应为104.00%，差10.00个百分点。",
    ],
  },
});
