import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { Desk, Stage } from "./support";

// Every face of the pane, as the production bundle shows it in a real browser beside the simulated Excel: looked at by
// axe, at the narrowest width and a usual one, in light, dark and high contrast. With GOUJI_FACES=folder each is also
// drawn there, whole, for people to look at.
jest.setTimeout(240_000);

const form = "自评表";
const widths = [320, 450] as const;
const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const drawings = process.env.GOUJI_FACES;

let stage: Stage;
let desk: Desk;

beforeAll(async () => {
  stage = await Stage.open();
}, 240_000);

afterAll(() => stage.close());

async function open(query = "", faults: Parameters<typeof Desk.open>[2] = []): Promise<void> {
  desk = await Desk.open(stage, query, faults);
  await desk.page.addInitScript(axe);
  await desk.page.reload();
}

afterEach(async () => {
  const { outside, failures } = desk;
  await desk.context.close();
  expect({ outside, failures }).toEqual({ outside: [], failures: [] });
});

function paneFrame(): Frame {
  const frame = desk.page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("the pane's frame is not there");
  return frame;
}

/** Looks at the pane as it now stands, in every look at every width. */
async function look(name: string): Promise<void> {
  const objections: string[] = [];
  for (const [title, media] of Object.entries(looks)) {
    await desk.page.emulateMedia({ ...media, reducedMotion: "reduce" });
    for (const width of widths) {
      await desk.page.evaluate((to) => {
        document.querySelector<HTMLElement>(".task-pane")!.style.width = `${to}px`;
      }, width);
      const found = await examine(media.colorScheme);
      objections.push(...found.map((each) => `${name} at ${width} px, ${title}: ${each}`));
      if (drawings !== undefined) await draw(`${name}-${width}-${title}`);
    }
  }
  await desk.page.emulateMedia(looks.light);
  expect(objections).toEqual([]);
}

/** What is wrong with the pane as it is shown now. */
async function examine(colorScheme: "light" | "dark"): Promise<string[]> {
  const frame = paneFrame();
  await frame.waitForSelector(`.pane.look-${colorScheme}`);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    // Colours that are still on their way to others would be measured; and one that arrives may send off what inherits it.
    const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const running = (): Animation[] =>
      document.getAnimations().filter((each) => each instanceof CSSTransition);
    do {
      await drawn();
      await drawn();
      await Promise.allSettled(running().map(({ finished }) => finished));
    } while (running().length > 0);
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      ),
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []),
    ];
  });
}

/** Draws the whole of the pane into a file, however long it is. */
async function draw(name: string): Promise<void> {
  const size = desk.page.viewportSize()!;
  const above = (await desk.page.locator(".pane-holder").boundingBox())?.y ?? 0;
  // The page is at least as high as its window, so that only a low window tells how long it is.
  await desk.page.setViewportSize({ ...size, height: 600 });
  const height = await paneFrame().evaluate(() => document.documentElement.scrollHeight);
  await desk.page.setViewportSize({ ...size, height: Math.max(600, Math.ceil(above + height + 40)) });
  await desk.page.locator(".pane-holder").screenshot({ path: path.join(drawings!, `${name}.png`) });
  await desk.page.setViewportSize(size);
}

/** The coming requests go wrong in this way, until `mend`. */
const spoil = (kind: "hang" | "refuse"): Promise<void> =>
  desk.page.evaluate((is) => {
    const fault = is === "hang" ? { kind: is } : { kind: is, officeError: 5001 };
    window.simulatedExcel?.faults.push(...Array.from({ length: 20 }, () => fault));
  }, kind);
const mend = (): Promise<unknown> => desk.page.evaluate(() => window.simulatedExcel?.faults.splice(0));

/** Starts the pane anew, into whatever state it comes. */
async function restart(): Promise<void> {
  await desk.pane.locator("body").evaluate(() => {
    sessionStorage.clear();
    document.body.replaceChildren();
    window.location.reload();
  });
}

const acceptFix = (cell: string) => desk.findings(cell).getByRole("button", { name: /^采纳/ });

test("opening, and all that can come of it", async () => {
  await open();
  await desk.reads("找到 2 张附件");
  await look("ready");
  await spoil("hang");
  await restart();
  await desk.reads("正在读取工作簿…");
  await look("starting");
  await mend();
  await spoil("refuse");
  await restart();
  await desk.reads("Excel 没有完成操作");
  await look("failed");
  await mend();
  // Office's library itself does not expect that its first request is refused.
  desk.failures.splice(0);
  await desk.page.evaluate(() => {
    window.simulatedExcel!.apiVersion = 7;
  });
  await restart();
  await desk.reads("Excel 版本过低");
  await look("old-excel");
});

