import { readFileSync } from "node:fs";
import { reviewWorkbook } from "../../src/engine/review";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { answersKey, readAnswers } from "../../src/memory/answers";
import { national } from "../../src/policies/national";
import { Desk, Stage } from "./support";

// Pointing at a column nobody knows, in the production bundle with the real office.js.
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

test("a column is pointed at once, read at once, and still known to the next pane and to the saved file", async () => {
  desk = await Desk.open(stage);
  await desk.button("一键校验").waitFor();
  await desk.type("自评表", "F13", "落实数");
  await desk.reads("1 列未识别");
  await desk.button("定位到 自评表 F13").first().click();
  await expect(desk.page.getByLabel("名称框").inputValue()).resolves.toBe("F13");

  await desk.review();
  await expect(desk.pane.locator(".result-head").innerText()).resolves.not.toContain("94.85");
  const question = desk.pane.getByRole("combobox", { name: "列“落实数”这一列是…" });
  const before = await desk.roundTrips();
  await question.selectOption({ label: "实际完成值" });
  await desk.reads("“落实数”读作“实际完成值”，已重新校验。");
  await desk.reads("94.85");
  // The answer is kept in the document; the workbook need not be read for it again.
  expect((await desk.roundTrips()) - before).toBe(0);

  await desk.reloadPane();
  await desk.pane.getByText("未识别").waitFor({ state: "detached" });
  await desk.review();
  await desk.reads("94.85");

  const [download] = await Promise.all([
    desk.page.waitForEvent("download"),
    desk.page
      .getByRole("button", { name: /另存|保存|下载/ })
      .first()
      .click(),
  ]);
  const file = readWorkbook(readFileSync(await download.path()), "saved.xlsx");
  const kept = readAnswers(file.recall(answersKey));
  expect(kept).toEqual({
    is: "value",
    value: [{ table: "indicators", label: "落实数", means: "actual" }],
  });
  const answers = kept.is === "value" ? kept.value : [];
  const { scorecards } = reviewWorkbook(file.snapshot, national, { answers });
  expect(scorecards.map(({ computedTotal }) => computedTotal?.toFixed())).toEqual(["94.85"]);
});
