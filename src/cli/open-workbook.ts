import { basename } from "node:path";
import {
  type FoundFormat,
  readLegacyWorkbook,
  readWorkbook,
  type WorkbookFile,
  WorkbookUnreadable,
} from "../hosts/xlsx-host";
import { type FileRole, readFileAs } from "./read-file";
import { CommandFailure } from "./terminal";

/** Annex workbooks are a thousand times smaller. */
const workbookRole: FileRole = { name: "文件", wanted: "一个工作簿文件", largest: 200 };

/** Opens a workbook file, or fails with a sentence that says what is wrong with it and what to do. */
export async function openWorkbook(path: string): Promise<WorkbookFile> {
  const bytes = await readFileAs(workbookRole, path);
  const name = basename(path);
  try {
    try {
      return readWorkbook(bytes, name);
    } catch (error) {
      // An old .xls can be looked at, never written; its reader is loaded only for it.
      const isLegacy = error instanceof WorkbookUnreadable && error.reason === "legacy-unsupported";
      if (!isLegacy) throw error;
      return await readLegacyWorkbook(bytes, name);
    }
  } catch (error) {
    if (error instanceof WorkbookUnreadable) throw new CommandFailure(unreadableSentence(path, error));
    throw error;
  }
}

const foundWords: Readonly<Record<FoundFormat, string>> = {
  "empty-file": "空文件",
  "binary-workbook": "二进制工作簿（.xlsb），请另存为 .xlsx",
  "legacy-workbook": "旧版工作簿（.xls）",
  "xml-workbook-2003": "XML 电子表格 2003，请在 Excel 中另存为 .xlsx",
  "opendocument-spreadsheet": "OpenDocument 电子表格（.ods），请另存为 .xlsx",
  opendocument: "OpenDocument 文档",
  "word-document": "Word 文档",
  "legacy-word-document": "旧版 Word 或 WPS 文字文档",
  presentation: "演示文稿",
  "legacy-presentation": "旧版演示文稿",
  "compound-file": "其他 Office 文件",
  "fixed-layout-document": "OFD 版式文件",
  pdf: "PDF 文件",
  "web-page": "网页（有的系统把网页导出成 .xls），请在 Excel 中另存为 .xlsx",
  xml: "XML 文件",
  "rich-text": "RTF 文档",
  image: "图片",
  archive: "压缩包",
  text: "文本文件（如 .csv），请在 Excel 中另存为 .xlsx",
  unknown: "无法识别的文件",
};

function unreadableSentence(path: string, { reason, found }: WorkbookUnreadable): string {
  switch (reason) {
    case "encrypted":
      return `“${path}”设有打开密码，请在 Excel 中取消密码后再校验。`;
    case "damaged":
      return `“${path}”已损坏，无法读出其中的表格。请在 Excel 中打开并另存一份再试。`;
    case "too-large":
      return `“${path}”解压后过大，不像是自评附件，已停止读取。`;
    case "legacy-unsupported":
      return `“${path}”是旧版 .xls 文件，未能读取，请在 Excel 中另存为 .xlsx 再试。`;
    case "not-a-workbook":
      return `“${path}”不是 Excel 工作簿${found === undefined ? "" : `，而是${foundWords[found]}`}。请给出 .xlsx 文件。`;
  }
}
