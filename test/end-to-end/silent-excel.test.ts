import type { Fault } from "../../src/simulated-excel/host/simulated-host";
import { Desk, Stage } from "./support";

// An Excel that stops answering in the middle of something. The pane gives up after its time, 20 seconds.
jest.setTimeout(240_000);

const form = "自评表";
const givenUp = 90_000;
const silence = /Excel 没有及时回应/;

let stage: Stage;
let desk: Desk;

beforeAll(async () => {
  stage = await Stage.open();
}, 240_000);

afterAll(() => stage.close());

beforeEach(async () => {
  desk = await Desk.open(stage);
  await desk.review();
});

afterEach(async () => {
  const { outside, failures } = desk;
  expect({ outside, failures }).toEqual({ outside: [], failures: [] });
  await desk.context.close();
});

async function fail(...faults: readonly Fault[]): Promise<void> {
  await desk.page.evaluate((given) => window.simulatedExcel?.faults.push(...given), faults);
}

const acceptFix = () => desk.findings("自评表 H16").getByRole("button", { name: /^采纳/ });

test("in a review: it is said, and the next review works", async () => {
  await fail({ kind: "none" }, { kind: "hang" });
  await desk.button("重新校验").click();
  await desk.reads(silence, givenUp);
  await expect(desk.button("重新校验").isEnabled()).resolves.toBe(true);
  await desk.button("重新校验").click();
  await desk.pane.getByText(silence).first().waitFor({ state: "detached" });
  await desk.button("5 必须改").waitFor();
});

test.each([
  ["before the cells are read", [{ kind: "hang" }]],
  ["before they are written", [{ kind: "none" }, { kind: "hang" }]],
] as const)("in a write, %s: nothing is written, and the next try works", async (_, faults) => {
  const before = await desk.allStored(form);
  await fail(...faults);
  await acceptFix().click();
  await desk.reads(silence, givenUp);
  await expect(desk.allStored(form)).resolves.toEqual(before);
  await acceptFix().click();
  await desk.reads(/已写入 1 个单元格/);
  await expect(desk.allStored(form)).resolves.toEqual({ ...before, H16: 7.6 });
});

test("in a write of several cells that was carried out: all of them stand there, and can be undone", async () => {
  const before = await desk.allStored(form);
  await fail({ kind: "none" }, { kind: "hang", isDone: true });
  await desk.button("填分").click();
  await desk.pane.getByRole("radio", { name: /按超出扣减/ }).check();
  await desk.button("写入 5 格").click();
  await desk.reads(silence, givenUp);
  await expect(desk.stored(form, "H28")).resolves.toBe(94.85);
  await desk.button(/^撤销/).first().click();
  await desk.reads(/已撤销“自动填分”，恢复 5 个单元格。/);
  await expect(desk.allStored(form)).resolves.toEqual(before);
});

test("in an undo: nothing is put back by half, and the next try puts back all", async () => {
  const before = await desk.allStored(form);
  await acceptFix().click();
  await desk.reads(/已写入 1 个单元格/);
  await fail({ kind: "none" }, { kind: "hang" });
  await desk.button(/^撤销/).first().click();
  await desk.reads(silence, givenUp);
  await expect(desk.allStored(form)).resolves.toEqual({ ...before, H16: 7.6 });
  await desk.button("填分").click();
  await desk.button(/^撤销/).first().click();
  await desk.reads(/已撤销/);
  await expect(desk.allStored(form)).resolves.toEqual(before);
});
