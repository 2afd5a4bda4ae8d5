import { readFileSync } from "node:fs";
import path from "node:path";
import { Desk, Stage } from "./support";

// The report beside the workbook, in the production bundle with the real office.js.
jest.setTimeout(60_000);

let stage: Stage;
let desk: Desk;

beforeAll(async () => {
  stage = await Stage.open();
}, 120_000);

afterAll(() => stage.close());

afterEach(async () => {
  const { outside, failures } = desk;
  await desk.context.close();
  expect({ outside, failures }).toEqual({ outside: [], failures: [] });
});

const report = path.join(__dirname, "../../assets/sample/report.docx");

async function openReport(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  desk = await Desk.open(stage);
  await desk.review();
  await desk.button("报告").click();
  await desk.pane.locator("input[type=file]").setInputFiles(file);
}

const sample = { name: "report.docx", mimeType: "application/octet-stream", buffer: readFileSync(report) };

test("a chosen report is read, its numbers are marked, and one of them leads to its cell", async () => {
  await openReport(sample);
  const carryOver = desk.pane.getByRole("button", { name: "0.16万元，必须改" });
  await carryOver.click();
  await desk.reads(/48\.04/);
  const spending = desk.pane.getByRole("button", { name: /^649\.85万元，须核实$/ }).last();
  await spending.click();
  await desk.pane
    .locator(".number-panel")
    .getByRole("button", { name: /^定位到 自评表 F5$/ })
    .first()
    .click();
  await desk.page.waitForFunction(() => window.simulatedExcel?.workbook.activeSheet.name === "自评表");
  await expect(desk.page.getByLabel("名称框").inputValue()).resolves.toBe("F5");
});

test("a finding's place in the report leads to its sentence", async () => {
  await openReport(sample);
  await desk.pane.locator(".report-prose").waitFor();
  await desk.button("校验").click();
  await desk.pane.getByRole("button", { name: "在报告中定位：0.16万元" }).first().click();
  const number = desk.pane.getByRole("button", { name: "0.16万元，必须改" });
  await number.waitFor();
  await expect(number.getAttribute("aria-pressed")).resolves.toBe("true");
  await expect(number.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
});

test("the report is checked again after an edit, and forgotten by the workbook but for its name", async () => {
  await openReport(sample);
  await desk.pane
    .getByRole("button", { name: /^649\.85万元，须核实$/ })
    .first()
    .waitFor();
  await desk.type("自评表", "F5", "649.85");
  await desk.reads(/改动 F5/);
  await desk.reloadPane();
  await desk.button("报告").click();
  await desk.reads("上次核对的是“report.docx”。请重新选择，继续核对。");
});

test("what is no report is refused in a sentence, and nothing else happens", async () => {
  await openReport({
    name: "报告.doc",
    mimeType: "application/msword",
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  });
  await desk.reads(/另存为 ?\.docx/);
  await desk.pane.getByRole("button", { name: "选择报告" }).waitFor();
});
