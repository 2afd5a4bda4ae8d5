import type { BaseIssue } from "valibot";
import { unknownField } from "./fields";

/** A problem for people: "described[1].from：应为0到1之间的小数，填的是“8成”". */
export function sayIssue(issue: BaseIssue<unknown>): string {
  const { message, path, input } = issue;
  const field = path === undefined ? "" : showPath(path.map(({ key }) => key));
  const where = field === "" ? "评分办法" : field;
  if (message.startsWith(unknownField)) return `${where}：${message}`;
  if (input === undefined) return `${where}：缺少这一项`;
  if (message.startsWith("至少")) return `${where}：${message}`;
  return `${where}：应为${message}，填的是${showValue(input)}`;
}

function showPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${String(key)}]`;
    const name = shorten(String(key));
    return path === "" ? name : `${path}.${name}`;
  }, "");
}

function showValue(input: unknown): string {
  if (typeof input === "string") return `“${shorten(input)}”`;
  if (Array.isArray(input)) return "一个列表";
  if (typeof input === "object" && input !== null) return "一组字段";
  return shorten(JSON.stringify(input));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
