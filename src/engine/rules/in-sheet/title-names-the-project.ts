import { squeeze } from "../../numbers/normalise";
import { textEvidence } from "../evidence";
import { defineRule } from "../rule";

/** What a title says without naming a project. */
const formWords =
  /(?:19|20)\d{2}年度?|部门|单位|预算|整体|支出|财政|专项|资金|经费|重点|绩效|年度|[中省市县区镇]级|本级|中央|转移支付|一般|公共|政府|购买服务|项目|目标|完成情况|自评价?|评价|复核|报告|汇总|情况|表|[（(].*[)）]/gu;

/** A title that names a project names the one of 项目名称. */
export const titleNamesTheProject = defineRule({
  id: "title-names-the-project",
  title: "标题中的项目与项目名称一致",
  basis: "填表要求：标题与表内项目名称为同一项目",
  severity: "hint",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { head, kind } }) {
    const { title, projectName, fields } = head;
    if (kind !== "project-self-evaluation" || title === undefined) return;
    if (projectName === undefined || projectName.text === "") return;
    const named = squeeze(title.text).replace(formWords, "");
    // Most titles name no project; a syllable that is left over is no name either.
    if (named.length < shortestName) return;
    // A title may name the unit: 某局2022年度项目支出绩效自评表.
    const texts = [projectName, ...fields].map(({ text }) => squeeze(text));
    if (texts.some((text) => shareWord(named, text))) {
      yield { verdict: "equal", because: [] };
      return;
    }
    if (unitEndings.some((ending) => named.endsWith(ending))) return;
    yield {
      at: title.at,
      verdict: "contradiction",
      message: `标题“${title.text}”中的“${named}”与${projectName.label}“${projectName.text}”不是同一个名称。`,
      because: [textEvidence(title, "标题"), textEvidence(projectName, projectName.label)],
      stated: named,
      computed: projectName.text,
    };
  },
});

const shortestName = 3;
const unitEndings = [
  "局",
  "委",
  "委员会",
  "办公室",
  "办",
  "中心",
  "厅",
  "院",
  "学校",
  "中学",
  "小学",
  "镇",
  "乡",
  "街道",
  "站",
  "所",
  "队",
  "会",
];

/** Whether two names have two neighbouring characters in common. */
function shareWord(one: string, other: string): boolean {
  for (let at = 0; at + 2 <= one.length; at += 1) if (other.includes(one.slice(at, at + 2))) return true;
  return false;
}
