import { isAbbreviation } from "../../../src/engine/narrative/abbreviation";
import type { Narrative } from "../../../src/engine/narrative/narrative";
import { findSameFacts } from "../../../src/engine/narrative/same-fact";
import { breakdown, buildNarrative, rate } from "./build-narrative";

/** Each fact by the numbers that state it. */
function facts(narrative: Narrative): string[] {
  return findSameFacts(narrative).map(
    ({ name, statements }) => `${name} ${statements.map(({ shown }) => shown).join("=")}`,
  );
}

const twoSections = (first: string, second: string): string => `
  # 六、绩效情况 > （一）整体支出
  ${first}
  # 六、绩效情况 > （二）项目支出
  ${second}`;

test.each([
  ["法援案件", "法律援助案件", true],
  ["社矫对象", "社区矫正对象", true],
  ["农村公路", "农村高级公路", false],
  ["社区工作者", "社区矫正工作者", false],
  ["学生资助", "学前学生资助", false],
  ["普法宣传活动", "法治宣传活动", false],
  ["检查", "专项检查", false],
  ["", "", false],
])("%s is short for %s: %s", (short, long, is) => {
  expect(isAbbreviation(short, long)).toBe(is);
});

test("a name is the same with or without words that add nothing to it", () => {
  expect(
    facts(buildNarrative(twoSections("[开展/各类法治宣传活动:400场]", "[组织开展/法治宣传活动:390场]"))),
  ).toEqual(["开展法治宣传活动 400场=390场"]);
});

test("a name and its abbreviation are one, another word is not", () => {
  const text = twoSections("[受理/法援案件:671件]", "[受理/法律援助案件:669件]");
  expect(facts(buildNarrative(text))).toEqual(["受理法援案件 671件=669件"]);
  const other = twoSections("[开展/法治宣传活动:400场]", "[开展/普法宣传活动:390场]");
  expect(facts(buildNarrative(other))).toEqual([]);
});

test("people are not times of people, a target is no result, last year is not this year", () => {
  const isFact = (first: string, second: string): boolean =>
    facts(buildNarrative(twoSections(first, second))).length > 0;
  expect(isFact("[/困难残疾人家庭:120人]", "[/困难残疾人家庭:118人]")).toBe(true);
  expect(isFact("[/困难残疾人家庭:120人]", "[/困难残疾人家庭:118人次]")).toBe(false);
  expect(isFact("[/困难残疾人家庭:120户]", "[/困难残疾人家庭:118户:target]")).toBe(false);
  expect(isFact("[/人员经费支出:120万元:spent]", "[/人员经费支出:118万元:budget]")).toBe(false);
  expect(isFact("[/困难残疾人家庭:120件]", "[/困难残疾人家庭:118起]")).toBe(false);
});

test("work that bears a common name may be done in each section", () => {
  expect(facts(buildNarrative(twoSections("[开展/检查:35次]", "[开展/检查:120次]")))).toEqual([]);
  expect(facts(buildNarrative(twoSections("[走访/群众:300户]", "[走访/群众:1200户]")))).toEqual([]);
});

test("neighbours that are told again bear out a common name", () => {
  const first = "[办理/法律事务:548件]，[参与/纠纷调解:35件]";
  expect(facts(buildNarrative(twoSections(first, "[办理/法律事务:72件]，[参与/纠纷调解:35件]")))).toEqual([
    "办理法律事务 548件=72件",
    "参与纠纷调解 35件=35件",
  ]);
  expect(facts(buildNarrative(twoSections(first, "[办理/法律事务:72件]，[开展/培训:35件]")))).toEqual([]);
});

test("projects that are told alike are not one", () => {
  const text = `
    # 六、绩效情况
    @ 道路养护经费
    [投入/资金:50万元]，[新建/道路:3公里]，[受益/群众:200人]
    @ 桥梁改造经费
    [投入/资金:80万元]，[新建/道路:5公里]，[受益/群众:200人]`;
  expect(facts(buildNarrative(text))).toEqual([]);
});

test("the money of one fund is one fact under two headings", () => {
  const text = `
    # 二、支出情况
    [/公车经费项目支出:1.64万元:spent]
    # 六、绩效情况
    @ 公车运行
    [/实际支出:3.5万元:spent]
    @ 公车经费
    [/年初预算资金:3万元:opening]，[/实际支出:1.94万元:spent]`;
  expect(facts(buildNarrative(text))).toEqual(["公车经费支出 1.64万元=1.94万元"]);
});

