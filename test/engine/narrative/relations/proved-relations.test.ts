import { readNarrative } from "../../../../src/engine/narrative/read-narrative";
import { sayRelation } from "./say-relations";

/** Relations that no word announces and that come out exactly, and what only looks like them. */
function relationsIn(text: string): readonly string[] {
  const paragraphs = ["某某中心2023年度部门整体支出绩效自评报告", text].map((each) => ({ text: each }));
  const { relations } = readNarrative([{ name: "报告", paragraphs, tables: [], unread: [] }]);
  return relations.map(sayRelation);
}

const told: Readonly<Record<string, readonly [text: string, relations: readonly string[]]>> = {
  "a rate whose counts are not called as it is": [
    "毕业生17人去向：升入高中9人、就业5人、托养3人，升学率52.94%。",
    ["breakdown 17人 = 9人 + 5人 + 3人", "rate 52.94% = 9人 / 17人"],
  ],
  "a rate of counts in two units": [
    "常住人口7.92万人，建立健康档案7.31万份，建档率92.3%。",
    ["rate 92.3% = 7.31万份 / 7.92万人"],
  ],
  "a whole per cent that comes out as one": [
    "县级配套120万元，实到96万元，到位率80%。",
    ["rate 80% = 96万元 / 120万元"],
  ],
  "two equal counts, of which the later was done": [
    "符合条件391人，已参保391人，参保率100%。",
    ["rate 100% = 391人 / 391人"],
  ],
  "a change of the part that is named, behind its list": [
    "在编12人，合同制47人，共59人，合同制比上年减3人。",
    ["breakdown 59人 = 12人 + 47人 full", "change down now 47人 before – by 3人 share –"],
  ],
  "a change behind a bracket of parts": [
    "运行费995万元（其中购置37万元、运行958万元），比上年决算数下降26.24%。",
    ["breakdown 995万元 = 37万元 + 958万元", "change down now 995万元 before – by – share 26.24%"],
  ],
  "faster than last year": [
    "快速结案率46.8%，快于去年3.1个百分点。",
    ["change up now 46.8% before – by 3.1个百分点 share –"],
  ],
  "two halves of one change": [
    "在册仲裁员486名，新聘57名，解聘23名，净增34名，比上届452名增长7.5%。",
    ["change up now 486名 before 452名 by 34名 share 7.5%"],
  ],
  "the state of a change behind the parts of the whole": [
    "核发许可证463本，新办318本、延续121本、变更24本，比2022年的402本多发61本。",
    ["breakdown 463本 = 318本 + 121本 + 24本", "change up now 463本 before 402本 by 61本 share –"],
  ],
  "a share behind its amount, whatever the verb": [
    "单炉耗油由22升降到15升，节油31.8%。",
    ["change down now 15升 before 22升 by – share 31.8%"],
  ],
  "shares told in order of several changes": [
    "发生事故112起，死亡38人，与上年相比事故减少21起、死亡减少6人，分别下降15.8%、13.6%。",
    [
      "change down now 112起 before – by 21起 share 15.8%",
      "change down now 38人 before – by 6人 share 13.6%",
    ],
  ],
  "each of a run with its own verb": [
    "接待来访186批、423人次，同比分别上升12.7%、下降9.4%。",
    ["change up now 186批 before – by – share 12.7%", "change down now 423人次 before – by – share 9.4%"],
  ],
  "a verb that nobody has listed": [
    "退费率0.65%，上年1.02%，回软0.37个百分点。",
    ["change down now 0.65% before 1.02% by 0.37个百分点 share –"],
  ],
  "what came of a plan that is told behind": [
    "热线接听4876个，其中情绪困扰2103个、家庭婚恋2773个；年初计划接听4000个，完成121.9%。",
    ["breakdown 4876个 = 2103个 + 2773个", "completion 4876个 of 4000个 rate 121.9%"],
  ],
  "as many as were planned, in order": [
    "年初目标为：事故0起、误差率不高于0.5‰、满意度90%；实际完成情况分别为0起、0.32‰、93.4%。",
    [
      "completion 0起 of 0起 rate –",
      "completion 0.32‰ of 不高于0.5‰ rate –",
      "completion 93.4% of 90% rate –",
    ],
  ],
  "a limit called a line": [
    "户均成本2.59万元，突破2.50万元的成本控制线。",
    ["completion 2.59万元 of 突破2.50万元 rate –"],
  ],
  "one target of several rates": [
    "司机满意度91.4%，群众满意度94.8%，目标值均为90%。",
    ["completion 91.4% of 90% rate –", "completion 94.8% of 90% rate –"],
  ],
  "a word that is drawn to the number": [
    "书写春联8600副，比上年的7500副多写了1100副。",
    ["change up now 8600副 before 7500副 by 1100副 share –"],
  ],
  "parts of 0 on either side of their list": [
    "三公经费支出28.60万元，因公出国（境）费0万元，公务接待费6.20万元，公务用车运行维护费22.40万元。",
    ["breakdown 28.60万元 = 0万元 + 6.20万元 + 22.40万元"],
  ],
  "amounts beside what they were paid for": [
    "购置设备136台，金额482.6万元，医疗设备88台、352.1万元，办公设备48台、130.5万元。",
    ["breakdown 136台 = 88台 + 48台", "breakdown 482.6万元 = 352.1万元 + 130.5万元"],
  ],
  "amounts behind the verb of those who got them": [
    "扶持资金共拨付给86家企业，合计1,290万元，规上企业52家获得936万元，小微企业34家获得354万元。",
    ["breakdown 86家 = 52家 + 34家", "breakdown 1,290万元 = 936万元 + 354万元"],
  ],
  "a list before its total without a word": [
    "培训结业考核优秀36人、合格112人、不合格2人，参训150人。",
    ["breakdown 150人 = 36人 + 112人 + 2人"],
  ],
  "how many are added up before the sum": [
    "被法院撤销2件，不予执行1件，两项合3件。",
    ["breakdown 3件 = 2件 + 1件"],
  ],
  "parts whose names begin with \u81ea": [
    "处置违建58处，自拆32处0.46万平方米，助拆18处0.5万平方米，强拆8处0.3万平方米。",
    ["breakdown 58处 = 32处 + 18处 + 8处"],
  ],
  "the budgets that money comes from": [
    "下达指标2,350万元，一般公共预算1,850万元，基金预算500万元。",
    ["breakdown 2,350万元 = 1,850万元 + 500万元"],
  ],
};

