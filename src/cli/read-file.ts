import { readFile, stat } from "node:fs/promises";
import { errorCode } from "./error-code";
import { CommandFailure } from "./terminal";

/** What a command reads a file as. */
export interface FileRole {
  /** What the user calls such a file: "报告". */
  readonly name: string;
  /** What stands in the place of a folder: "一个工作簿文件". */
  readonly wanted: string;
  /** The largest file that is opened at all, in megabytes. */
  readonly largest: number;
}

const bytesOfMegabyte = 1024 * 1024;

/** The bytes of a file, or a failure that says in a sentence why there are none; the system's code only where nothing better is known. */
export async function readFileAs(role: FileRole, path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new CommandFailure(`“${path}”是文件夹，请给出${role.wanted}。`);
    // A pipe or a device may never end.
    if (!found.isFile()) throw new CommandFailure(`“${path}”不是普通文件，请给出${role.wanted}。`);
    if (found.size > role.largest * bytesOfMegabyte) {
      throw new CommandFailure(`“${path}”超过 ${String(role.largest)} MB，不像是${role.name}，没有打开。`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(failureSentence(role.name, path, errorCode(error)));
  }
}

function failureSentence(name: string, path: string, code: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `找不到${name}“${path}”。`;
    case "EACCES":
    case "EPERM":
      return `没有读取${name}“${path}”的权限。`;
    case "EBUSY":
      return `${name}“${path}”正被其他程序占用，请关闭后再试。`;
    case "ENAMETOOLONG":
      return `${name}的路径过长，无法读取：“${path}”。`;
    default:
      return `无法读取${name}“${path}”（${code === "" ? "原因不明" : code}）。`;
  }
}
