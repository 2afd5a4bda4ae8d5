import type { Evaluation } from "../../model";
import type { Wording } from "../../wording/wording";
import { type Part, type Section, type Sentence } from "../report-plan";
import { paragraph, part, section, type Teller } from "../tell";
import { isMissed, tellableRows, tellRow } from "./indicator-sentences";

/** Begins the names of the facts of the project at that index. */
export function projectNumberOf(index: number): string {
  return `q${String(index + 1)}/`;
}

/** 项目概况 and 资金 of a report on one project. */
export function writeProjectParts(
  teller: Teller,
  table: Evaluation,
  { goals, department }: Wording,
): Section[] {
  const { random } = teller;
  const [expected] = random.pick(goals);
  const about = [
    ...teller.any(
      [
        "{project-name}项目由{unit}组织实施，主管部门为{department}。",
        "项目名称：{project-name}；实施单位：{unit}；主管部门：{department}。",
      ],
      { department },
    ),
    teller.tell(expected),
  ];
  return [
    ...section("about", random.pick(["项目概况", "项目基本情况"]), [...part("项目内容", paragraph(about))]),
    ...section("money", random.pick(["项目资金安排及使用情况", "资金投入和使用情况"]), [
      ...part("资金安排落实情况", paragraph(funding(teller, table, ""))),
      ...part("资金使用情况", paragraph(spending(teller, ""))),
    ]),
  ];
}

/** A part for each project: its money, its score, its indicators. */
export function writeProjects(teller: Teller, tables: readonly Evaluation[]): Section[] {
  const { random } = teller;
  const lead = teller.any([
    "{year}年度{unit}共实施项目{projects/count}，全年预算数合计{projects/budget}，全年执行数合计{projects/spent}。",
    "{year}年本单位共安排项目{projects/count}，预算合计{projects/budget}，支出合计{projects/spent}。",
  ]);
  const parts = tables.flatMap((table, index): Part[] => {
    const prefix = projectNumberOf(index);
    const rows = random.some(tellableRows(table), 7);
    const told = rows.flatMap((row, at): Sentence[] => {
      const isEnd = at === rows.length - 1 || isMissed(row);
      return tellRow(teller, table, row, isEnd ? "。" : random.pick(["；", "。"]));
    });
    const money = [...funding(teller, table, prefix), ...spending(teller, prefix)];
    const score = teller.any(
      ["该项目自评得分{score}，等级为“{grade}”。", "自评得分为{score}，评价等级{grade}。"],
      { score: `=${prefix}score`, grade: `=${prefix}grade` },
    );
    return part(`${table.projectName}项目`, [...paragraph(money), ...paragraph([...told, ...score])]);
  });
  return section("projects", "各项目绩效情况", [...part("总体情况", paragraph(lead)), ...parts]);
}

function namesWith(prefix: string): Record<string, string> {
  const facts = ["opening", "increase", "decrease", "budget", "spent", "rest", "rate"];
  return Object.fromEntries(facts.map((fact) => [fact, `=${prefix}${fact}`]));
}

/** The budget and where it came from. */
function funding(teller: Teller, { parts }: Evaluation, prefix: string): Sentence[] {
  const names = namesWith(prefix);
  const has = (fact: string): boolean => teller.facts.has(prefix + fact);
  const filled = parts.filter(({ id }) => has(`${id}/budget`));
  const list = filled.map(({ id, label }) => `${label.replace(/^其中：/u, "")}{${prefix}${id}/budget}`);
  const ofWhich = filled.length < 2 ? "" : `，其中：${list.join("，")}`;
  return teller.any(
    [
      `项目年初预算{opening}，年中追加{increase}，全年预算数{budget}${ofWhich}。`,
      `年初预算数{opening}，执行中调增{increase}，全年预算{budget}${ofWhich}。`,
      `项目年初预算{opening}，年中调减{decrease}，全年预算数{budget}${ofWhich}。`,
      ...(has("increase") || has("decrease")
        ? []
        : [`项目全年预算数{budget}${ofWhich}。`, `该项目共安排资金{budget}${ofWhich}。`]),
    ],
    names,
  );
}

function spending(teller: Teller, prefix: string): Sentence[] {
  return teller.any(
    [
      "全年实际支出{spent}，预算执行率{rate}，结余{rest}。",
      "截至年底，项目实际支出{spent}，预算执行率为{rate}。",
      "项目全年执行数{spent}，执行率{rate}，年末结余结转{rest}。",
    ],
    namesWith(prefix),
  );
}
