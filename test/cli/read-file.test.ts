import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileRole, readFileAs } from "../../src/cli/read-file";
import { runGouji } from "../../src/cli/run-gouji";
import { CommandFailure } from "../../src/cli/terminal";

// Read truly, unless a case makes the next reading fail.
jest.mock("node:fs/promises", () => {
  const actual = jest.requireActual<{ readonly readFile: typeof readFile }>("node:fs/promises");
  return { ...actual, readFile: jest.fn(actual.readFile) };
});

const report: FileRole = { name: "报告", wanted: "一个报告文件", largest: 1 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-read-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function failureOf(path: string): Promise<string> {
  const failure: unknown = await readFileAs(report, path).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CommandFailure);
  return (failure as CommandFailure).message;
}

const ofSize = (bytes: number): string => {
  const path = join(folder, "报告.docx");
  writeFileSync(path, "");
  truncateSync(path, bytes);
  return path;
};

test("a file is read, up to the size that its role may have", async () => {
  expect(await readFileAs(report, ofSize(1024 * 1024))).toHaveLength(1024 * 1024);
});

test.each<[string, () => string, (path: string) => string]>([
  ["a missing file", () => join(folder, "无.docx"), (path) => `找不到报告“${path}”。`],
  ["a file as a folder", () => join(ofSize(1), "报告.docx"), (path) => `找不到报告“${path}”。`],
  ["a folder", () => folder, (path) => `“${path}”是文件夹，请给出一个报告文件。`],
  ["a device", () => "/dev/null", (path) => `“${path}”不是普通文件，请给出一个报告文件。`],
  ["too large a file", () => ofSize(1024 * 1024 + 1), (path) => `“${path}”超过 1 MB，不像是报告，没有打开。`],
  [
    "too long a name",
    () => join(folder, "长".repeat(200)),
    (path) => `报告的路径过长，无法读取：“${path}”。`,
  ],
  [
    "a link to itself",
    () => {
      const path = join(folder, "环.docx");
      symlinkSync(path, path);
      return path;
    },
    (path) => `无法读取报告“${path}”（ELOOP）。`,
  ],
])("%s is a sentence", async (_, make, sentence) => {
  const path = make();
  expect(await failureOf(path)).toBe(sentence(path));
});

test.each<[string, unknown, (path: string) => string]>([
  [
    "no permission",
    Object.assign(new Error(), { code: "EACCES" }),
    (path) => `没有读取报告“${path}”的权限。`,
  ],
  [
    "a file that another program holds",
    Object.assign(new Error(), { code: "EBUSY" }),
    (path) => `报告“${path}”正被其他程序占用，请关闭后再试。`,
  ],
  ["a failure without a code", new Error("?"), (path) => `无法读取报告“${path}”（原因不明）。`],
])("%s is a sentence", async (_, error, sentence) => {
  const path = ofSize(1);
  jest.mocked(readFile).mockRejectedValueOnce(error);
  expect(await failureOf(path)).toBe(sentence(path));
});

describe("every file that a command reads is read so", () => {
  const sample = join(__dirname, "../../assets/sample/annexes.xlsx");

  test.each<[string, readonly string[], (path: string) => string]>([
    ["the workbook", ["review", "无.xlsx"], (path) => `找不到文件“${path}”。`],
    ["the workbook to fill", ["fill", "无.xlsx", "--out", "好.xlsx"], (path) => `找不到文件“${path}”。`],
    ["the report", ["review", sample, "--report", "无.docx"], (path) => `找不到报告“${path}”。`],
    ["the policy", ["review", sample, "--policy", "无.json"], (path) => `找不到评分办法文件“${path}”。`],
  ])("%s", async (_, args, sentence) => {
    const inFolder = (arg: string): string => (/^[无好]/.test(arg) ? join(folder, arg) : arg);
    const missing = args.map(inFolder).find((arg) => arg.includes("无"));
    let err = "";
    await runGouji(args.map(inFolder), {
      out: () => undefined,
      err: (text) => (err += text),
      hasColour: false,
    });
    expect(err.trim()).toBe(sentence(missing ?? ""));
  });

  test.each<[string, readonly string[], string]>([
    ["the workbook", ["review", "#"], "请给出一个工作簿文件。"],
    ["the report", ["review", sample, "--report", "#"], "请给出一个报告文件。"],
    ["the policy", ["review", sample, "--policy", "#.json"], "请给出一个 .json 文件。"],
  ])("%s that is a folder", async (_, args, sentence) => {
    const path = join(folder, "夹.json");
    mkdirSync(path);
    let err = "";
    const own = args.map((arg) => arg.replace(/^#(?:\.json)?$/, path));
    await runGouji(own, { out: () => undefined, err: (text) => (err += text), hasColour: false });
    expect(err.trim()).toBe(`“${path}”是文件夹，${sentence}`);
  });
});
