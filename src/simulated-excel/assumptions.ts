/** One thing that only a real Excel can tell, and what the simulation does instead. */
export interface Assumption {
  /** Named where the code relies on it. */
  readonly id: string;
  readonly chinese: string;
  readonly english: string;
}

/**
 * Everything that the simulation takes for granted without having seen Excel do it.
 * The page shows the list; whoever has Excel can strike out what proves right.
 */
export const assumptions: readonly Assumption[] = [
  assume(
    "id-of-items",
    "集合各项带 Id 或 _Id，仅 load 名称时也带上。",
    "Items carry Id or _Id even when only names are loaded.",
  ),
  assume(
    "set-on-null-object",
    "对空对象赋值报 ItemNotFound。",
    "Setting a property of a null object is ItemNotFound.",
  ),
  assume(
    "references-follow-nothing",
    "插入、删除行列未模拟，保留的区域不会移动。",
    "Rows are never inserted, so kept ranges need not move.",
  ),
  assume(
    "references-die-with-sheet",
    "工作表删除后，保留的区域报 ItemNotFound。",
    "A kept range of a deleted sheet is ItemNotFound.",
  ),
  assume("used-range-of-empty-sheet", "空表的已用区域是 A1。", "The used range of an empty sheet is A1."),
  assume(
    "covered-cells-stay-empty",
    "写入合并区域左上角以外的单元格，不报错，也不保存。",
    "A write under a merged area is dropped silently.",
  ),
  assume(
    "merged-areas-beyond-512",
    "合并区域超过 512 个时报 GeneralException。",
    "More than 512 merged areas are a GeneralException.",
  ),
  assume(
    "merged-areas-touching",
    "getMergedAreas 给出与区域相交的全部合并区域。",
    "getMergedAreas gives every merged area that the range touches.",
  ),
  assume(
    "special-cells-in-used-range",
    "getSpecialCells 只在已用区域内查找，单个单元格也不扩展到整表。",
    "getSpecialCells looks within the used range only, also from one cell.",
  ),
  assume(
    "typed-like-a-person",
    "写入的文本按键入处理：“007”变 7，“50%”变 0.5，“1/2”变日期，前导撇号保留为文本。",
    "Texts are taken as typed: 007 is 7, 50% is 0.5, 1/2 a date; a leading apostrophe keeps text.",
  ),
  assume(
    "chinese-dates-stay-text",
    "“2025年3月5日”这类键入按文本保存。",
    "Chinese dates that are typed stay text.",
  ),
  assume(
    "text-format-takes-text",
    "文本格式的单元格把数值存为文本。",
    "A cell formatted as text stores a number as its text.",
  ),
  assume(
    "no-hashes",
    "列宽不足时仍给出完整文本，不出现 ####。",
    "Shown text is whole even where the column is too narrow for it.",
  ),
  assume(
    "chinese-number-formats",
    "数字格式的显示由本项目读取文件的同一层给出。",
    "Shown text comes from the layer that reads files.",
  ),
  assume(
    "cell-edit-refuses-everything",
    "单元格编辑中，读写请求一律报 InvalidOperationInCellEditMode（5004）。",
    "While a cell is edited every request is refused with 5004.",
  ),
  assume(
    "read-only-is-access-denied",
    "只读工作簿的写入报 AccessDenied。",
    "A write into a read-only workbook is AccessDenied.",
  ),
  assume(
    "protected-is-access-denied",
    "写入受保护工作表的锁定单元格报 AccessDenied；一格锁定则全部不写。",
    "A write that touches a locked cell is AccessDenied as a whole.",
  ),
  assume("wrong-password", "撤销保护的密码不对时报 AccessDenied。", "A wrong password is AccessDenied."),
  assume(
    "duplicate-sheet-name",
    "工作表重名报 ItemAlreadyExists，不合规的名称报 InvalidArgument。",
    "A taken sheet name is ItemAlreadyExists, an illegal one InvalidArgument.",
  ),
  assume(
    "hidden-sheet-cannot-be-activated",
    "激活隐藏的工作表报 InvalidOperation。",
    "Activating a hidden sheet is InvalidOperation.",
  ),
  assume(
    "longest-address",
    "getRanges 的地址超过 8192 个字符报 InvalidArgument。",
    "A list of addresses beyond 8192 letters is InvalidArgument.",
  ),
  assume(
    "unknown-member-code",
    "未模拟的成员报 SimulatedHostGap，Excel 没有这个错误。",
    "Members that are not simulated raise SimulatedHostGap, which Excel does not have.",
  ),
  assume(
    "events-after-answer",
    "事件在请求的应答之后送达；一次改动一个事件。",
    "Events arrive after the answer to the batch, one for each change.",
  ),
  assume(
    "details-of-one-cell",
    "只有单个单元格的改动才带前后两值。",
    "Only a change of one cell carries both values.",
  ),
  assume(
    "calculated-cells-are-silent",
    "公式重算引起的变化不触发 onChanged，只触发 onCalculated。",
    "Recalculated cells fire onCalculated, not onChanged.",
  ),
  assume(
    "own-changes-are-heard",
    "加载项自己的写入也触发 onChanged，triggerSource 为 ThisLocalAddin。",
    "An add-in hears its own writes, with triggerSource ThisLocalAddin.",
  ),
  assume(
    "shared-runtime-not-available",
    "任务窗格与按钮函数不同页时，Office.addin.showAsTaskpane 报 SharedRuntimeNotAvailable。",
    "Where pane and buttons share no page, showing the pane from code is SharedRuntimeNotAvailable.",
  ),
  assume(
    "shared-page-outlives-the-pane",
    "任务窗格与按钮函数同页时，关闭窗格只是隐藏，页面继续运行。",
    "Where pane and buttons share one page, closing the pane hides it and the page runs on.",
  ),
  assume("five-megabytes", "请求、应答以字符数近似 5 MB 上限。", "The 5 MB limit is counted in characters."),
  assume(
    "decimal-arithmetic",
    "加减乘按十进制计算，末位可能与 Excel 的二进制结果不同。",
    "Sums and products are decimal; the last digit may differ from Excel's.",
  ),
  assume("circular-references", "循环引用保留原值，不提示。", "Circular references keep their last value."),
  assume(
    "one-settings-bag",
    "workbook.settings 与 document.settings 是同一份。",
    "workbook.settings and document.settings are one bag.",
  ),
  assume(
    "settings-in-web-extensions",
    "加载项的设置保存在文件的 xl/webextensions 部件中，按清单编号区分加载项；XML 部件不写入文件。",
    "An add-in's settings are saved in xl/webextensions under its manifest's id; XML parts are not saved.",
  ),
  assume(
    "autofit-is-estimated",
    "自动列宽、行高按字数估算。",
    "Autofit estimates letters instead of measuring them.",
  ),
  assume(
    "no-fill-is-white",
    "无填充的单元格 fill.color 读作 #FFFFFF。",
    "The colour of no fill reads as #FFFFFF.",
  ),
];

function assume(id: string, chinese: string, english: string): Assumption {
  return { id, chinese, english };
}
