import { printedRateFollowsItsCounts } from "../../../../src/engine/rules/narrative/printed-rate-follows-its-counts";
import { testRule } from "../test-rule";

testRule(printedRateFollowsItsCounts, {
  passes: {
    "a rate to one decimal": "> 收到行政复议申请149件，受理145件，受理率97.3%。",
    "amounts whose rounding explains it": "> 年初预算3.1万元，实际支出1.1万元，预算执行率35.5%。",
    "a report that always cuts off": `
      > 共调解案件774件，调处成功749件，调处成功率96.7%。
      > 应参检学生1370人，实际参检1326人，参检率96.7%。`,
  },
  silent: {
    "shares of a total that stands in another paragraph": `
      > 其中：财政补助收入345.04万元，占98.95%；经营收入3.65万元，占1.05%。`,
    "a rate alone": "> 群众满意度达到95%，法律援助案件合格率为98%。",
    "counts that are loosened": "> 发放问卷近200份，收回问卷190份，回收率96%。",
  },
  finds: {
    "a rate that its counts cannot give": [
      "> 收到行政复议申请149件，受理145件，受理率98.3%^。",
      "受理率填98.3%，按受理145件 ÷ 收到行政复议申请149件应为97.32%，差0.98个百分点。",
    ],
    "one that was cut off": [
      "> 共调解案件774件，调处成功749件，调处成功率为96.7%^。",
      "舍入方式不一：调处成功率填96.7%，749件 ÷ 774件为96.77%，四舍五入是96.8%，所填是截尾。",
    ],
    "one that was cut off among rounded ones": [
      `
      > 应参检学生1370人，实际参检1326人，参检率96.8%。
      > 共调解案件774件，调处成功749件，调处成功率为96.7%^。`,
      "舍入方式不一：调处成功率填96.7%，749件 ÷ 774件为96.77%，四舍五入是96.8%，所填是截尾，而报告其他百分比是四舍五入的。",
    ],
  },
});
