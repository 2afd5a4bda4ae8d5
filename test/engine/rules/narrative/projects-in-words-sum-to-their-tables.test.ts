import { projectsInWordsSumToTheirTables } from "../../../../src/engine/rules/narrative/projects-in-words-sum-to-their-tables";
import { testRule } from "../test-rule";
import { drawBaseData, drawProjectEvaluation, drawUnitEvaluation, type ProjectCells } from "./drawn-annexes";

/** Three projects: 240.00 planned at the opening, 300.00 in the year, 285.00 spent. */
function drawProjects(second: ProjectCells = {}): string {
  return (
    drawProjectEvaluation() +
    drawProjectEvaluation({ sheet: "护岸自评表", name: "河道护岸加固", ...second }) +
    drawProjectEvaluation({ sheet: "水库自评表", name: "水库安全监测" })
  );
}

const title = `
      > 2023年度江口县水利局项目支出绩效自评报告`;

const told = `
      > （一）河道清淤整治项目
      > 该项目实际支出95.00万元。
      > （二）河道护岸加固项目
      > 该项目实际支出95.00万元。
      > （三）水库安全监测项目
      > 该项目实际支出95.00万元。`;

testRule(projectsInWordsSumToTheirTables, {
  passes: {
    "an amount behind the sum of its column": `${title}
      > 2023年本单位共安排项目3个，支出合计285.00万元，其中支出95.00万元由省级资金承担。${drawProjects()}`,
    "sums beside the number of projects": `${title}
      > 2023年本单位共安排项目3个，预算合计300.00万元，支出合计285.00万元。${drawProjects()}`,
    "a number before its projects": `${title}
      > 2023年3个项目预算总额300.00万元，实际支出285.00万元，预算执行率95%。${drawProjects()}`,
    "a number in characters": `${title}
      > 我局共有三个项目支出，全年预算数300.00万元、全年执行数285.00万元。${drawProjects()}`,
    "an amount in 元": `${title}
      > 纳入自评的项目共3个，涉及预算资金3000000元，实际支出2850000元。${drawProjects()}`,
    "a budget that is that of the opening": `${title}
      > 2023年共安排项目3个，预算合计240.00万元。${drawProjects()}`,
    "an amount shortened": `${title}
      > 2023年共安排项目3个，支出合计约285万元。${drawProjects({ spent: "95.30" })}`,
    "a sum that rounding explains": `${title}
      > 2023年共安排项目3个，支出合计285.01万元。${drawProjects()}`,
    "the number told in another sentence": `${title}
      > 2023年本单位共实施项目3个。
      > 各项目合计支出285.00万元。${drawProjects()}`,
    "every project told by its name": `${title}
      > 各项目支出合计285.00万元。${told}${drawProjects()}`,
    "projects of a unit that has a table of its own": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年共安排项目3个，预算合计300.00万元，支出合计285.00万元。${drawUnitEvaluation()}${drawProjects()}`,
  },
  silent: {
    "fewer projects than the workbook holds": `${title}
      > 2023年本单位共安排项目2个，支出合计200.00万元。${drawProjects()}`,
    "as many projects as the workbook holds, of more": `${title}
      > 2023年本单位共安排项目5个，实施3个项目，支出合计270.00万元。${drawProjects()}`,
    "projects that nobody counts, of a unit that has a table of its own": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 各项目支出合计345.00万元。${told}${drawUnitEvaluation()}${drawProjects()}`,
    "a project that is named instead of one that has a table": `${title}
      > 各项目支出合计345.00万元。
      > （一）河道清淤整治项目
      > 该项目实际支出95.00万元。
      > （二）河道护岸加固项目
      > 该项目实际支出95.00万元。
      > （三）渡槽维修项目
      > 该项目实际支出60.00万元。${drawProjects()}`,
    "the unit's own spending behind the number": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年共安排项目3个，全年支出651.01万元。${drawUnitEvaluation()}${drawProjects()}`,
    "more projects than the workbook holds": `${title}
      > 2023年本单位共安排项目5个，预算合计700.00万元，支出合计650.00万元。${drawProjects()}`,
    "more projects told in another sentence": `${title}
      > 2023年本单位共实施项目5个。
      > 各项目合计支出650.00万元。${drawProjects()}`,
    "a part of the projects": `${title}
      > 2023年本单位共安排项目5个，其中3个项目支出合计270.00万元。${drawProjects()}`,
    "projects of one kind": `${title}
      > 2023年本单位共安排项目3个。省级项目合计支出190.00万元。${drawProjects()}`,
    "projects that were won, not carried out": `${title}
      > 全年争取上级项目3个，下达资金900.00万元。${drawProjects()}`,
    "a budget that is more than that of the projects": `${title}
      > 2023年安排项目3个，全年支出900.00万元，其中：基本支出615.00万元，项目支出285.00万元。${drawProjects()}`,
    "last year's projects": `${title}
      > 2022年安排项目3个，支出合计250.00万元。${drawProjects()}`,
    "half a year": `${title}
      > 2023年安排项目3个，截至6月底支出合计150.00万元。${drawProjects()}`,
    "a project without a table": `${title}
      > 各项目支出合计345.00万元。${told}
      > （四）渡槽维修项目
      > 该项目实际支出60.00万元。${drawProjects()}`,
    "projects that nobody counts or names": `${title}
      > 各项目支出合计345.00万元。${drawProjects()}`,
    "a project without an amount": `${title}
      > 2023年共安排项目3个，支出合计300.00万元。${drawProjects({ spent: "" })}`,
    "the amounts of single projects behind the sum's columns": `${title}
      > 2023年共安排项目3个，预算分别为100.00万元、100.00万元、120.00万元。${drawProjects()}`,
    "one project": `${title}
      > 2023年共安排项目1个，支出合计90.00万元。${drawProjectEvaluation()}`,
    "a sum that the 基础数据表 has": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年共安排项目3个，项目支出合计51.69万元。${drawBaseData()}${drawProjects()}`,
    "one project told otherwise than its table": `${title}
      > 2023年共安排项目3个，支出合计288.00万元。
      > （一）河道清淤整治项目
      > 该项目实际支出98.00万元。${drawProjects()}`,
  },
  finds: {
    "a sum that the tables do not give": [
      `${title}
      > 2023年本单位共安排项目3个，预算合计300.00万元，支出合计275.00万元^。${drawProjects()}`,
      "报告写“支出合计275.00万元”，3张项目自评表的全年执行数合计285.00万元，差10.00万元，请核实。",
    ],
    "a budget that neither column gives": [
      `${title}
      > 2023年度江口县水利局共实施项目3个，全年预算数合计301.00万元^，全年执行数合计285.00万元。${drawProjects()}`,
      "报告写“全年预算数合计301.00万元”，3张项目自评表的全年预算数合计300.00万元，差1.00万元，请核实。",
    ],
    "an opening budget that is called one": [
      `${title}
      > 三个项目年初预算合计300.00万元^，实际支出285.00万元。${drawProjects()}`,
      "报告写“项目年初预算合计300.00万元”，3张项目自评表的年初预算数合计240.00万元，差60.00万元，请核实。",
    ],
    "one error that is told twice": [
      `${title}
      > 2023年本单位共安排项目3个，支出合计276.00万元^。
      > 总体来看，各项目合计支出276.00万元。${drawProjects()}`,
      "报告写“支出合计276.00万元”，3张项目自评表的全年执行数合计285.00万元，差9.00万元，请核实。",
    ],
    "the sum of projects that are all told by their names": [
      `${title}
      > 全部项目全年执行数268.00万元^。${told}${drawProjects()}`,
      "报告写“全部项目全年执行数268.00万元”，3张项目自评表的全年执行数合计285.00万元，差17.00万元，请核实。",
    ],
    "an approximate sum that is none": [
      `${title}
      > 2023年共有项目3个，项目总支出不足280万元^。${drawProjects()}`,
      "报告写“项目总支出不足280万元”，3张项目自评表的全年执行数合计285.00万元，差5.00万元，请核实。",
    ],
  },
});
