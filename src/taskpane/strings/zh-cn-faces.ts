/** What the pane says when something happened or cannot go on. */
export const chineseFaces = {
  starting: { title: "正在打开", detail: "正在读取工作簿…" },
  task: {
    reading: "正在读取工作簿…",
    writing: "正在写入…",
    "reading-report": "正在读取报告…",
    "adding-sheet": "正在插入工作表…",
  },
  noAnnex: {
    title: "没有找到附件",
    detail: "本工作簿中没有认出可以校验的表。勾稽按表内文字辨认附件，不看工作表名。",
    lookedFor: "找过的内容",
    base: "基础数据表：标题含“基础数据表”，有“财政供养人员”“经费控制情况”等栏",
    evaluation: "自评表：有“年度资金总额”，以及“三级指标”“年度指标值”“实际完成值”“得分”等列",
    again: "重新查找",
    insert: "插入空白表样",
  },
  noExcel: {
    title: "请在 Excel 中打开",
    detail: "这是 Excel 加载项的任务窗格，单独打开时没有可以校验的工作簿。",
  },
  oldExcel: {
    title: "Excel 版本过低",
    detail: "本加载项需要的功能这个 Excel 还没有。请更新 Office，或用网页版 Excel 打开本工作簿。",
    missing: (set: string) => `缺少：${set}`,
  },
  failure: {
    title: "Excel 没有完成操作",
    retry: "重试",
    detail: (words: string) => `技术信息：${words}`,
    reason: {
      "cell-being-edited": "有单元格正在编辑。请按回车键或 Esc 结束编辑，再试一次。",
      "read-only": "工作簿以只读方式打开，不能写入。请另存一份，或取消只读后再试。",
      protected: "工作簿或工作表受保护。请在“审阅”中撤销保护后再试。",
      "hidden-sheet": "单元格所在的工作表已隐藏。请先取消隐藏再查看。",
      "too-large": "工作表内容过多，超出 Excel 一次能交出的数据量。请删去附件以外的大量数据后再试。",
      "old-excel": "这个 Excel 缺少所需的功能。请更新 Office 后再试。",
      busy: "Excel 没有及时回应，可能正在计算或有对话框开着。请稍候再试。",
      failed: "Excel 报告了错误，操作没有完成。请重试；仍不行时重新打开窗格。",
    },
  },
  notice: {
    written: (title: string, count: number) => `${title}：已写入 ${count} 个单元格。`,
    difference: (vanished: number, appeared: number) => `消除 ${vanished} 项，新增 ${appeared} 项。`,
    undone: (title: string, count: number) => `已撤销“${title}”，恢复 ${count} 个单元格。`,
    skipped: (cells: string) => `以下单元格后来又改过，没有恢复：${cells}。`,
    refused: "什么都没有写，因为有单元格不能写入：",
    refusal: {
      changed: "内容与校验时不同",
      formula: "是公式",
      protected: "所在工作表受保护",
      merged: "在合并单元格内",
      "no-sheet": "所在工作表不存在",
    },
    changed: (cells: string, vanished: number, appeared: number) =>
      `改动${cells === "" ? "" : ` ${cells}`}：消除 ${vanished} 项，新增 ${appeared} 项`,
    manyCells: (cells: string, count: number) => `${cells} 等 ${count} 处`,
    explained: "说明已随工作簿保存。保存工作簿后，下次打开仍在。",
    sheetAdded: (name: string) => `已插入工作表“${name}”。`,
    damaged: (parts: string) => `工作簿中保存的${parts}无法读取，已按默认值处理；原文另存在工作簿中。`,
    parts: { settings: "设置", explanations: "说明", journal: "撤销记录", report: "报告名称" },
  },
};
