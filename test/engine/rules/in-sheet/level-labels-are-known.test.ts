import { levelLabelsAreKnown } from "../../../../src/engine/rules/in-sheet/level-labels-are-known";
import { testRule } from "../test-rule";

testRule(levelLabelsAreKnown, {
  passes: {
    "names as the forms print them": `
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标（50分） | 时效指标 | 办理时间 | ≤5天 | 4天 | 8 | 8 |
      | 效益指标 | 可持 续影↵响 指标 | 制度 | 健全 | 健全 | 8 | 8 |`,
  },
  silent: {
    "levels of another form": `
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 过程 | 资金管理 | 到位率 | 100% | 100% | 8 | 8 |`,
  },
  finds: {
    "a slip of the pen": [
      `| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 产出指标（50分） | 日效性指标 ^ | 办理时间 | ≤5天 | 4天 | 8 | 8 |`,
      "“日效性指标”疑为“时效性指标”之误。",
    ],
  },
});
