/** What a column of a budget line is called beside the total of several lines. */
const column =
  "资金|经费|支出|预算|决算|执行|全年|年初|年中|调整后|本年度?|当年|年度|实际|累计|合计|共计|总计|总额|总数|总|共|安排|批复|核定|下达|使用|完成|金额|数|额|为|达|是";

/** Who has the projects and in what year, before their number or their sum: "2023年度我局". */
const owner =
  "(?:19|20)\\d{2}年度?|本年度?|今年|全年|年度|年初|我(?:局|委|办|院|校|镇|乡|所|站|会|馆|队|处|厅|部|中心|街道|单位|部门)|本(?:单位|部门|级|局|院|校|镇|乡)|单位|部门|全(?:局|院|校|镇|乡)";

/** Words that say nothing of which projects they are; 其中, 省级 and 争取 do. */
const plain =
  "共|共有|共计|总共|一共|合计|有|安排|实施|涉及|包括|设立|设置|申报|预算|支出|专项|财政|绩效|自评|评价|纳入|列入|本次|此次|开展|组织|对|的|为|由|在|整体|资金|所有|全部|以上|上述|这|各|数量|数|达";

/** A sum that is by its own name that of all projects: 各项目支出合计, 项目预算总额. 项目支出 alone is the unit's. */
export const sumOfAllProjects = new RegExp(
  `^(?:${owner})*(?:(?:以上|上述|本次)?(?:各个?|全部|所有|全体)项目的?(?:${column})+|项目(?=.*(?:合计|共|总))(?:${column})+)$`,
  "u",
);

/** A sum that names its column alone: 预算合计, 涉及预算资金; what it is of was said before. */
export const sumOfColumn = new RegExp(`^(?:${owner}|${column}|涉及|项目)+$`, "u");

/** Words that make a budget more than that of the projects. */
export const beyondProjects = /基本支出|人员|公用|部门整体|整体支出/;

/** Words before the number of all projects: 2023年本单位共安排. */
export const beforeNumberOfProjects = new RegExp(`^(?:${owner}|${plain})*$`, "u");

/** Words before it that have the projects themselves: 本单位共安排项目. */
export const projectsNumbered = new RegExp(`^(?:${owner}|${plain})*项目(?:${plain})*$`, "u");

/** Words behind it that have them: 4个项目共支出. */
export const projectsBehind = new RegExp(
  `^(?:(?:预算|支出|专项)*项目)(?:的?(?:${column})|[，。；：、,;:（()）]|均|都|已|开展|进行|绩效|自评|$)`,
  "u",
);
