import { sayRelations } from "./say-relations";

describe("rates", () => {
  test.each<[string, string, string[]]>([
    [
      "of what was done",
      "共调解案件783件，调处成功758件，调处成功率为96.8%。",
      ["rate 96.8% = 758件 / 783件"],
    ],
    ["behind 、", "共调解案件774件，调处成功749件、调处成功率为96.7%。", ["rate 96.7% = 749件 / 774件"]],
    [
      "of the second count, with a third behind",
      "收到行政复议申请149件，受理145件，受理率97.3%，审结140件，审结率96.55%。",
      ["rate 97.3% = 145件 / 149件", "rate 96.55% = 140件 / 145件"],
    ],
    [
      "said the other way round",
      "重大疑难纠纷排查5起，成功调处5起，调处成功率100%。",
      ["rate 100% = 5起 / 5起"],
    ],
    ["not of what failed", "抽检200批次，不合格2批次，合格率99%。", []],
    ["of money", "年初预算100万元，实际支出95万元，预算执行率95%。", ["rate 95% = 95万元 / 100万元"]],
    ["of posts", "编制31人，在职31人，控制率100%。", ["rate 100% = 31人 / 31人"]],
    ["before its counts", "案件办结率98%，共受理500件，办结490件。", ["rate 98% = 490件 / 500件"]],
    [
      "in the sentence before",
      "应参检学生2000人，实际参检1960人。参检率98%。",
      ["completion 1960人 of 2000人 rate –", "rate 98% = 1960人 / 2000人"],
    ],
    ["alone", "群众满意度达到95%。", []],
    ["a share of a named whole", "现有党员45人，占职工总数120人的37.5%。", ["rate 37.5% = 45人 / 120人"]],
    [
      "wrong, and yet of these two",
      "收到申请149件，受理145件，受理率98.3%。",
      ["rate 98.3% = 145件 / 149件"],
    ],
  ])("%s", (_, text, relations) => {
    expect(sayRelations(text)).toEqual(relations);
  });
});

describe("balances", () => {
  test.each<[string, string, string[]]>([
    [
      "an increase",
      "公共法律服务工作经费，年初预算资金42万元，年中执行调增6.04万元，实际支出48.04万元，结余结转0.16万元。",
      ["balance 42万元 + 6.04万元 - 48.04万元 = 0.16万元"],
    ],
    [
      "a decrease",
      "公车经费，年初预算资金3.00万元，年中执行调减1.36万元，实际支出1.64万元，结余结转0.00万元。",
      ["balance 3.00万元 - 1.36万元 - 1.64万元 = 0.00万元"],
    ],
    [
      "nothing spent",
      "智慧矫正建设年初预算95万元，年中执行调减95万元，本年无发生额，结余结转0.00万元。",
      ["balance 95万元 - 95万元 - – = 0.00万元"],
    ],
    [
      "last year's rest",
      "上年结转12万元，本年收入100万元，本年支出105万元，年末结余7万元。",
      ["balance 12万元 + 100万元 - 105万元 = 7万元"],
    ],
    [
      "two funds",
      "甲项目年初预算20万元，支出18万元，结余2万元；乙项目年初预算30万元，支出30万元，结余0万元。",
      ["balance 20万元 - 18万元 = 2万元", "balance 30万元 - 30万元 = 0万元"],
    ],
    ["no rest told", "年初预算20万元，实际支出18万元。", []],
  ])("%s", (_, text, relations) => {
    expect(sayRelations(text)).toEqual(relations);
  });
});

