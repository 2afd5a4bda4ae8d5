import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { openBrowser } from "./support/open-browser";
import { servePage, type ServedPage } from "./support/serve-page";

// The real office.js, unmodified, in a real browser; only Excel's side is simulated.
jest.setTimeout(240_000);

let served: ServedPage;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let outside: string[];
let failures: string[];

beforeAll(async () => {
  [served, browser] = await Promise.all([servePage(), openBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

beforeEach(async () => {
  // The library remembers its host in the session: each test gets a session of its own.
  context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  outside = [];
  failures = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !/^(data|blob|about):/.test(url)) outside.push(url);
  });
  page.on("pageerror", (error) => failures.push(error.message));
});

afterEach(async () => {
  const gaps = await page.evaluate(() => window.simulatedExcel?.workbook.gaps.list ?? []);
  await context.close();
  expect({ gaps, outside, failures }).toEqual({ gaps: [], outside: [], failures: [] });
});

async function open(query = ""): Promise<Frame> {
  await page.goto(`${served.url}simulated-excel.html?manifest=test-pane/manifest.xml${query}`);
  return pane();
}

/** The pane, ready; after `leave` only the one that came in place of the old. */
async function pane(): Promise<Frame> {
  const document = page.frameLocator(".pane-holder iframe").locator("html:not([data-left])");
  await document.getByText("ready", { exact: true }).waitFor();
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("no pane");
  return frame;
}

/** Marks the pane's document, so that the one that comes next is told from it. */
const leave = (frame: Frame): Promise<void> =>
  frame.evaluate(() => void (document.documentElement.dataset.left = "yes"));

const cell = (row: number, column: number) =>
  page.locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`);

/** What a cell of the active sheet holds, asked of the workbook and not of the page. */
const stored = (row: number, column: number) =>
  page.evaluate(
    ([r, c]) => window.simulatedExcel?.workbook.activeSheet.cellAt(r ?? 0, c ?? 0).content?.value,
    [row, column],
  );

test("Office.onReady knows Excel on the web, and the document", async () => {
  const frame = await open();
  const known = await frame.evaluate(() => ({
    host: Office.context.host,
    platform: Office.context.platform,
    language: Office.context.displayLanguage,
    set: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
  }));
  expect(known).toEqual({ host: "Excel", platform: "OfficeOnline", language: "zh-CN", set: true });
});

test("the add-in reads the sample and writes into the grid", async () => {
  const frame = await open();
  const address = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("自评表").getUsedRange(true);
      used.load("address");
      context.workbook.worksheets.getItem("基础数据表").getRange("B6").values = [[5.5]];
      await context.sync();
      return used.address;
    }),
  );
  expect(address).toBe("自评表!A1:I29");
  await expect(cell(5, 1).textContent()).resolves.toBe("5.50");
});

test("what a person types is heard by the add-in, and Tab and Enter move on", async () => {
  const frame = await open();
  await cell(5, 1).click();
  await page.keyboard.type("7.25");
  await page.keyboard.press("Tab");
  await page.keyboard.type("=B6*2");
  await page.keyboard.press("Enter");
  await expect(stored(5, 1)).resolves.toBe(7.25);
  await expect(stored(5, 3)).resolves.toBe(14.5);
  await expect(page.getByLabel("名称框").inputValue()).resolves.toBe("D7");
  await expect(
    frame.evaluate(() => (window as unknown as { heard: unknown[] }).heard),
  ).resolves.toMatchObject([
    { address: "B6", source: "Local", details: { valueBefore: 4.36, valueAfter: 7.25 } },
    { address: "D6" },
  ]);
});

test("F2 edits, Escape leaves the cell as it was, Delete empties it", async () => {
  await open();
  await cell(5, 1).click();
  await page.keyboard.press("F2");
  await page.keyboard.type("9");
  await expect(page.getByLabel("编辑栏").inputValue()).resolves.toBe("4.369");
  await page.keyboard.press("Escape");
  await expect(stored(5, 1)).resolves.toBe(4.36);
  await page.keyboard.press("Delete");
  await expect(stored(5, 1)).resolves.toBeUndefined();
});

test("settings of the document outlive a reload of the pane", async () => {
  const frame = await open();
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        Office.context.document.settings.set("解释", { H16: "补贴未及时发放" });
        Office.context.document.settings.saveAsync(() => {
          resolve();
        });
      }),
  );
  await leave(frame);
  await frame.evaluate(() => {
    sessionStorage.clear();
    window.location.reload();
  });
  const again = await pane();
  await expect(
    again.evaluate(() => Office.context.document.settings.get("解释") as unknown),
  ).resolves.toEqual({
    H16: "补贴未及时发放",
  });
});

test("a ribbon button runs its function in the add-in's page of commands", async () => {
  await open();
  await cell(7, 1).click();
  const button = page.getByRole("button", { name: "写入标记" });
  await button.click();
  await expect(cell(7, 1).getByText("by command").textContent()).resolves.toBe("by command");
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
});

const write = (frame: Frame): Promise<string> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B6").values = [[1]];
      await context.sync();
      return "written";
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );

test("a protected sheet refuses the add-in and the person", async () => {
  const frame = await open();
  await page.getByRole("button", { name: "保护工作表" }).click();
  await expect(write(frame)).resolves.toBe("AccessDenied");
  await cell(5, 1).click();
  await page.keyboard.type("1");
  await expect(page.getByRole("status").textContent()).resolves.toContain("受保护");
  await page.getByRole("button", { name: "保护工作表" }).click();
  await expect(write(frame)).resolves.toBe("written");
});

test("while a cell is being edited requests are refused", async () => {
  const frame = await open();
  await cell(10, 1).click();
  await page.keyboard.type("正在输入");
  await expect(write(frame)).resolves.toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Escape");
  await expect(write(frame)).resolves.toBe("written");
});

test("an old Excel says so before anything is asked of it", async () => {
  await leave(await open());
  await page.getByRole("button", { name: "旧版 Excel" }).click();
  const frame = await pane();
  await expect(
    frame.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.9")),
  ).resolves.toBe(false);
});

test("a co-author's change comes as a remote one", async () => {
  const frame = await open();
  await cell(5, 1).click();
  await page.getByRole("button", { name: "同事改动" }).click();
  await frame.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
  await expect(
    frame.evaluate(() => (window as unknown as { heard: unknown[] }).heard),
  ).resolves.toMatchObject([{ address: "B6", source: "Remote" }]);
});

test("a copy is saved with the changed value", async () => {
  await open();
  await cell(5, 1).click();
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存副本" }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const saved = readWorkbook(bytes, "annexes.xlsx").snapshot.sheets[0]?.cells.find(
    (one) => one.row === 5 && one.column === 1,
  );
  expect(saved?.content).toEqual({ type: "number", value: 8 });
});

test("the page can be used by everybody", async () => {
  await open();
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: ["iframe"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ""}`);
  });
  expect(found).toEqual([]);
});
