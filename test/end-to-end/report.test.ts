import { readFileSync } from "node:fs";
import path from "node:path";
import { Desk, Stage } from "./support";

// The report beside the workbook, in the production bundle with the real office.js.
jest.setTimeout(240_000);

let stage: Stage;
let desk: Desk;

beforeAll(async () => {
  stage = await Stage.open();
}, 240_000);

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
  await desk.pane.getByRole("button", { name: "定位到报告六（二）：0.16万元" }).first().click();
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

test("the keyboard reaches a number, its panel and the number again", async () => {
  await openReport(sample);
  const number = desk.pane.getByRole("button", { name: "0.16万元，必须改" });
  await number.focus();
  await number.press("Enter");
  const panel = desk.pane.getByRole("region", { name: "“0.16万元”的核对" });
  await panel.waitFor();
  const holdsFocus = (): Promise<boolean> =>
    panel.evaluate((element) => element.contains(document.activeElement));
  await expect(holdsFocus()).resolves.toBe(true);
  await desk.page.keyboard.press("Tab");
  await expect(holdsFocus()).resolves.toBe(true);
  await desk.page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await expect(number.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
});

test("a number that was pressed is not behind its panel", async () => {
  await openReport(sample);
  const number = desk.pane.getByRole("button", { name: "0.16万元，必须改" });
  await number.evaluate((element) => element.scrollIntoView({ block: "end" }));
  await number.focus();
  await number.press("Enter");
  const panel = desk.pane.locator(".number-panel");
  await panel.waitFor();
  const [below, above] = await Promise.all([panel.boundingBox(), number.boundingBox()]);
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
});

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** What axe objects to in the pane as it now stands, at both widths and in every look. */
async function objections(): Promise<string[]> {
  const frame = desk.page.frames().find((each) => each.url().includes("taskpane"))!;
  await frame.evaluate(axe);
  const found: string[] = [];
  for (const media of looks) {
    await desk.page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await frame.waitForSelector(`.pane.look-${media.colorScheme}`);
    for (const width of [320, 450]) {
      await desk.page.evaluate((to) => {
        document.querySelector<HTMLElement>(".task-pane")!.style.width = `${to}px`;
      }, width);
      const objected = await frame.evaluate(async () => {
        const { axe: judge } = window as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        // Colours that are still on their way to others would be measured.
        const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
        const running = (): Animation[] =>
          document.getAnimations().filter((each) => each instanceof CSSTransition);
        // A colour that arrives may send off what inherits it.
        do {
          await drawn();
          await drawn();
          await Promise.allSettled(running().map(({ finished }) => finished));
        } while (running().length > 0);
        const { violations } = await judge.run({ resultTypes: ["violations"] });
        const { scrollWidth, clientWidth } = document.documentElement;
        const said = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
        );
        return scrollWidth > clientWidth ? [...said, "scrolls sideways"] : said;
      });
      found.push(
        ...objected.map((each) => `${width} px, ${media.colorScheme}, ${media.forcedColors}: ${each}`),
      );
    }
  }
  await desk.page.emulateMedia(looks[0]);
  return found;
}

test("every face of the report can be read by everybody", async () => {
  desk = await Desk.open(stage);
  await desk.review();
  await desk.button("报告").click();
  await desk.button("选择报告").waitFor();
  const faces: Record<string, string[]> = { picker: await objections() };
  await desk.pane.locator("input[type=file]").setInputFiles(sample);
  await desk.button("0.16万元，必须改").click();
  faces.finding = await objections();
  await desk.pane.locator(".report-number.unchecked").first().click();
  await desk.pane.getByText(/^没有核对的数/).click();
  faces.unchecked = await objections();
  await desk.pane.locator(".report-count.unchecked").click();
  faces.filtered = await objections();
  await desk.button("设置").click();
  await desk.pane.getByText("各评分办法下的总分").click();
  faces.settings = await objections();
  expect(faces).toEqual({ picker: [], finding: [], unchecked: [], filtered: [], settings: [] });
}, 180_000);
