import type * as ribbon from "../../src/commands/ribbon-requests";

type Pressed = (event: { completed: () => void }) => Promise<void>;

/** The module as a page has it that just started, with an Office that shows the pane or cannot. */
function startPage(showAsTaskpane: () => Promise<void>) {
  const buttons: Record<string, Pressed> = {};
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, pressed: Pressed) => (buttons[name] = pressed) },
      addin: { showAsTaskpane },
    },
  });
  jest.resetModules();
  const page = jest.requireActual<typeof ribbon>("../../src/commands/ribbon-requests");
  page.answerRibbon();
  const press = async (name: string): Promise<number> => {
    const completed = jest.fn();
    await buttons[name]!({ completed });
    return completed.mock.calls.length;
  };
  return { ...page, press };
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("a button shows the pane, asks it, and completes", async () => {
  const show = jest.fn(() => Promise.resolve());
  const { takeRibbonRequests, press } = startPage(show);
  const asked: string[] = [];
  takeRibbonRequests((request) => asked.push(request));
  expect([await press("reviewWorkbook"), await press("fillScores")]).toEqual([1, 1]);
  expect(asked).toEqual(["review", "scores"]);
  expect(show).toHaveBeenCalledTimes(2);
});

test("what is pressed before a workbook is open waits for it, the last press alone", async () => {
  const { takeRibbonRequests, press } = startPage(() => Promise.resolve());
  await press("reviewWorkbook");
  await press("fillScores");
  const asked: string[] = [];
  const end = takeRibbonRequests((request) => asked.push(request));
  expect(asked).toEqual(["scores"]);
  end();
  takeRibbonRequests((request) => asked.push(request));
  expect(asked).toEqual(["scores"]);
});

test("a press while no pane takes requests waits for the next one", async () => {
  const { takeRibbonRequests, press } = startPage(() => Promise.resolve());
  takeRibbonRequests(() => undefined)();
  await press("fillScores");
  const asked: string[] = [];
  takeRibbonRequests((request) => asked.push(request));
  expect(asked).toEqual(["scores"]);
});

test("where the pane cannot be shown the button still completes, and the request waits", async () => {
  const { takeRibbonRequests, press } = startPage(() =>
    Promise.reject(new Error("SharedRuntimeNotAvailable")),
  );
  expect(await press("reviewWorkbook")).toBe(1);
  const asked: string[] = [];
  takeRibbonRequests((request) => asked.push(request));
  expect(asked).toEqual(["review"]);
});
