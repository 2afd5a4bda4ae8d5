import { readText } from "./tell-reading";

/** The headings, the project and the text of each sentence. */
function outline(text: string): readonly string[] {
  return readText(text).sentences.map(({ text: said, scope, isHeading }) => {
    const project = scope.project === undefined ? "" : ` [${scope.project}]`;
    return `${scope.headings.join(" > ")}${project} | ${isHeading ? "# " : ""}${said}`;
  });
}

test("headings are told by their numbers, at the line's end or before text", () => {
  expect(
    outline(`2023年度云溪县教育局
      整体支出绩效自评报告
      一、基本情况
      （一）机构人员
      1.内设机构。局机关设股室8个。
      （二）支出情况：全年支出200万元。
      二、存在问题
      无。`),
  ).toEqual([
    " | # 2023年度云溪县教育局",
    " | # 整体支出绩效自评报告",
    "基本情况 | # 基本情况",
    "基本情况 > 机构人员 | # 机构人员",
    "基本情况 > 机构人员 > 内设机构 | # 内设机构",
    "基本情况 > 机构人员 > 内设机构 | 局机关设股室8个",
    "基本情况 > 支出情况 | # 支出情况",
    "基本情况 > 支出情况 | 全年支出200万元",
    "存在问题 | # 存在问题",
    "存在问题 | 无",
  ]);
});

test("a project is named by its heading, or by the item that tells its money, for the rest of the paragraph", () => {
  expect(
    outline(`（一）项目支出绩效情况
      一是护林防火经费，年初预算42万元，支出40万元。巡护1200公里。
      智慧林业建设
      二是种苗补助（含抚育），全年预算20万元；发放种苗3万株。
      （二）公益林补偿项目
      兑现补偿资金30万元。
      （三）其他工作
      开展宣传5次。`).map((line) => /^[^|]*/.exec(line)?.[0].trim()),
  ).toEqual([
    "项目支出绩效情况",
    "项目支出绩效情况 [护林防火经费]",
    "项目支出绩效情况 [护林防火经费]",
    "项目支出绩效情况 > 智慧林业建设 [智慧林业建设]",
    "项目支出绩效情况 > 智慧林业建设 [种苗补助]",
    "项目支出绩效情况 > 智慧林业建设 [种苗补助]",
    "公益林补偿项目 [公益林补偿项目]",
    "公益林补偿项目 [公益林补偿项目]",
    "其他工作",
    "其他工作",
  ]);
});

test("the unit's own budget is no project", () => {
  const scopes = readText(
    "一是2023年年初预算100万元，本单位全年预算数120万元；二是基本支出60万元，年末结转5万元。",
  );
  expect(scopes.sentences.map(({ scope }) => scope.project)).toEqual([undefined, undefined]);
});

test("a style makes a heading, and forms behind an annex's title are left to the tables", () => {
  const { sentences, statements } = readText(`附件2
    基础数据表
    编制数
    31
    开展法治宣传活动400余场，发放宣传资料10万份。`);
  expect(sentences).toHaveLength(1);
  expect(statements.map(({ shown }) => shown)).toEqual(["400余场", "10万份"]);
});

test.each([
  ["2023年度云溪县第二中学整体支出绩效自评报告", "云溪县第二中学", 2023],
  ["云溪县林业局2022年度部门整体支出绩效自评报告", "云溪县林业局", 2022],
  ["石桥镇人民政府关于2023年度部门整体支出绩效自评的报告", "石桥镇人民政府", 2023],
  ["2023年度云溪县残疾人联合会\n部门整体支出绩效评价自评报告", "云溪县残疾人联合会", 2023],
  [
    "绩效自评报告\n一、基本情况\n云溪县公路事务中心是县交通运输局所属事业单位。2021年完成养护；2021年共投入30万元，2020年25万元。",
    "云溪县公路事务中心",
    2021,
  ],
  ["云溪县第一小学2023年度决算公开报告\n一、概况", "云溪县第一小学", 2023],
  ["关于云溪县财政局2023年度预算执行情况的报告\n一、概况", "云溪县财政局", 2023],
  ["2022年云溪县人民检察院部门决算\n一、概况", "云溪县人民检察院", 2022],
])("%s", (text, unitName, year) => {
  const narrative = readText(text);
  expect([narrative.unitName, narrative.year]).toEqual([unitName, year]);
});