test.each(Object.entries(told))("%s", (_, [text, relations]) => {
  expect(relationsIn(text)).toEqual(relations);
});

const untold: Readonly<Record<string, readonly [text: string, never: string]>> = {
  "a share of another whole": [
    "其中：财政补助收入345.04万元，占98.95%；经营收入3.65万元，占1.05%。",
    "rate 1.05%",
  ],
  "what a bracket tells aside": ["编制86名，实有82人（退休4人、新进1人），空编率4.65%。", "rate 4.65%"],
  "a rate of people over amounts of money": [
    "次均费用1.21万元，控制目标1.30万元；患者满意度93.1%。",
    "rate 93.1%",
  ],
  "three in a row": ["经费来源为中央资金300万元、省级资金200万元、区级资金100万元。", "breakdown 300万元"],
  "the difference of two": ["预算120万元，中标价108.6万元，节约11.4万元。", "breakdown 120万元"],
  "scores beside their weights": [
    "产出权重30分，得10分；效益权重10分，得10分；满意度权重10分，得10分。",
    "breakdown 30分",
  ],
  "a limit behind a change": [
    "平均住院日6.9天，较上年缩短0.4天，低于7.5天的控制值。",
    "change down now 7.5天",
  ],
  "a part that came from another year": ["实施项目15个（含2023年转列项目5个），完成12个。", "change"],
  "work that is called a task": ["承接接待任务312批次，上年347批次。", "completion"],
};

test.each(Object.entries(untold))("never: %s", (_, [text, never]) => {
  expect(relationsIn(text).filter((each) => each.startsWith(never))).toEqual([]);
});
