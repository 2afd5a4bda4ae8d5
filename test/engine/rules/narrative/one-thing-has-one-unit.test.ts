import { oneThingHasOneUnit } from "../../../../src/engine/rules/narrative/one-thing-has-one-unit";
import { testRule } from "../test-rule";

testRule(oneThingHasOneUnit, {
  passes: {
    "two kinds of files in one unit": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 评查行政许可案卷12件、行政处罚案卷14件。`,
  },
  silent: {
    "two things that have no name in common": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 发放宣传资料5000份、环保袋300个。`,
  },
  finds: {
    "files counted in two units": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 评查行政许可案卷12件、行政处罚案卷12卷^。`,
      "“行政许可案卷12件”与“行政处罚案卷12卷”并列，同是案卷，一处以“件”计，一处以“卷”计，单位不一。",
    ],
  },
});
