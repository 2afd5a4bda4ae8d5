import { breakdownInWordsSumsToItsTotal } from "../../../../src/engine/rules/narrative/breakdown-in-words-sums-to-its-total";
import { testRule } from "../test-rule";

testRule(breakdownInWordsSumsToItsTotal, {
  passes: {
    "a list within a list":
      "> 2023年支出649.85万元，其中：项目支出50.53万元，基本支出599.32万元，其中：人员经费542.78万元，公用经费56.54万元。",
    "a sum that only rounding misses":
      "> 2023年基本支出599.32万元，其中：人员经费542.77万元，公用经费56.54万元。",
    "parts that are merely some": "> 全校教职工120人，其中骨干教师30人。",
    "traits that overlap": "> 全校教职工120人，其中专任教师110人，中共党员45人。",
    "two traits that nearly make it": "> 全校教职工120人，其中专任教师100人，高级职称15人。",
    "parts in 元 of a total in 万元": "> 下达补助资金3万元，其中甲村20000元，乙村10000元。",
    "two amounts of money that leave room":
      "> 全年支出831.47万元，其中：人员支出241.36万元，项目支出490.01万元。",
    "some of those called alike": "> 培训残疾人426人次，其中盲人培训残疾人30人次。",
    "list items that are announced": `
      > 全年共下达资金300万元，具体如下：
      > 1.甲项目资金100万元。
      > 2.乙项目资金200万元。`,
  },
  silent: {
    "a list told by 分别 of something else": "> 学校现有学生2304人，教师、职工分别为120人和30人。",
    "works side by side": "> 开展排查1336次，预防纠纷151件，发现纠纷138件，处理138件。",
    "parts that are loosened": "> 全年接待读者20万人次，其中少儿读者近8万人次，成人读者12万人次。",
  },
  finds: {
    "sources listed behind what a budget became": [
      "> 项目年初预算247.41万元，年中调减26.51万元，全年预算数220.90万元^，其中：当年财政拨款203.73万元，上年结转资金11.30万元。",
      "全年预算数220.90万元，所列2项合计215.03万元，少5.87万元。",
    ],
    "a list told by 分别 that nearly makes the number before it": [
      "> 学校现有学生2304人^，男生、女生分别为1189人和1110人。",
      "学校现有学生2304人，所列2项合计2299人，少5人。",
    ],
    "two parts of which hardly anything is missing": [
      "> 发放高龄补贴惠及941人^，其中独居242人，与家人同住695人。",
      "发放高龄补贴惠及941人，所列2项合计937人，少4人。",
    ],
    "two kinds of one thing that nearly make it": [
      "> 在校学生1508人^，其中男生733人，女生771人。",
      "在校学生1508人，所列2项合计1504人，少4人。",
    ],
    "outcomes that nearly make the total": [
      "> 2023年审结145件^，其中维持25件，驳回56件，确认违法26件，撤回终止15件，撤销14件。",
      "审结145件，所列5项合计136件，少9件。",
    ],
    "parts above the total": [
      "> 年末实有人数32人^（其中：行政编制31人，政府雇员2人）。",
      "年末实有人数32人，所列2项合计33人，多1人。",
    ],
    "a full list that misses it": [
      "> 全年收入100万元^，其中：财政拨款、事业收入、其他收入分别为60.5万元、20万元、9.5万元。",
      "收入100万元，所列3项合计90.0万元，少10.0万元。",
    ],
    "two amounts of money that nearly make it": [
      "> 全年支出831.47万元^，其中：基本支出241.36万元，项目支出590.01万元。",
      "支出831.47万元，所列2项合计831.37万元，少0.10万元。",
    ],
    "what was done and what was not": [
      "> 年初设定绩效指标18项^，完成15项，未完成2项。",
      "年初设定绩效指标18项，所列2项合计17项，少1项。",
    ],
    "parts that are called as their total is": [
      "> 新增就业117人^，城镇新增就业45人、农村新增就业74人。",
      "新增就业117人，所列2项合计119人，多2人。",
    ],
    "an inner list that is told apart by the outer one": [
      "> 全年支出100.00万元，其中：基本支出60.00万元^，其中人员经费52.00万元，公用经费10.00万元，项目支出40.00万元。",
      "基本支出60.00万元，所列2项合计62.00万元，多2.00万元。",
    ],
  },
});