test("lists of the same parts are one where their totals are", () => {
  const told = (first: string, second: string): Narrative =>
    buildNarrative(
      twoSections(
        `[/${first}:165人]，其中[/缓刑:160人]，[/假释:2人]，[/管制:3人]`,
        `[/${second}:149人]，其中[/缓刑:144人]，[/假释:1人]，[/管制:4人]`,
      ),
      (find) => [
        breakdown(find, "165人", "160人", "2人", "3人"),
        breakdown(find, "149人", "144人", "1人", "4人"),
      ],
    );
  expect(facts(told("在册", "社区服刑人员在册"))).toEqual([
    "社区服刑人员在册 165人=149人",
    "缓刑 160人=144人",
    "假释 2人=1人",
    "管制 3人=4人",
  ]);
  expect(facts(told("在册", "解除矫正"))).toEqual([]);
});

test("a rate of something else in the same sentence is another rate", () => {
  const text = twoSections(
    "[调解/案件:783件]，[调处成功/案件:758件]，[/调处成功率:96.8%]",
    "[调解/案件:774件]，[调处成功/案件:749件]，[/调处成功率:96.7%]，[排查/疑难纠纷:5起]，[成功调处/纠纷:4起]，[/调处成功率:80%]",
  );
  const narrative = buildNarrative(text, (find) => [
    rate(find, "96.8%", "758件", "783件"),
    rate(find, "96.7%", "749件", "774件"),
    rate(find, "80%", "4起", "5起"),
  ]);
  expect(facts(narrative)).toEqual([
    "调解案件 783件=774件",
    "调处成功案件 758件=749件",
    "调处成功率 96.8%=96.7%",
  ]);
});

test("like work told twice in one paragraph is two works, and bears out neither", () => {
  const text = `
    # 四、成效
    [开展/义诊活动:26场]，[发放/健康教育资料:15000份]。[开展/健康讲座:18场]，[发放/健康教育资料:6000份]。`;
  expect(facts(buildNarrative(text))).toEqual([]);
});

test("what was planned is not what was done, and neither are its parts", () => {
  const planned = (heading: string): string => `
    # ${heading}
    [资助/家庭经济困难学生:420人次]。
    # 二、成效
    [资助/家庭经济困难学生:436人次]。`;
  expect(facts(buildNarrative(planned("一、绩效目标")))).toEqual([]);
  expect(facts(buildNarrative(planned("一、资助情况")))).toHaveLength(1);
  const parts = buildNarrative(
    `
    # 一、收支情况
    [/年初预算:600万元:opening]，其中[/人员经费:540万元]，[/公用经费:60万元]。
    # 二、绩效情况
    [/基本支出:598万元:spent]，其中[/人员经费:539万元]，[/公用经费:59万元]。`,
    (find) => [
      breakdown(find, "600万元", "540万元", "60万元"),
      breakdown(find, "598万元", "539万元", "59万元"),
    ],
  );
  expect(facts(parts)).toEqual([]);
});

test("two that are close bear out nothing of a third", () => {
  const text = `
    # 三、走访
    [走访/群众:300户]。[走访/群众:1200户]。[走访/群众:1150户]。`;
  expect(facts(buildNarrative(text))).toEqual([]);
});

test("a fund that spends twice in one paragraph spends for two things", () => {
  const text = `
    # 三、项目
    @ 护林经费
    [/支出:38万元:spent]，[补植/公益林:120亩]。[/支出:35万元:spent]用于巡护，[补植/公益林:120亩]。`;
  expect(facts(buildNarrative(text))).toEqual(["补植公益林 120亩=120亩"]);
});

test("two digits that changed places are a slip of the pen", () => {
  const told = (first: string, second: string): string[] =>
    facts(buildNarrative(twoSections(`[出院/患者:${first}]`, `@ 中医药项目\n[出院/患者:${second}]`)));
  expect(told("14862人次", "14826人次")).toEqual(["出院患者 14862人次=14826人次"]);
  expect(told("14862人次", "14736人次")).toEqual([]);
});

test("a number that agrees needs less than one that differs", () => {
  expect(facts(buildNarrative(twoSections("[走访/群众:300户]", "[走访/群众:300户]")))).toEqual([
    "走访群众 300户=300户",
  ]);
});

test("a name that stands six thousand times ties nothing together", () => {
  const line = "[开展/法治宣传活动:400场]，[发放/宣传资料:20份]\n";
  // Were each held against each, no test would wait for the end.
  expect(facts(buildNarrative(line.repeat(6000)))).toEqual([]);
});
