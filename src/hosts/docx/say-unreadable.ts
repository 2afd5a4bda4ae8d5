import { type FoundFormat, WorkbookUnreadable } from "../ooxml/workbook-unreadable";
import { ReportUnreadable } from "./report-unreadable";

/** Any error of reading as a sentence for the user. */
export function asUnreadable(error: unknown): ReportUnreadable {
  if (error instanceof ReportUnreadable) return error;
  if (!(error instanceof WorkbookUnreadable)) return new ReportUnreadable(damagedReport);
  if (error.reason === "encrypted") {
    return new ReportUnreadable("报告设有打开密码，无法读取。请在Word中去掉密码后再选择。");
  }
  if (error.reason === "too-large") {
    return new ReportUnreadable("这份文件过大，不像是自评报告，没有读取。请把报告正文另存为一份文档再选择。");
  }
  return new ReportUnreadable(error.found === undefined ? damagedReport : wordsFor(error.found));
}

const damagedReport = "文件已损坏，读不出内容。请用Word打开检查，另存为.docx后再选择。";

/** What to say of another kind of file. */
function wordsFor(found: FoundFormat): string {
  switch (found) {
    case "legacy-word-document":
    case "compound-file":
      return "这是旧版文档（.doc或.wps）。请用Word或WPS打开，另存为.docx后再选择。";
    case "rich-text":
      return "这是RTF文档。请用Word或WPS打开，另存为.docx后再选择。";
    case "opendocument":
      return "这是OpenDocument文档（.odt）。请用Word或WPS打开，另存为.docx后再选择。";
    case "web-page":
    case "xml":
      return "这份文件其实是网页或XML，只是改了扩展名。请用Word或WPS打开，另存为.docx后再选择。";
    case "fixed-layout-document":
      return "这是OFD版式文件，其中的文字无法可靠读取。请选择报告的Word文档（.docx）。";
    case "pdf":
      return "PDF中的文字无法可靠读取。请选择报告的Word文档（.docx）。";
    case "image":
      return "这是图片，没有可以读取的文字。请选择报告的Word文档（.docx）。";
    case "legacy-workbook":
    case "binary-workbook":
    case "xml-workbook-2003":
    case "opendocument-spreadsheet":
      return "这是表格文件，不是自评报告。请选择报告的Word文档（.docx）。";
    case "presentation":
    case "legacy-presentation":
      return "这是演示文稿，不是自评报告。请选择报告的Word文档（.docx）。";
    case "empty-file":
      return "文件是空的，没有内容。";
    case "archive":
      return "这是压缩包，或不是Word文档。请解压后选择.docx或.txt格式的自评报告。";
    default:
      return "这不是Word文档。请选择.docx或.txt格式的自评报告。";
  }
}
