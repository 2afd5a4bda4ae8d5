import type { Wording } from "../../wording/wording";
import { type Paragraph, type Part, type Section } from "../report-plan";
import { paragraph, part, section, type Teller } from "../tell";
import type { WorkStock } from "../work/work-stock";

/** 单位概况: duties, offices counted and listed, posts and staff. */
export function writeAbout(teller: Teller, wording: Wording, work: WorkStock): Section[] {
  const { random } = teller;
  const duties = work.duties.flatMap((duty) => paragraph([teller.tell(duty)], true));
  const parts: Part[] = [
    ...part(random.pick(["主要职能", "部门职责", "部门职能职责"]), duties),
    ...part(random.pick(["机构设置", "机构情况", "内设机构"]), offices(teller, work)),
    ...part(random.pick(["人员情况", "人员编制情况", "编制及人员情况"]), paragraph(staff(teller))),
    ...part("年度绩效目标", goals(teller, wording)),
  ];
  return section("about", random.pick(["单位基本情况", "部门概况", "基本情况"]), parts);
}

function offices(teller: Teller, { offices: stock }: WorkStock): Paragraph[] {
  const { random } = teller;
  const own = random.some(stock, random.whole(4, stock.length));
  teller.facts.set("office-count", { kind: "count", value: String(own.length), unit: "个", cells: [] });
  const list = own.join("、");
  return paragraph(
    teller.any([
      `{unit}内设机构{office-count}，分别为：${list}。`,
      `{unit}内设${list}{office-count}职能科室。`,
      `本单位共设{office-count}内设机构：${list}。`,
    ]),
  );
}

function staff(teller: Teller): ReturnType<Teller["any"]> {
  return [
    ...teller.any([
      "核定编制{posts}，年末实有在职人员{headcount}，其中：公务员编制{officials}，事业编制{employees}。",
      "编制数{posts}，{year}年末在职人数{headcount}，其中管理人员{officials}、专业技术人员{employees}。",
      "本单位编制{posts}；截至{year}年底，实有在职人员{headcount}，包括行政人员{officials}，事业人员{employees}。",
    ]),
    ...teller.any(["退休人员{retired}。", "另有退休人员{retired}。", "财政供养人员控制率{staffing-rate}。"]),
  ];
}

function goals(teller: Teller, { goals: stock }: Wording): Paragraph[] {
  const [expected] = teller.random.pick(stock);
  return paragraph([teller.tell(expected)]);
}
