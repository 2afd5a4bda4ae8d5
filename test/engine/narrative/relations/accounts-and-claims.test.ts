import { readNarrative } from "../../../../src/engine/narrative/read-narrative";
import { sayRelation } from "./say-relations";

/** Accounts and claims in the many ways in which people tell them, with every relation of these kinds; read as a report is. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  // What a budget became: by its words, in any order, whatever its end is called.
  "年初预算415.00万元，调整预算数463.20万元，调增48.20万元。": [
    "adjustment 415.00万元 + 48.20万元 = 463.20万元",
  ],
  "公用经费年初数86.5万元，压减一般性支出8.65万元后，可用77.85万元。": [
    "adjustment 86.5万元 - 8.65万元 = 77.85万元",
  ],
  "项目支出预算640万元（年初），中期评估后调减90万元，即550万元。": ["adjustment 640万元 - 90万元 = 550万元"],
  "年初安排专项资金1200万元，二季度追加150万元，四季度收回50万元，全年专项资金1300万元。": [
    "adjustment 1200万元 + 150万元 - 50万元 = 1300万元",
  ],
  "期初预算88万元，新增上级补助12万元，预算总盘子100万元。": ["adjustment 88万元 + 12万元 = 100万元"],
  "年初财政批复预算总额5610万元，年中追加5笔共计390万元，最终预算总额6000万元。": [
    "adjustment 5610万元 + 390万元 = 6000万元",
  ],
  "年度总预算1850万元=年初预算1700万元+追加预算150万元。": ["adjustment 1700万元 + 150万元 = 1850万元"],
  "全年财政预算批复1,850.00万元（含年中追加150.00万元，年初1,700.00万元）。": [
    "adjustment 1,700.00万元 + 150.00万元 = 1,850.00万元",
  ],
  "项目计划投资3000万元，经评审核减240万元，审定投资2760万元。": ["adjustment 3000万元 - 240万元 = 2760万元"],
  // What is none of a changed budget: another year's, a saving, an opening beside the first.
  "2022年预算520万元，2023年预算560万元，增加40万元，增长7.69%。": [],
  "年初预算下达甲项目100万元、乙项目60万元，丙项目调整后160万元。": [],
  "年初预算860万元，决算支出910万元，超支50万元，主要是人员增资。": [],
  // What is left of money, told without a word for what there was.
  "项目资金150万元，实际使用142.3万元，剩余7.7万元已交回财政。": ["balance 150万元 - 142.3万元 = 7.7万元"],
  "本年预算380万元，当年只用了312万元，还剩68万元。": ["balance 380万元 - 312万元 = 68万元"],
  "中央补助资金430万元，已支出401.2万元，结转28.8万元；省级补助资金210万元，已支出210万元，无结转。": [
    "balance 210万元 - 210万元 = –",
    "balance 430万元 - 401.2万元 = 28.8万元",
  ],
  "党费上年结存2.16万元，收缴1.84万元，使用2.5万元，下拨0.3万元，结存1.2万元。": [
    "balance 2.16万元 + 1.84万元 - 0.3万元 - 2.5万元 = 1.2万元",
  ],
  "药品期初库存86.5万元，购进412万元，领用420万元，盘亏0.5万元，期末库存78万元。": [
    "balance 86.5万元 + 412万元 - 0.5万元 - 420万元 = 78万元",
  ],
  "奖学金池上年剩30.5万元，今年捐进来20万元，发了28万元，还有22.5万元。": [
    "balance 30.5万元 + 20万元 - 28万元 = 22.5万元",
  ],
  // Two years of one fund: what the first left the second begins with.
  "专项资金2021年末余26.5万元，2022年拨入120万元、支出131.2万元、余15.3万元；2023年拨入140万元、支出138.85万元、余16.45万元。":
    [
      "balance 26.5万元 + 120万元 - 131.2万元 = 15.3万元",
      "balance 15.3万元 + 140万元 - 138.85万元 = 16.45万元",
    ],
  // Words tell it although it does not come out.
  "公用经费期初结转9.42万元，当年到账168.80万元，共用去158.69万元，期末结余19.35万元。": [
    "balance 9.42万元 + 168.80万元 - 158.69万元 = 19.35万元",
  ],
  "建设资金260.00万元中支付208.00万元，占80.0%，其余52.00万元结转下年。": [],
  "基本支出300万元，项目支出200万元，年末结转20万元。": [],
  // Claims: names without signs between, joined by a word, in the next clause, behind ordinals.
  "获评“全国文明单位”“省级平安单位”两项荣誉。": ["claim 两项: “全国文明单位”|“省级平安单位”"],
  "出台《考勤管理办法》《差旅费管理办法》《采购管理办法》4项制度。": [
    "claim 4项: 《考勤管理办法》|《差旅费管理办法》|《采购管理办法》",
  ],
  "发布地方标准3项，即《双季稻规程》《高油酸规程》；参与制定行业标准1项。": [
    "claim 3项: 《双季稻规程》|《高油酸规程》",
  ],
  "购置设备2台，为液相色谱仪和气相色谱仪。": ["claim 2台: 液相色谱仪|气相色谱仪"],
  "建成省级平台2个——工程技术中心与重点实验室。": ["claim 2个: 工程技术中心|重点实验室"],
  "内设综合科、业务科和信息科，共3个科室。": ["claim 3个: 综合科|业务科|信息科"],
  "三个中心（站）即农技中心、农机中心、畜牧站。": ["claim 三个: 农技中心|农机中心|畜牧站"],
  "项目共四个标段，设计、施工、监理、检测均已完成招标。": ["claim 四个: 设计|施工|监理|检测"],
  "横向看三家街道，城南街道、北湖街道、河西街道完工率依次为91.7%、86.4%、78.6%。": [
    "claim 三家: 城南街道|北湖街道|河西街道",
  ],
  "内设“一办两委”：办公室，提案委，学习委，共3个机构。": ["claim 3个: 办公室|提案委|学习委"],
  "经费由三块组成，即人员经费10万元，公用经费8万元，项目经费6万元，合计24万元。": [
    "claim 三块: 人员经费|公用经费|项目经费",
  ],
  "原因有两点，一是疫情影响，二是审批流程长。": ["claim 两点: 疫情影响|审批流程长"],
  "本次评价选取了东阳县、西平县、南河县三个样本县。": ["claim 三个: 本次评价选取了东阳县|西平县|南河县"],
  // Who makes them, and what was done about them, are not what is counted.
  "由财政局、审计局、发改委组成3个检查组。": [],
  "检查发现问题3个，原因、责任、措施已明确。": [],
  "走访3个乡镇，道路、饮水、用电条件改善。": [],
};

const kinds: ReadonlySet<string> = new Set(["adjustment", "balance", "claim"]);

test.each(Object.entries(sentences))("%s", (text, relations) => {
  const document = { name: "报告.docx", paragraphs: [{ text }], tables: [], unread: [] };
  const read = readNarrative([document]).relations.filter(({ kind }) => kinds.has(kind));
  expect(read.map(sayRelation)).toEqual(relations);
});
