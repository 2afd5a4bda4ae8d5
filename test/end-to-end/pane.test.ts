import { Desk, Stage } from "./support";

// The production bundle in a real browser with the real, unmodified office.js; only Excel's side is simulated.
jest.setTimeout(240_000);

const form = "自评表";

let stage: Stage;
let desk: Desk;

beforeAll(async () => {
  stage = await Stage.open();
}, 240_000);

afterAll(() => stage.close());

/** What every test ends with: nothing went wrong unseen, nothing left the machine, and not a request too many or too few. */
async function leave(roundTrips: number): Promise<void> {
  const counted = await desk.roundTrips(roundTrips);
  const gaps = await desk.page.evaluate(() => window.simulatedExcel?.workbook.gaps.list ?? []);
  const { outside, failures } = desk;
  expect({ gaps, outside, failures }).toEqual({ gaps: [], outside: [], failures: [] });
  // To open the pane takes four: the library's own first word, two to read the workbook, one to listen to it.
  expect(counted).toBe(roundTrips);
}

afterEach(() => desk.context.close());

async function openReviewed(): Promise<void> {
  desk = await Desk.open(stage);
  await desk.review();
}

const acceptFix = (cell: string) => desk.findings(cell).getByRole("button", { name: /^采纳/ });

test("the review shows what must be changed, and both totals", async () => {
  await openReviewed();
  await desk.button("5 必须改").waitFor();
  await expect(desk.pane.locator(".totals .big-number").allTextContents()).resolves.toEqual([
    "96",
    "94.85",
    "优",
  ]);
  await expect(desk.pane.locator(".totals .arrow").textContent()).resolves.toBe("≠");
  await leave(6);
});

test("a cell's name in a finding leads to the cell", async () => {
  await openReviewed();
  await desk.findings("自评表 H16").getByRole("button", { name: "定位到 自评表 H16" }).click();
  await desk.page.waitForFunction(() => window.simulatedExcel?.workbook.activeSheet.name === "自评表");
  const selection = await desk.page.evaluate(() => window.simulatedExcel?.workbook.activeSheet.selection);
  expect(selection).toEqual([{ top: 15, left: 7, bottom: 15, right: 7 }]);
  await expect(desk.page.getByLabel("名称框").inputValue()).resolves.toBe("H16");
  await leave(7);
});

// In the sample the sum of the scores does not fit the stated total any more once H16 is right.
test("an accepted fix stands in the cell, and its finding is gone", async () => {
  await openReviewed();
  await acceptFix("自评表 H16").click();
  await desk.reads(/已写入 1 个单元格。消除 1 项，新增 1 项/);
  await expect(desk.stored(form, "H16")).resolves.toBe(7.6);
  await expect(desk.findings("自评表 H16").count()).resolves.toBe(0);
  await leave(10);
});

test("an explanation stands in its cell, unless it says nothing", async () => {
  await openReviewed();
  const finding = desk.findings("自评表 I14");
  await finding.getByRole("button", { name: "写说明" }).click();
  const accept = finding.getByRole("button", { name: "采纳", exact: true });
  await accept.click();
  await desk.reads("请在“原因：”后写明原因。");
  const box = finding.getByRole("textbox");
  const text = `${await box.inputValue()}年中新设两个受理点，受理面扩大`;
  await box.fill(text);
  await accept.click();
  await desk.reads(/已写入 1 个单元格/);
  await expect(desk.stored(form, "I14")).resolves.toBe(text);
  await expect(finding.count()).resolves.toBe(0);
  await leave(10);
});

/** Ticks the usual reading of the open direction and writes all scores. */
async function writeScores(): Promise<void> {
  await desk.button("填分").click();
  await desk.pane.getByRole("radio", { name: /按超出扣减/ }).check();
  await desk.button("写入 5 格").click();
  await desk.reads("自动填分：已写入 5 个单元格。");
}

test("all scores are written at once, and undone to the last value", async () => {
  await openReviewed();
  const before = await desk.allStored(form);
  await writeScores();
  await expect(desk.allStored(form)).resolves.toEqual({
    ...before,
    ...{ I5: 10, H16: 7.6, H24: 9.47, H25: 15.78, H28: 94.85 },
  });
  await desk.button("撤销").click();
  await desk.reads("已撤销“自动填分”，恢复 5 个单元格。");
  await expect(desk.allStored(form)).resolves.toEqual(before);
  await leave(14);
});

test("what is typed into a cell is noticed", async () => {
  await openReviewed();
  await desk.type(form, "H16", "7.6");
  await desk.reads("改动 H16：消除 1 项，新增 1 项");
  await expect(desk.findings("自评表 H16").count()).resolves.toBe(0);
  await leave(8);
});

