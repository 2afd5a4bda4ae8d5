import type { Evaluation } from "../../model";
import { type Paragraph, type Section, type Sentence } from "../report-plan";
import { paragraph, part, section, type Teller } from "../tell";
import type { WorkStock } from "../work/work-stock";
import { isMissed, namesOf, tellableRows } from "./indicator-sentences";

/** 主要工作成效: what no table has. */
export function writeWork(teller: Teller, { works }: WorkStock): Section[] {
  const { random } = teller;
  const paragraphs = random
    .shuffled(works)
    .flatMap(({ told }, index) =>
      paragraph([teller.tell(leads[index % leads.length] ?? ""), ...teller.any(told)], true),
    );
  const title = random.pick(["主要工作及成效", "履职成效", "工作开展情况"]);
  return section("work", title, part("", paragraphs));
}

const leads = [
  "强化责任落实，推动重点工作提质增效。",
  "坚持服务为本，回应群众关切。",
  "夯实基层基础，提升保障能力。",
];

/** 存在的问题 and 改进措施. */
export function writeProblems(teller: Teller, table: Evaluation): Section[] {
  const { random } = teller;
  const missed = tellableRows(table).filter(isMissed);
  const named = random
    .some(missed, 1)
    .flatMap((row) =>
      teller.any(
        [
          "个别指标完成不理想，如{name}仅为{a}，未达到{t}的年度目标。",
          "部分指标未达预期，{name}实际完成{a}，与目标值{t}存在差距。",
          "指标设置不够科学，{name}未完全达到预期。",
        ],
        namesOf(table, row),
      ),
    );
  const problems = [
    "预算编制不够精细，与实际需求存在一定偏差。",
    "绩效管理意识有待增强，业务科室参与度不高。",
    "绩效指标设置不够细化、量化，部分指标难以衡量。",
    "资金支付进度不够均衡，年底支付较为集中。",
  ];
  const measures = [
    "进一步细化预算编制，提高预算的科学性和准确性。",
    "加强绩效业务培训，压实绩效管理主体责任。",
    "强化绩效运行监控，及时纠正偏差。",
    "加快支付进度，提高资金使用效益。",
  ];
  const listed = (sentences: readonly Sentence[]): Paragraph[] =>
    sentences.flatMap((sentence) => paragraph([sentence], true));
  const tellSome = (all: readonly string[]): Sentence[] =>
    random.some(all, random.whole(2, 3)).map((text) => teller.tell(text));
  return [
    ...section(
      "problems",
      random.pick(["存在的问题及原因分析", "存在的主要问题"]),
      part("", listed([...tellSome(problems), ...named])),
    ),
    ...section(
      "measures",
      random.pick(["下一步改进措施", "有关建议", "改进措施"]),
      part("", listed(tellSome(measures))),
    ),
  ];
}

/** The conclusion: score, spending and some of the work told once more. */
export function writeSummary(teller: Teller, { works }: WorkStock, said: readonly string[]): Section[] {
  const { random } = teller;
  const retold = random.some(works, 2).flatMap((work) => teller.any(work.retold));
  const sentences = [...teller.any(said), ...retold];
  const closing = teller.tell("自评结果将作为编制下年度预算的依据，并随部门决算一并公开。");
  const title = random.pick(["绩效自评结果拟应用和公开情况", "总体结论", "其他需要说明的情况"]);
  return section("summary", title, part("", paragraph([...sentences, closing])));
}

/** What the summary says of the money. */
export const saidOfUnit: readonly string[] = [
  "总体来看，{year}年全年支出{spent}，其中基本支出{basic}、项目支出{project}，自评得分{score}。",
  "{year}年部门支出{spent}，预算执行率{rate}，自评等级为{grade}，得分{score}。",
  "{year}年基本支出{basic}，人员经费{personnel}，公用经费{public}，保障了机关正常运转。",
  "“三公”经费支出{three-public}，项目支出{project}，资金使用规范。",
  "{year}年全年支出{spent}，预算执行率{rate}。",
];
