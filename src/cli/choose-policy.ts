import type { Policy } from "../engine/scoring/policy";
import { allPolicies, findVersions } from "../policies/all-policies";
import { parsePolicy } from "../policies/parsing/parse-policy";
import { type FileRole, readFileAs } from "./read-file";
import { CommandFailure } from "./terminal";

/** A policy as a person asked for it: one, or the versions among which the workbook's year decides. */
export type ChosenPolicy = readonly [Policy, ...Policy[]];

/** The policy of an id, of a family of versions, or of a JSON file; a failure says what there is, or what is wrong in the file. */
export async function choosePolicy(name: string): Promise<ChosenPolicy> {
  if (name.toLowerCase().endsWith(".json")) return [await readPolicy(name)];
  const [first, ...others] = findVersions(name);
  if (first !== undefined) return [first, ...others];
  const known = allPolicies.map((each) => `${each.id}（${each.title}）`).join("、");
  throw new CommandFailure(
    `没有名为“${name}”的评分办法。可用的有：${known}；自己的办法写成 .json 文件，用文件名选用。`,
  );
}

/** Several policies by ids or files, separated by commas; every known one where none is named. */
export async function choosePolicies(names: string | true): Promise<readonly Policy[]> {
  if (names === true) return allPolicies;
  const listed = names.split(/[,，]/).map((name) => name.trim());
  const chosen = await Promise.all(listed.filter((name) => name !== "").map(choosePolicy));
  return chosen.flat();
}

/** A policy is a page of text. */
const policyRole: FileRole = { name: "评分办法文件", wanted: "一个 .json 文件", largest: 10 };

async function readPolicy(path: string): Promise<Policy> {
  const parsed = parsePolicy(await readText(path));
  if ("policy" in parsed) return parsed.policy;
  const { problems } = parsed;
  const [only = ""] = problems;
  if (problems.length === 1) throw new CommandFailure(`评分办法“${path}”不能用。${only}。`);
  const lines = problems.map((problem) => `\n  ${problem}`).join("");
  throw new CommandFailure(`评分办法“${path}”不能用，有${String(problems.length)}处问题：${lines}`);
}

async function readText(path: string): Promise<string> {
  const bytes = await readFileAs(policyRole, path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailure(`评分办法“${path}”不是 UTF-8 编码的文字，请另存为 UTF-8 再试。`);
  }
}
