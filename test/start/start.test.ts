import { spawn, type ChildProcessByStdio } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import type { Browser, Frame, Page } from "playwright-core";
import { openBrowser } from "../../src/start/open-browser";
import { openBrowser as openTestBrowser } from "../simulated-excel/support/open-browser";

// The program that people start, on the built pages, with the real office.js; no Excel is asked for.
jest.setTimeout(240_000);

const root = path.join(__dirname, "../..");
let program: ChildProcessByStdio<null, Readable, Readable>;
let said = "";
let address: string;
let browser: Browser;
let page: Page;
let outside: string[];

beforeAll(async () => {
  // npm test builds before it comes here.
  if (!existsSync(path.join(root, "dist/taskpane.html"))) throw new Error("run npm run build first");
  const commandLine = ["--import", "tsx", "src/start/start.ts", "--simulated", "--no-open", "--port", "0"];
  program = spawn(process.execPath, commandLine, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [program.stdout, program.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  browser = await openTestBrowser();
  while (!said.includes("Ctrl+C")) {
    if (program.exitCode !== null) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  address = /https:\/\/localhost:\d+\//.exec(said)?.[0] ?? "";
}, 240_000);

afterAll(async () => {
  await browser.close();
  program.kill("SIGKILL");
});

beforeEach(async () => {
  // The library remembers its host in the session: each test gets a session of its own.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1280, height: 800 },
  });
  page = await context.newPage();
  outside = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) outside.push(url);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) outside.push(message.text());
  });
  page.on("pageerror", (error) => outside.push(error.message));
});

afterEach(async () => {
  const gaps = await page.evaluate(() => window.simulatedExcel?.workbook.gaps.list ?? []);
  await page.context().close();
  expect({ gaps, outside }).toEqual({ gaps: [], outside: [] });
});

async function openPane(): Promise<Frame> {
  await page.goto(address);
  const pane = page.frameLocator(".pane-holder iframe");
  await pane.getByRole("button", { name: "一键校验" }).waitFor();
  return page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
}

const ribbon = (name: string) => page.locator(".ribbon").getByRole("button", { name, exact: true });

test("it serves the simulated Excel with the sample and the pane, ready for the one button", async () => {
  const pane = await openPane();
  await expect(page.title()).resolves.toContain("annexes");
  await pane.getByRole("button", { name: "一键校验" }).click();
  await pane.getByText("H16").first().waitFor();
});

test("一键校验 on the ribbon shows the findings, in a pane that was closed as well", async () => {
  const pane = await openPane();
  await page.locator(".task-pane header").getByRole("button").click();
  await page.locator(".task-pane").waitFor({ state: "hidden" });
  await ribbon("一键校验").click();
  await page.locator(".task-pane").waitFor({ state: "visible" });
  await pane.getByText("H16").first().waitFor();
  // The button is free again: the function told Excel that it had completed.
  await page.waitForFunction(() => document.querySelector(".ribbon [aria-busy=true]") === null);
});

test("自动填分 on the ribbon shows the scores, and writes nothing", async () => {
  const pane = await openPane();
  const cells = () =>
    page.evaluate(() =>
      JSON.stringify(
        window.simulatedExcel?.workbook.sheets.map((sheet) =>
          [...Array(60).keys()].map((row) =>
            [...Array(16).keys()].map((column) => sheet.cellAt(row, column).content?.value),
          ),
        ),
      ),
    );
  const before = await cells();
  expect(before).toContain("基础数据表");
  await ribbon("自动填分").click();
  await pane.getByRole("heading", { name: "自动填分" }).waitFor();
  expect(await cells()).toBe(before);
});

test("without a screen there is no browser to open", async () => {
  await expect(openBrowser("https://localhost:3000/", "linux", {})).resolves.toBe(false);
  await page.goto(address);
});

test("Ctrl+C ends it, in words", async () => {
  await page.goto("about:blank");
  program.kill("SIGINT");
  const code = await new Promise((resolve) => program.once("exit", resolve));
  expect({ code, last: said.trim().split("\n").slice(-2) }).toEqual({
    code: 0,
    last: ["已停止。", "Stopped."],
  });
});