test("a workbook without annexes, the blank forms, and nothing wrong", async () => {
  await open("&workbook=none.xlsx");
  await desk.reads("没有找到附件");
  await look("no-annex");
  await desk.button("插入空白表样").click();
  await desk.button("插入自评表").click();
  await desk.reads("已插入工作表“自评表”。");
  await look("sheet-added");
  await desk.button("校验").click();
  await desk.reads("找到 1 张附件");
  await desk.review();
  await look("review-blank-form");
  await desk.button("填分").click();
  await look("scores-blank-form");
  await desk.button("校验").click();
  await desk.type(form, "C3", "某单位");
  await desk.type(form, "B12", "全年任务");
  await desk.type(form, "F12", "已经完成");
  await desk.type(form, "A29", "填报日期：2024年3月1日");
  await desk.reads("没有发现问题");
  await look("nothing-wrong");
});

test("the result, filtered and explained", async () => {
  await open();
  await desk.review();
  await look("review");
  await desk.button("5 必须改").click();
  await look("filtered");
  await choose("附件", "基础数据表");
  await look("filtered-away");
  await choose("附件", { index: 0 });
  await desk.button("5 必须改").click();
  await choose("规则", "超额完成较多的指标说明原因");
  const finding = desk.findings("自评表 I14");
  await finding.getByRole("button", { name: "写说明" }).click();
  await finding.getByRole("button", { name: "采纳", exact: true }).click();
  await desk.reads("请在“原因：”后写明原因。");
  await finding.getByRole("button", { name: "依据" }).click();
  for (const more of await desk.pane.locator("summary").all()) await more.click();
  await look("explaining");
  for (const more of await desk.pane.locator("summary").all()) await more.click();
  await choose("规则", "两表的项目支出一致");
  const settled = desk.findings("自评表 F8");
  await settled.getByRole("button", { name: "写说明" }).click();
  const box = settled.getByRole("textbox");
  await box.fill(`${await box.inputValue()}其他资金安排的支出未列入基础数据表`);
  await settled.getByRole("button", { name: "采纳", exact: true }).click();
  await desk.reads(/说明已随工作簿保存/);
  await look("explained");
  await desk.type("基础数据表", "F12", "51.59");
  await desk.reads(/改动 F12/);
  await desk.reads("数据已变，请重新核对原来的说明。");
  await look("changed");
});

/** Chooses in one of the lists above the findings. */
const choose = (list: "附件" | "规则", choice: string | { readonly index: number }) =>
  desk.pane.getByRole("combobox", { name: list }).selectOption(choice);

/** Closes the notice, so that the next picture is not taken with the last one's. */
const closeNotice = () => desk.button("关闭").click();

test("reading and writing while Excel takes its time, and what became of it", async () => {
  await open();
  await desk.review();
  await choose("规则", "指标得分与完成情况相符");
  await spoil("hang");
  await desk.button("重新校验").click();
  await desk.pane.getByRole("progressbar").waitFor();
  await look("reviewing");
  await mend();
  await desk.reloadPane();
  await desk.review();
  await choose("规则", "指标得分与完成情况相符");
  await spoil("hang");
  await acceptFix("自评表 H24").click();
  await desk.pane.getByRole("progressbar").waitFor();
  await look("writing");
  await mend();
  await desk.reloadPane();
  await desk.review();
  await choose("规则", "指标得分与完成情况相符");
  await acceptFix("自评表 H16").click();
  await desk.reads(/已写入 1 个单元格/);
  await look("written");
  await desk.button("撤销").click();
  await desk.reads(/已撤销/);
  await look("undone");
  await closeNotice();
  await desk.select(form, "A1");
  await desk.page.getByRole("button", { name: "保护工作表" }).click();
  await acceptFix("自评表 H16").click();
  await desk.reads("所在工作表受保护");
  await look("refused");
});

test("a sheet that was hidden meanwhile is not shown, and the pane says why", async () => {
  await open();
  await desk.review();
  await desk.select(form, "A1");
  await desk.page.evaluate(() => {
    window.simulatedExcel!.workbook.findSheet("基础数据表")!.visibility = "Hidden";
  });
  await desk.findings("基础数据表 B7").getByRole("button", { name: "定位到 基础数据表 B7" }).first().click();
  await desk.reads("单元格所在的工作表已隐藏。请先取消隐藏再查看。");
  await look("hidden-sheet");
});

test("scores, export, settings and the other language", async () => {
  await open();
  await desk.review();
  await desk.button("填分").click();
  await desk.reads("先定 1 项指标的方向");
  await look("scores");
  await desk.pane.getByRole("radio", { name: /按超出扣减/ }).check();
  await desk.button("写入 5 格").click();
  await desk.reads("自动填分：已写入 5 个单元格。");
  await look("scores-written");
  await closeNotice();
  await desk.button("导出").click();
  await desk.reads("校验结果表");
  await look("export");
  await desk.button("设置").click();
  await desk.pane.getByRole("textbox").first().fill("很多");
  await desk.reads("请填 0 至 999999 之间的数。");
  await look("settings");
  await desk.pane.getByRole("combobox", { name: "界面语言" }).selectOption("en");
  await desk.button("Review").click();
  await desk.pane.locator(".result-head").waitFor();
  await look("english");
});