test("explanations and the way back outlive the pane", async () => {
  await openReviewed();
  const before = await desk.allStored(form);
  const explained = desk.findings("自评表 F8");
  await explained.getByRole("button", { name: "写说明" }).click();
  const box = explained.getByRole("textbox");
  await box.fill(`${await box.inputValue()}其他资金安排的支出未列入基础数据表`);
  await explained.getByRole("button", { name: "采纳", exact: true }).click();
  await desk.reads(/说明已随工作簿保存/);
  await writeScores();
  await desk.reloadPane();
  await desk.review();
  await explained.getByText("其他资金安排的支出未列入基础数据表").waitFor();
  await explained.getByText("已说明").first().waitFor();
  await desk.button("填分").click();
  await desk.button(/撤销“自动填分”（5 格）/).click();
  await desk.reads("已撤销“自动填分”，恢复 5 个单元格。");
  await expect(desk.allStored(form)).resolves.toEqual(before);
  await leave(20);
});

test("an old Excel is told what it lacks", async () => {
  desk = await Desk.open(stage, "&api=7");
  await desk.reads("Excel 版本过低");
  await desk.reads("缺少：ExcelApi 1.13");
  await leave(1);
});

test("nothing is written on a protected sheet", async () => {
  await openReviewed();
  const before = await desk.allStored(form);
  await desk.select(form, "A1");
  await desk.page.getByRole("button", { name: "保护工作表" }).click();
  await acceptFix("自评表 H16").click();
  await desk.reads("什么都没有写，因为有单元格不能写入：");
  await desk.reads("所在工作表受保护");
  await expect(desk.allStored(form)).resolves.toEqual(before);
  await leave(9);
});

test("while a cell is being edited nothing is written, and the pane says why", async () => {
  await openReviewed();
  const before = await desk.allStored(form);
  await desk.select(form, "D1");
  await desk.page.keyboard.type("正在输入");
  await acceptFix("自评表 H16").dispatchEvent("click");
  await desk.reads("有单元格正在编辑。请按回车键或 Esc 结束编辑，再试一次。");
  await expect(desk.allStored(form)).resolves.toEqual(before);
  await leave(10);
});

test("a cell that another hand changed meanwhile is named and left alone", async () => {
  await openReviewed();
  const before = await desk.allStored(form);
  await desk.select(form, "H16");
  await acceptFix("自评表 H16").waitFor();
  // In one turn, so that the pane cannot have heard of the change.
  await desk.page.evaluate(() => {
    const press = (buttons: Iterable<HTMLButtonElement>, isMeant: (one: HTMLButtonElement) => boolean) =>
      [...buttons].find(isMeant)?.click();
    const pane = document.querySelector<HTMLIFrameElement>(".pane-holder iframe")?.contentDocument;
    press(document.querySelectorAll("button"), (one) => one.textContent.includes("同事改动"));
    press(pane?.querySelectorAll("button") ?? [], (one) => one.ariaLabel?.endsWith("改为7.60") === true);
  });
  await desk.reads("什么都没有写，因为有单元格不能写入：");
  await desk.pane.locator(".refused").getByText("自评表 H16").waitFor();
  await desk.reads("内容与校验时不同");
  await expect(desk.allStored(form)).resolves.toEqual({ ...before, H16: 8 });
  await leave(11);
});

test("an Excel that refuses a request is reported, and the next try works", async () => {
  await openReviewed();
  await desk.page.evaluate(() => window.simulatedExcel?.faults.push({ kind: "refuse", officeError: 5001 }));
  await desk.button("重新校验").click();
  await desk.reads("Excel 报告了错误，操作没有完成。");
  await desk.button("重新校验").click();
  await desk.reads("校验结果");
  await leave(9);
});

test("an Excel that never answers is given up after its time", async () => {
  desk = await Desk.open(
    stage,
    "",
    Array.from({ length: 20 }, () => ({ kind: "hang" }) as const),
  );
  await desk.reads("正在读取工作簿…");
  await desk.reads("Excel 没有及时回应", 40_000);
  await desk.page.evaluate(() => window.simulatedExcel?.faults.splice(0));
  await desk.button("重试").click();
  await desk.review();
  await leave(5);
});

test("what was done outlives the page of Excel, settings and all", async () => {
  await openReviewed();
  await acceptFix("自评表 H16").click();
  await desk.reads(/已写入 1 个单元格/);
  const before = await desk.allStored(form);
  await desk.page.reload();
  await desk.review();
  await expect(desk.allStored(form)).resolves.toEqual(before);
  await desk.button("填分").click();
  await desk.button(/^撤销/).first().click();
  await desk.reads(/已撤销/);
  await expect(desk.stored(form, "H16")).resolves.toBe(7);
});
