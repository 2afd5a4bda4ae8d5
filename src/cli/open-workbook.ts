import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { readWorkbook, WorkbookUnreadable } from "../hosts/xlsx-host";
import type { WorkbookFile } from "../hosts/xlsx-host";
import { CommandFailure } from "./terminal";

/** The largest file that is opened at all, in bytes; annex workbooks are a thousand times smaller. */
const largestFile = 200 * 1024 * 1024;

/** Opens a workbook file, or fails with a sentence that says what is wrong with it and what to do. */
export async function openWorkbook(path: string): Promise<WorkbookFile> {
  const bytes = await readBytes(path);
  try {
    return await readWorkbook(bytes, basename(path));
  } catch (error) {
    if (error instanceof WorkbookUnreadable) throw new CommandFailure(unreadableSentence(path, error));
    throw error;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new CommandFailure(`“${path}”是文件夹，请给出一个工作簿文件。`);
    if (!found.isFile()) throw new CommandFailure(`“${path}”不是普通文件，无法读取。`);
    if (found.size > largestFile) {
      throw new CommandFailure(`“${path}”超过 200 MB，不像是自评附件，没有打开。`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") throw new CommandFailure(`找不到文件“${path}”。`);
    if (code === "EACCES" || code === "EPERM") throw new CommandFailure(`没有读取“${path}”的权限。`);
    throw new CommandFailure(`无法读取“${path}”（${String(code)}）。`);
  }
}

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
      return `“${path}”不是 Excel 工作簿${found === undefined ? "" : `，而是${found}`}。请给出 .xlsx 文件。`;
  }
}
