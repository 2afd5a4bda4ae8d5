// The tables that the reports of these tests stand beside. A case draws only what it is about; `^` may follow a cell.

/** Cells of the unit's 自评表 that a case has otherwise than usual. */
export interface UnitCells {
  readonly annexNumber?: string;
  readonly title?: string;
  readonly unitName?: string;
  readonly spent?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly total?: string;
}

/** A 自评表 of the unit: 651.01 of 651.16 spent, 599.32 basic and 51.69 project, one indicator of 400公里. */
export function drawUnitEvaluation({
  annexNumber,
  title = "2023年度单位整体支出绩效自评表",
  unitName = "江口县水利局",
  spent = "651.01",
  actual = "400公里",
  score = "90",
  total = "100",
}: UnitCells = {}): string {
  return `
      # 自评表
      ${annexNumber === undefined ? "" : `| ${annexNumber} | | | | |`}
      | ${title} | < | < | < | < |
      | 单位名称 | ${unitName} | | | |
      | 年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 634.83 | 651.16 | ${spent} | 99.98% |
      | 按收入性质分：651.16 | < | 按支出性质分：651.01 | < | < |
      | 其中：一般公共预算：651.16 | < | 其中：基本支出：599.32 | < | < |
      | 其他资金： | < | 项目支出：51.69 | < | < |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 巡查河道 | 400公里 | ${actual} | 90 | ${score} |
      | 总分 | | | 100 | ${total} |`;
}

/** Cells of the 基础数据表 that a case has otherwise than usual. */
export interface BaseCells {
  readonly annexNumber?: string;
  readonly headcount?: string;
  /** 上年决算数、预算数、决算数 of 项目支出. */
  readonly project?: readonly [previous: string, budget: string, executed: string];
  /** The same of 公用经费. */
  readonly publicFunds?: readonly [previous: string, budget: string, executed: string];
}

/** A 基础数据表 of the same unit: 31 posts, 51.69 project expenditure, 56.54 public funds. */
export function drawBaseData({
  annexNumber,
  headcount = "31",
  project = ["107.32", "140", "51.69"],
  publicFunds = ["63.46", "57.29", "56.54"],
}: BaseCells = {}): string {
  return `
      # 基础数据表
      ${annexNumber === undefined ? "" : `| ${annexNumber} | | | |`}
      | 财政供养人员情况 | 编制数 | 2023年实际在职人数 | 控制率 |
      | | 31 | ${headcount} | 100% |
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 三公经费 | 4.36 | 3 | 1.64 |
      | 项目支出： | ${project.join(" | ")} |
      | 公用经费 | ${publicFunds.join(" | ")} |`;
}

/** Cells of a project's 自评表 that a case has otherwise than usual. */
export interface ProjectCells {
  readonly sheet?: string;
  readonly name?: string;
  readonly spent?: string;
  readonly rate?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly total?: string;
}

/** A 自评表 of the project 河道清淤整治: 95.00 of 100.00 spent, one indicator of 12公里. */
export function drawProjectEvaluation({
  sheet = "清淤自评表",
  name = "河道清淤整治",
  spent = "95.00",
  rate = "95%",
  target = "12公里",
  actual = "12公里",
  total = "99.5",
}: ProjectCells = {}): string {
  return `
      # ${sheet}
      | 2023年度项目支出绩效自评表 | < | < | < | < |
      | 项目名称 | ${name} | | | |
      | 实施单位 | 江口县水利局 | | | |
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 80.00 | 100.00 | ${spent} | ${rate} |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 清淤河段长度 | ${target} | ${actual} | 90 | 90 |
      | 总分 | | | 100 | ${total} |`;
}
