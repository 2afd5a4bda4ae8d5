import { changedBudgetInWords } from "../../../../src/engine/rules/narrative/changed-budget-in-words";
import { testRule } from "../test-rule";

testRule(changedBudgetInWords, {
  passes: {
    "in one sentence":
      "> 年初部门预算2863.45万元，年中追加326.18万元，压减42.60万元，调整后全年预算数3147.03万元。",
    "over sentences, the changes called by what they were for":
      "> 2023年初预算收入1286.40万元，其中：财政补助收入612.80万元，事业收入673.60万元。年中追加财政补助84.35万元，调整后预算收入1370.75万元。",
    "over paragraphs": "> 年初预算总额500万元。\n> 年中追加抢险经费20万元。\n> 全年预算520万元。",
    "beside a change against last year":
      "> 县财政批复我会年初部门预算638.42万元，较2022年的601.15万元增加37.27万元。执行中追加上级专项216.50万元，全年预算数854.92万元。",
    "of a project":
      "> 一是公共卫生项目年初预算176.00万元，年中追加20.40万元，调整后预算196.40万元，支出192.65万元。",
    "amounts rounded at two decimals":
      "> 年初预算10.005万元，年中追加1.14万元，调整后预算11.15万元。护林站1.25万元，防火2.35万元。",
  },
  silent: {
    "two openings": "> 基本支出年初预算300万元、项目支出年初预算180万元，年中追加20万元，调整后预算520万元。",
    "nothing was changed": "> 年初预算500万元，全年预算510万元。",
    "a change against last year": "> 年初预算500万元，比上年增加20万元，调整后预算530万元。",
    "a change that is loosened": "> 年初预算500万元，年中追加约20万元，调整后预算530万元。",
  },
  finds: {
    "a budget that is divided behind it": [
      "> 项目年初预算100.00万元，年中调减7.00万元，全年预算数93.10万元^，其中：财政拨款83.00万元，上年结转资金10.10万元。",
      "预算：100.00 − 7.00 = 93.00，全年预算数写93.10，差0.10。",
    ],
    "a changed budget that its changes do not make": [
      "> 2023年初预算收入1286.40万元。年中追加财政补助84.35万元，调整后预算收入1370.57万元^。",
      "预算：1286.40 + 84.35 = 1370.75，调整后预算收入写1370.57，差0.18。",
    ],
    "one of a project": [
      "> 一是公共卫生项目年初预算176.00万元，年中追加20.40万元，调减1.00万元，调整后预算196.40万元^，支出192.65万元。",
      "公共卫生项目：176.00 + 20.40 − 1.00 = 195.40，调整后预算写196.40，差1.00。",
    ],
  },
});