describe("claims of number", () => {
  test.each<[string, string[], string[]]>([
    [
      "a list before",
      ["内设机构包括：办公室、法制办公室、社区矫正中心、人民参与和促进法治工作办公室和政工室5个职能股室。"],
      ["claim 5个: 办公室|法制办公室|社区矫正中心|人民参与和促进法治工作办公室|政工室"],
    ],
    ["two names before", ["下辖城东、城西2个所。"], ["claim 2个: 城东|城西"]],
    ["Chinese numerals", ["设立办公室、财务科、业务科三个科室。"], ["claim 三个: 办公室|财务科|业务科"]],
    [
      "a list behind",
      ["本年实施3个项目：校舍维修、设备购置、教师培训。"],
      ["claim 3个: 校舍维修|设备购置|教师培训"],
    ],
    [
      "a list behind that is short",
      ["全院设4个中心：急诊中心、体检中心、康复中心。"],
      ["claim 4个: 急诊中心|体检中心|康复中心"],
    ],
    ["an open list", ["设有办公室、财务科等5个科室。"], []],
    [
      "an open list with too many",
      ["设有办公室、财务科、教务处等2个科室。"],
      ["claim 2个: 办公室|财务科|教务处"],
    ],
    ["what is counted last only", ["举办培训、讲座3次。"], []],
    [
      "items of a paragraph",
      ["主要做了三个方面工作。一是抓基层。做了很多。二是抓队伍。三是抓保障。"],
      ["claim 三个: 抓基层|抓队伍|抓保障"],
    ],
    [
      "items in paragraphs",
      [
        "2023年专项资金共3个，具体情况如下：",
        "一是甲经费，很好。二是没有的。",
        "二是乙经费，也好。",
        "三是丙经费。",
        "另外，其他。",
      ],
      ["claim 3个: 甲经费|乙经费|丙经费"],
    ],
    [
      "too few items",
      ["专项资金共3个，具体如下：", "1.甲经费。", "2.乙经费。"],
      ["claim 3个: 甲经费|乙经费"],
    ],
  ])("%s", (_, paragraphs, relations) => {
    expect(sayRelations(...paragraphs).filter((each) => each.startsWith("claim"))).toEqual(relations);
  });
});

describe("changes", () => {
  test.each<[string, string, string[]]>([
    [
      "amount and share",
      "全年支出120.5万元，较上年增加2.3万元，增长1.9%。",
      ["change up now 120.5万元 before – by 2.3万元 share 1.9%"],
    ],
    [
      "the earlier state inside",
      "三公经费1.64万元，比上年的4.36万元减少2.72万元，下降62.39%。",
      ["change down now 1.64万元 before 4.36万元 by 2.72万元 share 62.39%"],
    ],
    [
      "from, to",
      "床位由300张增加到350张，增长16.7%。",
      ["change up now 350张 before 300张 by – share 16.7%"],
    ],
    [
      "a subject of its own",
      "收入100万元，支出较上年增加5万元，增长6%。",
      ["change up now – before – by 5万元 share 6%"],
    ],
    [
      "points",
      "群众满意度96%，较上年提高1.2个百分点。",
      ["change up now 96% before – by 1.2个百分点 share –"],
    ],
    ["no comparison", "新增床位20张，增加护士5人。", []],
  ])("%s", (_, text, relations) => {
    expect(sayRelations(text)).toEqual(relations);
  });
});

describe("completions", () => {
  test.each<[string, string, string[]]>([
    [
      "a target in brackets",
      "受理法援案件671件，圆满完成指标任务（全年任务数400件）。",
      ["completion 671件 of 400件 rate –"],
    ],
    [
      "target first, with its rate",
      "年初计划培训500人，实际培训520人，完成率104%。",
      ["completion 520人 of 500人 rate 104%"],
    ],
    [
      "a share of the task",
      "全年任务数400件，实际完成448件，完成目标任务的112%。",
      ["completion 448件 of 400件 rate 112%"],
    ],
  ])("%s", (_, text, relations) => {
    expect(sayRelations(text)).toEqual(relations);
  });
});

test("sections of items make the amount that stands elsewhere under their words", () => {
  const paragraphs = [
    "全年支出649.85万元，其中：项目支出50.53万元，基本支出599.32万元。",
    "1.甲经费（包含乙）项目支出46.88万元；",
    "2.公车经费项目支出1.64万元；",
    "3.上级专项项目支出2.01万元。",
  ];
  expect(sayRelations(...paragraphs)).toContain("breakdown 50.53万元 = 46.88万元 + 1.64万元 + 2.01万元");
});

test("parts as list items behind their total", () => {
  const paragraphs = ["共下达资金300万元，具体如下：", "1.甲项目100万元。", "2.乙项目200万元。"];
  expect(sayRelations(...paragraphs)).toEqual(["breakdown 300万元 = 100万元 + 200万元 full"]);
});
