/** The texts of the page in one language. */
export interface Strings {
  readonly appName: string;
  readonly badge: string;
  readonly badgeTitle: string;
  readonly assumptionsTitle: string;
  readonly assumptionsLead: string;
  readonly gapsTitle: string;
  readonly gapsNone: string;
  readonly close: string;
  readonly tabFile: string;
  readonly tabHome: string;
  readonly open: string;
  readonly save: string;
  readonly groupFile: string;
  readonly groupScenes: string;
  readonly protect: string;
  readonly readOnly: string;
  readonly oldExcel: string;
  readonly coAuthor: string;
  readonly protectTip: string;
  readonly readOnlyTip: string;
  readonly oldExcelTip: string;
  readonly coAuthorTip: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: string;
  readonly selectAll: string;
  readonly sheets: string;
  readonly newSheet: string;
  readonly ready: string;
  readonly typing: string;
  readonly editing: string;
  readonly average: string;
  readonly count: string;
  readonly sum: string;
  readonly taskPane: string;
  readonly resizePane: string;
  readonly newWorkbook: string;
  readonly dropHere: string;
  readonly saved: string;
  readonly savedPartly: (leftOut: readonly string[]) => string;
  readonly cannotOpen: (name: string) => string;
  readonly cannotSaveNew: string;
  readonly protectedCell: string;
  readonly readOnlyCell: string;
  readonly badFormula: string;
  readonly tooLargeSheet: string;
  readonly commandFailed: (label: string) => string;
  readonly coAuthorChanged: (address: string) => string;
}

const chinese: Strings = {
  appName: "Excel",
  badge: "模拟 Excel",
  badgeTitle: "这不是 Excel：看看它模拟了什么",
  assumptionsTitle: "这是模拟 Excel，不是 Excel",
  assumptionsLead:
    "加载项与 office.js 都是真的，只有 Excel 这一端是模拟的。下列各条只有真正的 Excel 才能证实：",
  gapsTitle: "本次用到而没有模拟的",
  gapsNone: "无",
  close: "关闭",
  tabFile: "文件",
  tabHome: "开始",
  open: "打开",
  save: "保存副本",
  groupFile: "文件",
  groupScenes: "情景",
  protect: "保护工作表",
  readOnly: "只读打开",
  oldExcel: "旧版 Excel",
  coAuthor: "同事改动",
  protectTip: "保护当前工作表：锁定的单元格不能写入。",
  readOnlyTip: "以只读方式重新打开，加载项的写入会被拒绝。",
  oldExcelTip: "扮演只支持 ExcelApi 1.7 的旧版 Excel，重新打开加载项。",
  coAuthorTip: "模拟同事改动当前单元格。",
  nameBox: "名称框",
  formulaBar: "编辑栏",
  grid: "工作表",
  selectAll: "全选",
  sheets: "工作表标签",
  newSheet: "新工作表",
  ready: "就绪",
  typing: "输入",
  editing: "编辑",
  average: "平均值",
  count: "计数",
  sum: "求和",
  taskPane: "任务窗格",
  resizePane: "调整任务窗格宽度",
  newWorkbook: "工作簿1.xlsx",
  dropHere: "松开即可打开工作簿",
  saved: "副本已保存到下载文件夹。",
  savedPartly: (leftOut) =>
    `副本已保存。以下改动模拟 Excel 不能写入文件：${leftOut.slice(0, 5).join("、")}${leftOut.length > 5 ? ` 等 ${String(leftOut.length)} 处` : ""}。`,
  cannotOpen: (name) => `打不开“${name}”：它不是可以读取的 .xlsx 工作簿。`,
  cannotSaveNew: "空白工作簿没有来源文件，模拟 Excel 不能保存。",
  protectedCell: "您试图更改的单元格位于受保护的工作表中。若要更改，请先取消工作表保护。",
  readOnlyCell: "工作簿以只读方式打开，不能更改。",
  badFormula: "此公式有问题，请检查后重新输入。",
  tooLargeSheet: "工作表过大，没有读取。",
  commandFailed: (label) => `“${label}”没有响应：加载项的命令页没有加载成功。`,
  coAuthorChanged: (address) => `同事改动了 ${address}。`,
};

const english: Strings = {
  appName: "Excel",
  badge: "Simulated Excel",
  badgeTitle: "This is not Excel: see what it simulates",
  assumptionsTitle: "This is a simulated Excel, not Excel",
  assumptionsLead:
    "The add-in and office.js are real; only Excel's side is simulated. Only a real Excel can confirm these:",
  gapsTitle: "Used here and not simulated",
  gapsNone: "none",
  close: "Close",
  tabFile: "File",
  tabHome: "Home",
  open: "Open",
  save: "Save a copy",
  groupFile: "File",
  groupScenes: "Scenes",
  protect: "Protect sheet",
  readOnly: "Read-only",
  oldExcel: "Old Excel",
  coAuthor: "Co-author",
  protectTip: "Protects this sheet: locked cells cannot be written.",
  readOnlyTip: "Opens the workbook read-only; the add-in's writes are refused.",
  oldExcelTip: "Plays an Excel that knows ExcelApi 1.7 only, and reloads the add-in.",
  coAuthorTip: "Somebody else changes the active cell.",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: "Sheet",
  selectAll: "Select all",
  sheets: "Sheet tabs",
  newSheet: "New sheet",
  ready: "Ready",
  typing: "Enter",
  editing: "Edit",
  average: "Average",
  count: "Count",
  sum: "Sum",
  taskPane: "Task pane",
  resizePane: "Width of the task pane",
  newWorkbook: "Book1.xlsx",
  dropHere: "Drop to open the workbook",
  saved: "A copy was saved to your downloads.",
  savedPartly: (leftOut) =>
    `A copy was saved. Simulated Excel could not write: ${leftOut.slice(0, 5).join(", ")}${leftOut.length > 5 ? ` and ${String(leftOut.length - 5)} more` : ""}.`,
  cannotOpen: (name) => `“${name}” cannot be opened: it is no .xlsx workbook that can be read.`,
  cannotSaveNew: "A blank workbook has no file to be saved into.",
  protectedCell: "The cell is on a protected sheet. Unprotect the sheet to change it.",
  readOnlyCell: "The workbook is open for reading only.",
  badFormula: "There is a problem with this formula.",
  tooLargeSheet: "The sheet is too large and was not read.",
  commandFailed: (label) => `“${label}” did not answer: the add-in's page of commands did not load.`,
  coAuthorChanged: (address) => `A co-author changed ${address}.`,
};

/** The texts for a locale: Chinese unless it is English. */
export function stringsFor(locale: string): Strings {
  return locale.toLowerCase().startsWith("en") ? english : chinese;
}
