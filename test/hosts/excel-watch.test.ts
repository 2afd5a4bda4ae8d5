import { ChangeGatherer } from "../../src/hosts/excel-watch";
import type { ChangedArea } from "../../src/hosts/workbook-host";

type Hear = (event: { worksheetId: string; address: string }) => Promise<void>;

/** A gatherer that listens to an Excel whose events the test brings. */
async function listen() {
  const told: (readonly ChangedArea[])[] = [];
  const gatherer = new ChangeGatherer((areas) => told.push(areas), new Map([["1", "表"]]));
  const heard: Hear[] = [];
  const onEvent = {
    add: (hear: Hear) => {
      heard.push(hear);
      return { remove: () => undefined };
    },
  };
  const worksheets = { onChanged: onEvent, onAdded: onEvent, onDeleted: onEvent };
  const context = { workbook: { worksheets }, sync: () => Promise.resolve() };
  await gatherer.listen(context as unknown as Excel.RequestContext);
  const change = (address: string): void => void heard[0]?.({ worksheetId: "1", address });
  return { gatherer, told, change };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("changes that come together are told once, when no more come", async () => {
  const { told, change } = await listen();
  change("A1");
  jest.advanceTimersByTime(399);
  change("B2,C3:D4");
  jest.advanceTimersByTime(399);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(told).toEqual([["A1", "B2", "C3:D4"].map((area) => ({ sheet: "表", area }))]);
  change("E5");
  jest.advanceTimersByTime(400);
  expect(told.slice(1)).toEqual([[{ sheet: "表", area: "E5" }]]);
});

test("after it was ended nothing is told, not even what it has heard", async () => {
  const { gatherer, told, change } = await listen();
  change("A1");
  gatherer.stop();
  change("B1");
  jest.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
});
