import ExcelJS from "exceljs";

/** A workbook of the standard forms with so many indicators and so many project sheets, filled consistently. */
export async function makeWorkbook(indicators: number, projects: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  addSelfEvaluation(workbook, "自评表", "2023年度部门整体支出绩效自评表", indicators, undefined);
  for (let project = 1; project <= projects; project += 1) {
    addSelfEvaluation(
      workbook,
      `项目${String(project)}`,
      "2023年度项目支出绩效自评表",
      indicators,
      `专项工作${String(project)}`,
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSelfEvaluation(
  workbook: ExcelJS.Workbook,
  name: string,
  title: string,
  indicators: number,
  project: string | undefined,
): void {
  const sheet = workbook.addWorksheet(name);
  sheet.addRow([title]);
  sheet.addRow(project === undefined ? ["预算单位名称", "某局"] : ["项目名称", project]);
  sheet.addRow(["预算（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]);
  sheet.addRow(["", "年度资金总额", "", 90.5, 100.25, 98.4, 10, "98.15%", 9.82]);
  sheet.addRow(["年度总体目标", "预期目标", "", "", "", "实际完成情况"]);
  sheet.addRow(["", "完成全年工作任务", "", "", "", "全年任务已完成"]);
  sheet.addRow([
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ]);
  const weight = Math.round(9000 / indicators) / 100;
  for (let index = 1; index <= indicators; index += 1) {
    const isShort = index % 7 === 0;
    const target = 40 + (index % 60);
    sheet.addRow([
      "",
      "产出指标",
      index % 2 === 0 ? "数量指标" : "质量指标",
      `第${String(index)}项工作完成数`,
      `≥${String(target)}件`,
      `${String(isShort ? target - 4 : target + 1)}件`,
      weight,
      isShort ? Math.round((weight * 100 * (target - 4)) / target) / 100 : weight,
      isShort ? "受汛期影响，部分工作顺延至下年完成" : "",
    ]);
  }
  sheet.addRow(["总分", "", "", "", "", "", 100, 99]);
  sheet.mergeCells("A1:I1");
}
