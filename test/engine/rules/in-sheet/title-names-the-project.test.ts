import { titleNamesTheProject } from "../../../../src/engine/rules/in-sheet/title-names-the-project";
import { testRule } from "../test-rule";

testRule(titleNamesTheProject, {
  passes: {
    "the project by its short name": `
      | 2020年度长江禁捕项目自评表 | < | < | < | < |
      | 项目名称 | 长江流域禁捕补助 | < | < | < |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 合格率 | 100% | 100% | 8 | 8 |`,
  },
  silent: {
    "a title that names no project": `
      | 2020年度部门预算项目支出绩效自评表（修改） | < | < | < | < |
      | 项目名称 | 渔业成品油价格改革补贴 | < | < | < |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 合格率 | 100% | 100% | 8 | 8 |`,
    "a title that names the unit": `
      | 某区市场监管局2020年度项目支出绩效自评表 | < | < | < | < |
      | 项目名称 | 渔业成品油价格改革补贴 | < | < | < |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 合格率 | 100% | 100% | 8 | 8 |`,
  },
  finds: {
    "another project": [
      `| 2020年度长江禁捕项目自评表 ^ | < | < | < | < |
       | 项目名称 | 渔业成品油价格改革补贴 | < | < | < |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 合格率 | 100% | 100% | 8 | 8 |`,
      "标题“2020年度长江禁捕项目自评表”中的“长江禁捕”与项目名称“渔业成品油价格改革补贴”不是同一个名称。",
    ],
  },
});
