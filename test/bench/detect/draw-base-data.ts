import type { BaseData } from "./model";
import { amountCell, labelText, numberCell, percentCell } from "./notation";
import type { SheetCanvas } from "./sheet-canvas";

/** Draws a 基础数据表 from `top` on; gives the row below it. */
export function drawBaseData(canvas: SheetCanvas, table: BaseData, top: number): number {
  const { id, style, headingYears, year } = table;
  let row = top;
  const line = (text: string, key: string): void => {
    canvas.text({ row, column: 0, columns: 7, key: `${id}/${key}` }, text);
    row += 1;
  };
  if (table.annexNumber !== "") line(table.annexNumber, "annex-number");
  line(table.title, "title");
  line(`填报单位：${table.unitName}`, "unit-name");
  const pairs = [1, 3, 5];
  const headers = (texts: readonly (readonly [text: string, key: string])[]): void => {
    texts.forEach(([text, key], index) => {
      canvas.text({ row, column: pairs[index] ?? 1, columns: 2, key: `${id}/${key}` }, text);
    });
    row += 1;
  };
  canvas.text({ row, column: 0, rows: 2 }, "财政供养人员情况（人）");
  headers([
    ["编制数", "posts-heading"],
    [`${headingYears.headcount}年实际在职人数`, "headcount-heading"],
    ["控制率", "staffing-rate-heading"],
  ]);
  canvas.put({ row, column: 1, columns: 2, key: `${id}/posts` }, numberCell(table.posts, "plain", style));
  canvas.put(
    { row, column: 3, columns: 2, key: `${id}/headcount` },
    numberCell(table.headcount, "plain", style),
  );
  canvas.put(
    { row, column: 5, columns: 2, key: `${id}/staffing-rate` },
    percentCell(table.staffingRate, style),
  );
  row += 1;
  canvas.text({ row, column: 0 }, "经费控制情况（万元）");
  headers([
    [`${headingYears.previous}年决算数`, "previous-heading"],
    [`${headingYears.budget}年预算数`, "budget-heading"],
    [`${headingYears.executed}年决算数`, "executed-heading"],
  ]);
  for (const expense of table.lines) {
    canvas.text({ row, column: 0, key: `${id}/${expense.id}/label` }, expense.label);
    (["previous", "budget", "executed"] as const).forEach((column, index) => {
      const spot = { row, column: pairs[index] ?? 1, columns: 2, key: `${id}/${expense.id}/${column}` };
      canvas.put(spot, amountCell(expense[column], style));
    });
    row += 1;
  }
  canvas.text({ row, column: 0, rows: 2 }, `楼堂馆所控制情况\n（${year}年完工项目）`);
  const buildings = [
    ["批复规模（㎡）", "approvedArea"],
    ["实际规模（㎡）", "actualArea"],
    ["规模控制率", "areaRate"],
    ["预算投资（万元）", "plannedInvestment"],
    ["实际投资（万元）", "actualInvestment"],
    ["投资概算控制率", "investmentRate"],
  ] as const;
  buildings.forEach(([label, name], index) => {
    canvas.text({ row, column: index + 1 }, labelText(label, style));
    const value = table.buildings?.[name];
    const isRate = name === "areaRate" || name === "investmentRate";
    const cell =
      value === undefined
        ? { text: style.blank === "0" ? "/" : style.blank }
        : isRate
          ? percentCell(value, style)
          : numberCell(value, "plain", style);
    canvas.put({ row: row + 1, column: index + 1, key: `${id}/${name}` }, cell);
  });
  row += 2;
  canvas.text({ row, column: 0 }, "厉行节约保障措施");
  canvas.text({ row, column: 1, columns: 6 }, table.measures);
  row += 1;
  line(
    "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。",
    "note",
  );
  line("填表人：张某          填报日期：2024年3月15日          联系电话：", "foot");
  return row;
}