/** The element that has the focus in the pane: its words, and whether a person can see that it has it. */
interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isFree: boolean;
}

const stop = (): Promise<Stop> =>
  paneFrame().evaluate(() => {
    const element = document.activeElement!;
    // A ring may be drawn by the element, or around the control it stands in, or by a line that belongs to either.
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const holders = around.filter((each) => each instanceof Element);
    const isSeen = holders.some((holder) =>
      [undefined, "::after"].some((part) => {
        const { outlineStyle, outlineWidth, borderTopStyle, borderBottomStyle, content, boxShadow } =
          getComputedStyle(holder, part);
        const isRinged = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
        const isDrawn = part !== undefined && content !== "none" && content !== "normal";
        const isLined = isDrawn && (borderTopStyle !== "none" || borderBottomStyle !== "none");
        return isRinged || isLined || (holder === element && boxShadow !== "none");
      }),
    );
    const { left, top, width, height } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 8));
    const isFree = above !== null && (element.contains(above) || above.contains(element) || isLabelOf(above));
    function isLabelOf(other: Element): boolean {
      return [...((element as HTMLInputElement).labels ?? [])].some((label) => label.contains(other));
    }
    const { ariaLabel, textContent, labels } = element as HTMLInputElement;
    const label = labels?.[0]?.textContent;
    return { name: ariaLabel ?? label ?? textContent, isSeen: isSeen, isFree };
  });

/** Goes on by Tab until the focus is on what has this name; every stop on the way must be seen and not be covered. */
async function tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 150; step += 1) {
    await desk.page.keyboard.press(key);
    const { name: found, isSeen, isFree } = await stop();
    if (!isSeen || !isFree) {
      throw new Error(`the focus on “${found}” is ${isSeen ? "covered" : "not to be seen"}`);
    }
    if (typeof name === "string" ? found === name : name.test(found)) return;
    passed.push(found);
  }
  throw new Error(`Tab does not come to ${String(name)}, only to ${passed.join(" | ")}`);
}

const press = (key: string): Promise<void> => desk.page.keyboard.press(key);

/** What has the focus after something was done; never nothing. */
async function focused(): Promise<string> {
  await paneFrame().waitForFunction(() => document.activeElement !== document.body);
  return (await stop()).name;
}

test("the whole way by keyboard alone, the focus always to be seen", async () => {
  await open();
  await desk.reads("找到 2 张附件");
  const before = await desk.allStored(form);
  // The last stop of Excel's own before the pane.
  await desk.page.locator(".task-pane header button").focus();
  await tabTo("一键校验");
  await press("Enter");
  await desk.pane.locator(".result-head").waitFor();
  // The button is gone; the result's first stop has the focus.
  expect(await focused()).toBe("96");
  await tabTo("定位到 自评表 H16");
  await press("Enter");
  await desk.page.waitForFunction(() => window.simulatedExcel?.workbook.activeSheet.name === "自评表");
  expect(await desk.page.evaluate(() => window.simulatedExcel?.workbook.activeSheet.selection)).toEqual([
    { top: 15, left: 7, bottom: 15, right: 7 },
  ]);
  await tabTo(/^采纳: 法律援助案卷审核合格率的得分/);
  await press("Space");
  await desk.reads(/已写入 1 个单元格/);
  await expect(desk.stored(form, "H16")).resolves.toBe(7.6);
  // The card is gone with the button that was pressed: the next card takes the focus, and no other place.
  expect(await focused()).toMatch(/^定位到 自评表 H2/);
  await tabTo("填分", "Shift+Tab");
  await press("Enter");
  await desk.reads("先定 1 项指标的方向");
  expect(await focused()).toBe("填分");
  await tabTo(/反向：越少越好|正向：越多越好/);
  await press("ArrowDown");
  await press("ArrowUp");
  await tabTo(/^写入 \d+ 格$/);
  await press("Enter");
  await desk.reads(/自动填分：已写入/);
  await expect(desk.stored(form, "H28")).resolves.toBe(94.85);
  // Nothing is left to be written: the button gives way to its neighbour.
  expect(await focused()).toBe("只填空白单元格");
  await tabTo("撤销", "Shift+Tab");
  await press("Enter");
  await desk.reads(/已撤销“自动填分”/);
  await expect(desk.allStored(form)).resolves.toEqual({ ...before, H16: 7.6 });
  expect(await focused()).toBe("关闭");
});
