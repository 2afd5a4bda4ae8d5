import { sayRelations } from "./say-relations";

describe("a breakdown in one sentence", () => {
  test.each<[string, string, string[]]>([
    [
      "其中 within 其中",
      "财政拨款支出649.85万元，其中：项目支出50.53万元，基本支出599.32万元，其中：人员经费542.78万元，公用经费56.54万元。",
      ["breakdown 649.85万元 = 50.53万元 + 599.32万元", "breakdown 599.32万元 = 542.78万元 + 56.54万元"],
    ],
    [
      "an inner list that the outer one goes on behind",
      "全年支出100万元，其中：基本支出60万元，其中人员经费50万元，公用经费10万元，项目支出40万元。",
      ["breakdown 100万元 = 60万元 + 40万元", "breakdown 60万元 = 50万元 + 10万元"],
    ],
    [
      "an inner list that is wrong, in brackets",
      "全年支出100万元，其中：基本支出60万元（其中人员经费50万元，公用经费9万元），项目支出40万元。",
      ["breakdown 100万元 = 60万元 + 40万元", "breakdown 60万元 = 50万元 + 9万元"],
    ],
    [
      "an inner list that is wrong, told apart by the outer one",
      "全年支出100万元，其中：基本支出60万元，其中人员经费50万元，公用经费9万元，项目支出40万元。",
      ["breakdown 100万元 = 60万元 + 40万元", "breakdown 60万元 = 50万元 + 9万元"],
    ],
    ["brackets", "实有人数32人（其中：行政编制31人，政府雇员1人）。", ["breakdown 32人 = 31人 + 1人"]],
    [
      "brackets without a word",
      "实有人数32人（行政编制31人、政府雇员1人）。",
      ["breakdown 32人 = 31人 + 1人"],
    ],
    [
      "parts of 0 at the end",
      "目前在册165人，其中缓刑160人，暂予监外执行3人，假释2人，管制0人。",
      ["breakdown 165人 = 160人 + 3人 + 2人 + 0人"],
    ],
    [
      "parts that miss the total",
      "审结145件，其中维持25件，驳回56件，确认违法26件，撤回终止15件，撤销14件。",
      ["breakdown 145件 = 25件 + 56件 + 26件 + 15件 + 14件"],
    ],
    [
      "分别为",
      "全校教职工120人，其中专任教师、教辅人员、工勤人员分别为90人、20人、10人。",
      ["breakdown 120人 = 90人 + 20人 + 10人 full"],
    ],
    [
      "semicolons between the parts",
      "总支出200万元，其中：基本支出120万元，占60%；项目支出80万元，占40%。",
      ["breakdown 200万元 = 120万元 + 80万元", "rate 60% = 120万元 / 200万元", "rate 40% = 80万元 / 200万元"],
    ],
    [
      "a semicolon behind the parts",
      "收入100万元，其中财政拨款80万元，其他收入20万元；支出90万元，其中基本支出50万元，项目支出40万元。",
      ["breakdown 100万元 = 80万元 + 20万元", "breakdown 90万元 = 50万元 + 40万元"],
    ],
    [
      "由…构成",
      "收入由财政拨款80万元、其他收入20万元构成，合计100万元。",
      ["breakdown 100万元 = 80万元 + 20万元 full"],
    ],
    ["合计 behind", "专任教师80人、工勤人员20人，合计100人。", ["breakdown 100人 = 80人 + 20人 full"]],
    [
      "共 in front, without a word",
      "共有教职工120人，专任教师100人，工勤人员20人。",
      ["breakdown 120人 = 100人 + 20人"],
    ],
    [
      "包括",
      "总建筑面积12000平方米，包括教学楼8000平方米、实训楼4000平方米。",
      ["breakdown 12000平方米 = 8000平方米 + 4000平方米"],
    ],
    ["a part only", "培训教师120人，其中骨干教师30人，培训学生500人次。", ["breakdown 120人 = 30人"]],
    [
      "units that are no parts",
      "收治患者800人，其中手术200人，涉及费用30万元。",
      ["breakdown 800人 = 200人"],
    ],
    [
      "another work behind it",
      "培训教师120人，其中骨干教师30人，培训学生100人。",
      ["breakdown 120人 = 30人"],
    ],
    ["元 and 万元", "下达资金3万元，其中甲村20000元，乙村10000元。", ["breakdown 3万元 = 20000元 + 10000元"]],
    [
      "the sentence before",
      "2023年全年支出100万元。其中：基本支出60万元，项目支出40万元。",
      ["breakdown 100万元 = 60万元 + 40万元"],
    ],
    [
      "a comparison between",
      "支出120万元，比上年增长5%，其中：基本支出80万元，项目支出40万元。",
      ["breakdown 120万元 = 80万元 + 40万元", "change up now 120万元 before – by – share 5%"],
    ],
    ["the whole right before \u4e2d", "教职工52人中专任教师44人。", ["breakdown 52人 = 44人"]],
    [
      "names in quotation marks among a whole told before",
      "专职教师74人、外聘教师168人；专职教师中“双师型”51人。",
      ["breakdown 74人 = 51人"],
    ],
    [
      "a verb of being",
      "年内安排资金600万元，结转120万元，结转的是甲项目80万元和乙项目40万元。",
      ["breakdown 120万元 = 80万元 + 40万元"],
    ],
    [
      "the amount of what \u5176\u4e2d counts, behind a comma",
      "购置仪器设备23台，金额684.9万元，其中大型设备2台，计392万元。",
      ["breakdown 23台 = 2台", "breakdown 684.9万元 = 392万元"],
    ],
    [
      "items that a stroke parts",
      "学员参赛获奖326人次（国家级18人次/省级97人次/市级211人次）。",
      ["breakdown 326人次 = 18人次 + 97人次 + 211人次"],
    ],
    [
      "what became of a part behind it",
      "查出隐患2146条，其中重大隐患18条，已整改销号18条。",
      ["breakdown 2146条 = 18条"],
    ],
    [
      "what the words leave out",
      "在校学生148人，其中寄宿生82人；送教上门63人不计入在校学生数。",
      ["breakdown 148人 = 82人"],
    ],
    [
      "features that overlap",
      "现有干部职工62人，其中党员38人，研究生学历12人，本科35人。",
      ["breakdown 62人 = 38人"],
    ],
    [
      "what was spent of a whole behind its part",
      "项目资金到账260万元，其中省级160万元，实际使用210万元。",
      ["breakdown 260万元 = 160万元"],
    ],
    [
      "what each amount is for behind it",
      "专项资金900万元到位后，450万元用于设备采购，300万元用于场地改造，150万元用于人员培训。",
      ["breakdown 900万元 = 450万元 + 300万元 + 150万元"],
    ],
    [
      "a list that \u6784\u6210 closes before a total it misses",
      "全年支出由人员经费812.4万元、公用经费96.3万元、项目经费450.6万元构成，共计1,358.3万元。",
      ["breakdown 1,358.3万元 = 812.4万元 + 96.3万元 + 450.6万元 full"],
    ],
    [
      "the nearest total, though one before is the same as the part",
      "收到捐款86.5万元、物资折款23.5万元，共110万元，已拨付98万元，其中物资23.5万元。",
      ["breakdown 98万元 = 23.5万元", "breakdown 110万元 = 86.5万元 + 23.5万元 full"],
    ],
    [
      "\u7279\u5b9a\u76ee\u6807\u7c7b as a kind of money",
      "本年支出2,315.6万元，当中人员类1,630.2万元，运转类215.4万元，特定目标类470.0万元。",
      ["breakdown 2,315.6万元 = 1,630.2万元 + 215.4万元 + 470.0万元"],
    ],
  ])("%s", (_, text, relations) => {
    expect(sayRelations(text)).toEqual(relations);
  });

  test.each<[string, string]>([
    ["works side by side", "排查矛盾1336次，预防纠纷151件，发现纠纷138件，处理138件。"],
    [
      "points beside what could be had",
      "考核得分92.5分，其中业务工作60分得56分，党建20分得18.5分，其他20分得18分。",
    ],
    ["a target in brackets", "受理案件671件（上年600件）。"],
  ])("none in %s", (_, text) => {
    expect(sayRelations(text).filter((each) => each.startsWith("breakdown"))).toEqual([]);
  });
});
