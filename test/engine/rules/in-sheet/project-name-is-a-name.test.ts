import { projectNameIsAName } from "../../../../src/engine/rules/in-sheet/project-name-is-a-name";
import { testRule } from "../test-rule";

testRule(projectNameIsAName, {
  passes: {
    "a name": `
      | 项目支出绩效自评表 | < | < | < | < |
      | 项目名称 | 卫片执法补助经费 | < | < | < |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 合格率 | 100% | 100% | 8 | 8 |`,
  },
  silent: {
    "a blank name": `
      | 项目支出绩效自评表 | < | < | < | < |
      | 项目名称 | | < | < | < |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 合格率 | 100% | 100% | 8 | 8 |`,
  },
  finds: {
    "the form's title behind the name": [
      `| 项目支出绩效自评表 | < | < | < | < |
       | 项目名称 | 卫片执法补助经费支出绩效自评表 ^ | < | < | < |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 合格率 | 100% | 100% | 8 | 8 |`,
      "项目名称填“卫片执法补助经费支出绩效自评表”，把表名“自评表”也写了进去。",
    ],
  },
});
