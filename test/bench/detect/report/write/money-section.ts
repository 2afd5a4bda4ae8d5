import { type Part, type Section } from "../report-plan";
import { paragraph, part, section, type Teller } from "../tell";
import type { Fund } from "../facts/unit-facts";

/** 预算安排与支出: the whole, 基本支出, 项目支出, 三公, 采购. */
export function writeMoney(teller: Teller, funds: readonly Fund[]): Section[] {
  const { random } = teller;
  const parts: Part[] = [
    ...part(random.pick(["预算安排情况", "预算收入情况", "收入及预算安排"]), paragraph(income(teller))),
    ...part(random.pick(["总体支出情况", "部门支出情况", "预算执行情况"]), paragraph(spending(teller))),
    ...part("基本支出情况", paragraph(basic(teller))),
    ...part("项目支出情况", paragraph(projects(teller, funds))),
    ...part("“三公”经费情况", paragraph(threePublic(teller))),
    ...part("政府采购情况", paragraph(procurement(teller))),
  ];
  const title = random.pick(["预算安排与支出情况", "部门整体支出情况", "资金管理及使用情况"]);
  return section("money", title, parts);
}

type Sentences = ReturnType<Teller["any"]>;

/** 年初预算, what it became, and where the money came from. */
export function income(teller: Teller): Sentences {
  const sources = [
    ["一般公共预算拨款", "income/fiscal"],
    ["政府性基金预算拨款", "income/fund"],
  ].filter(([, fact = ""]) => teller.facts.has(fact));
  const list = sources.map(([label = "", fact = ""]) => `${label}{${fact}}`).join("，");
  const ofWhich = list === "" ? [] : [`，其中：${list}`, `，包括${list}`];
  return [
    ...opening(teller),
    ...teller.any([
      "{year}年度收入合计{income}".concat(teller.random.pick(["", ...ofWhich]), "。"),
      "{year}年本年收入{income}".concat(teller.random.pick(["", ...ofWhich]), "。"),
      "全年收入{income}".concat(teller.random.pick(["", ...ofWhich]), "。"),
    ]),
  ];
}

/** How the budget of the year came about. */
export function opening(teller: Teller): Sentences {
  return teller.any([
    "{year}年年初预算{opening}，年中追加{increase}，全年预算数{budget}。",
    "{year}年年初预算数为{opening}，年中调增{increase}，调整后全年预算数为{budget}。",
    "年初批复预算{opening}，执行中追加预算{increase}，全年预算{budget}。",
    "{year}年年初预算{opening}，年中调减{decrease}，全年预算数{budget}。",
    "年初批复预算{opening}，执行中压减{decrease}，全年预算{budget}。",
    ...(teller.facts.has("increase") || teller.facts.has("decrease")
      ? []
      : ["{year}年年初预算数与全年预算数均为{budget}。", "{year}年年初预算{opening}，年中未作调整。"]),
    ...(teller.facts.has("opening") ? [] : ["{year}年全年预算数{budget}。", "{year}年共安排预算{budget}。"]),
  ]);
}

/** What was spent, its rate and what is left. */
export function spending(teller: Teller): Sentences {
  return [
    ...teller.any([
      "{year}年全年支出{spent}，其中：基本支出{basic}，项目支出{project}。",
      "{year}年度部门支出合计{spent}，包括基本支出{basic}、项目支出{project}。",
      "全年执行数{spent}，基本支出、项目支出分别为{basic}和{project}。",
      ...(teller.facts.has("basic") ? [] : ["{year}年全年执行数{spent}。", "{year}年度支出合计{spent}。"]),
    ]),
    ...teller.any([
      "支出比上年{spent/way}{spent/amount}，{spent/grew}{spent/share}。",
      "与上年支出{spent/before}相比，{spent/way}{spent/amount}，{spent/grew}{spent/share}。",
      "较上年{spent/way}{spent/amount}，{spent/grew}{spent/share}。",
    ]),
    ...teller.any([
      "预算执行率{rate}，年末结转结余{rest}。",
      "全年预算执行率为{rate}。",
      "年末结转和结余{rest}，预算执行率{rate}。",
    ]),
  ];
}

function basic(teller: Teller): Sentences {
  return [
    ...teller.any([
      "{year}年基本支出{basic}，其中：人员经费{personnel}，公用经费{public}。",
      "基本支出{basic}，由人员经费{personnel}和公用经费{public}构成。",
      "基本支出决算数{basic}，人员经费、公用经费分别为{personnel}和{public}。",
    ]),
    ...teller.any([
      "人员经费{personnel}中，工资福利支出{wages}，对个人和家庭的补助{subsidies}。",
      "人员经费包括工资福利支出{wages}、对个人和家庭的补助{subsidies}。",
    ]),
    ...teller.any([
      "公用经费主要包括办公经费{office}，水费、电费、差旅费{utilities}，会议费、培训费{meetings}，其他{public/other}。",
      "公用经费中，办公经费{office}，水费、电费、差旅费{utilities}，会议费、培训费{meetings}。",
    ]),
    ...teller.any([
      "公用经费较上年{public/way}{public/amount}，{public/grew}{public/share}。",
      "公用经费上年决算数为{public/before}，本年{public/way}{public/amount}。",
      "与上年相比，公用经费{public/grew}{public/share}。",
    ]),
  ];
}

function projects(teller: Teller, funds: readonly Fund[]): Sentences {
  const list = funds.map(({ name, prefix }) => `${name}{${prefix}spent}`);
  return [
    ...(funds.length < 2
      ? teller.any(["{year}年项目支出{project}。", "全年项目支出{project}，年初预算安排{project/opening}。"])
      : teller.any([
          `{year}年项目支出{project}，其中：${list.join("，")}。`,
          `项目支出{project}，包括：${list.join("；")}。`,
          `项目支出{project}，具体为${list.join("、")}。`,
        ])),
    ...teller.any([
      "项目支出比上年{project/way}{project/amount}，{project/grew}{project/share}。",
      "上年项目支出{project/before}，本年较上年{project/way}{project/amount}。",
      "项目支出同比{project/grew}{project/share}。",
    ]),
  ];
}

function threePublic(teller: Teller): Sentences {
  const parts = [
    ["公务用车购置和维护经费", "vehicles"],
    ["出国经费", "abroad"],
    ["公务接待费", "reception"],
  ].filter(([, fact = ""]) => teller.facts.has(fact));
  const list = parts.map(([label = "", fact = ""]) => `${label}{${fact}}`);
  return [
    ...teller.any([
      `{year}年“三公”经费支出{three-public}，其中：${list.join("，")}。`,
      `“三公”经费决算数{three-public}，包括${list.join("、")}。`,
      `全年“三公”经费支出合计{three-public}，其中${list.join("、")}。`,
    ]),
    ...teller.any([
      "“三公”经费年初预算数{three-public/planned}，节约{three-public/saved}。",
      "“三公”经费比上年{three-public/way}{three-public/amount}，{three-public/grew}{three-public/share}。",
      "“三公”经费上年决算数{three-public/before}，同比{three-public/grew}{three-public/share}。",
    ]),
    ...teller.any(["公务用车购置和维护经费中，公车购置{purchase}，公车运行维护{running}。"]),
  ];
}

function procurement(teller: Teller): Sentences {
  return teller.any([
    "{year}年政府采购金额{procurement}。",
    "全年完成政府采购{procurement}，采购程序规范。",
    "{year}年度政府采购金额为{procurement}，年初预算数{procurement/planned}。",
  ]);
}
