import { claimedNumberIsListed } from "../../../../src/engine/rules/narrative/claimed-number-is-listed";
import { testRule } from "../test-rule";

testRule(claimedNumberIsListed, {
  passes: {
    "names before the number": "> 内设机构包括：办公室、财务科、人民参与和促进工作科和政工室4个科室。",
    "names behind it": "> 本年实施3个项目：校舍维修、设备购置、教师培训。",
    "paragraphs behind it": `
      > 年初预算专项资金共2个，具体情况如下：
      > 一是公车经费，年初预算3万元。
      > 二是培训经费，年初预算5万元。
      > 另外，上级专项支出2万元。`,
  },
  silent: {
    "a list that is left open": "> 内设办公室、财务科等6个科室。",
    "a number of the last only": "> 举办各类培训、讲座3次。",
  },
  finds: {
    "one name too few": [
      "> 全院设4个^中心：急诊中心、体检中心、康复中心。",
      "报告写“全院设4个中心”，所列为3个（急诊中心、体检中心、康复中心），差1个。",
    ],
    "one paragraph too many": [
      `
      > 年初预算专项资金共2个^，具体情况如下：
      > 一是公车经费。
      > 二是培训经费。
      > 三是宣传经费。`,
      "报告写“年初预算专项资金共2个”，所列为3个（公车经费、培训经费、宣传经费），差1个。",
    ],
  },
});
