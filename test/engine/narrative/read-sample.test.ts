import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { readSampleProse } from "./sample-report";
import { tell } from "./tell-reading";

const narrative = readNarrative([readSampleProse()]);

test("the sample report names its unit and year", () => {
  expect([narrative.unitName, narrative.year]).toEqual(["株洲市芦淞区司法局", 2023]);
});

test("every quantity of the sample report, with what it is about", () => {
  expect(narrative.statements.map(tell)).toMatchInlineSnapshot(`
   [
     "职能股室 8个",
     "基层司法所 8个",
     "年未实有人数 32人",
     "行政编制‹年未实有人数 31人",
     "政府雇员‹年未实有人数 1人",
     "年初预算资金 634.83万元 opening",
     "一般公共预算财政拨款收入 649.85万元 income",
     "一般公共预算财政拨款支出 649.85万元 spent",
     "项目支出‹一般公共预算财政拨款支出 50.53万元 spent",
     "基本支出‹一般公共预算财政拨款支出 599.32万元 spent",
     "人员经费‹基本支出 542.78万元 spent",
     "公用经费‹基本支出 56.54万元 spent",
     "公共法律服务工作经费项目支出 46.88万元 spent",
     "公车经费项目支出 1.64万元 spent",
     "上级专项项目支出 2.01万元 spent",
     "基本支出 599.32万元 spent",
     "人员经费‹基本支出 542.77万元 spent",
     "公用经费‹基本支出 56.54万元 spent",
     "调解·案件 783件",
     "调处成功‹案件 758件",
     "调处成功率 96.8%",
     "开展·矛盾纠纷排查 1336次",
     "预防·纠纷 151件",
     "排查发现·矛盾纠纷 138件",
     "处理‹矛盾纠纷 138件",
     "接收·社区矫正对象 138人",
     "在册‹社区矫正对象 165人",
     "缓刑‹社区矫正对象 160人",
     "暂予监外执行‹社区矫正对象 3人",
     "假释‹社区矫正对象 2人",
     "管制‹社区矫正对象 0人",
     "单位 6家",
     "创建·民主法治示范村省级 10个",
     "正在培育创建‹民主法治示范村省级 3个",
     "法治阵地 15处",
     "实现·村级法治文化设施 81个",
     "开展·法治宣传活动 400余场",
     "发放·宣传资料 100000余份",
     "实现·村 81村",
     "办理·法律事务 548件",
     "开展·普法宣传活动 139次",
     "参与·矛盾纠纷调解 35件",
     "法律服务时长 7776小时",
     "受理·法援案件 671件",
     "全年任务数‹法援案件 400件 target",
     "挽回或减少·经济损失 360余万元",
     "收到·行政复议申请 149件",
     "受理‹行政复议申请 145件",
     "受理率 97.3%",
     "审结‹行政复议申请 145件",
     "维持‹行政复议申请 25件",
     "驳回‹行政复议申请 56件",
     "确认违法‹行政复议申请 26件",
     "撤回终止‹行政复议申请 15件",
     "撤销‹行政复议申请 14件",
     "年初预算专项资金 3个",
     "年初预算资金 42万元 opening",
     "执行调增 6.04万元 increase",
     "实际支出‹年初预算资金 48.04万元 spent",
     "结余结转‹年初预算资金 0.16万元 carry-over",
     "调解·案件 774件",
     "调处成功‹案件 749件",
     "调处成功率 96.7%",
     "重大疑难纠纷排查 5起",
     "调处‹重大疑难纠纷排查 5起",
     "调处成功率 100%",
     "在册·社区服刑人员 149人",
     "缓刑‹社区服刑人员 144人",
     "暂予监外执行‹社区服刑人员 4人",
     "假释‹社区服刑人员 1人",
     "管制‹社区服刑人员 0人",
     "创建·民主法治示范村省级 10个",
     "正在培育创建‹民主法治示范村省级 3个",
     "法治阵地 15处",
     "实现·村级法治文化设施 81个",
     "开展·法治宣传活动 300余场",
     "发放·宣传资料 100000余份",
     "年初预算资金 3.00万元 opening",
     "执行调减 1.36万元 decrease",
     "实际支出‹年初预算资金 1.64万元 spent",
     "结余结转‹年初预算资金 0.00万元 carry-over",
     "办理·法律事务 72件",
     "开展·普法宣传活动 156次",
     "参与·矛盾纠纷调解 35件",
     "法律服务时长 8000余小时",
     "智慧矫正建设年初预算 95万元 opening",
     "执行调减 95万元 decrease",
     "结余结转‹智慧矫正建设年初预算 0.00万元 carry-over",
     "上级专项实际支出 2.01万元 spent",
     "受理·法援案件 669件",
     "全年任务数‹法援案件 400件 target",
     "挽回或减少·经济损失 360余万元",
   ]
  `);
});

test("every other number of the sample report, and why it is none", () => {
  const shown = narrative.skipped
    .filter(({ why }) => why !== "numbering" && why !== "date")
    .map(({ shown: number, why }) => `${number} ${why}`);
  expect(shown).toMatchInlineSnapshot(`
   [
     "一二一 name",
     "一 name",
     "一 name",
     "一 name",
     "一 name",
     "一 name",
   ]
  `);
  const rest = narrative.skipped.filter(({ why }) => why === "numbering" || why === "date");
  expect(new Set(rest.map(({ shown: number }) => number))).toMatchInlineSnapshot(`
   Set {
     "2023年度",
     "一、",
     "（一）",
     "1.",
     "2.",
     "3.",
     "4.",
     "5.",
     "6.",
     "7.",
     "8.",
     "9.",
     "10.",
     "11.",
     "（二）",
     "（三）",
     "2023年",
     "二、",
     "(二）",
     "三、",
     "四、",
     "五、",
     "六、",
     "一是",
     "二是",
     "三是",
     "七、",
     "八、",
     "九、",
   }
  `);
});

test("the projects of the sample report", () => {
  const projects = narrative.sentences.map(({ scope }) => scope.project).filter((name) => name !== undefined);
  expect([...new Set(projects)]).toEqual(["公共法律服务工作经费", "公车经费", "上级专项", "智慧矫正建设"]);
});
