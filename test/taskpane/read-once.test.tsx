/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import * as engine from "../../src/engine/review";
import { fakeHost } from "./support/fake-host";
import { openPane } from "./support/open-pane";

jest.mock("../../src/engine/review", () => {
  const real = jest.requireActual<typeof engine>("../../src/engine/review");
  return { ...real, reviewWorkbook: jest.fn(real.reviewWorkbook) };
});

jest.setTimeout(90_000);

/** What the reviews so far read, in order. */
const narratives = (): unknown[] =>
  jest.mocked(engine.reviewWorkbook).mock.results.map(({ value }) => (value as engine.Review).narrative);

test("prose that was read is not read again when a figure is edited or a setting changed", async () => {
  const host = fakeHost();
  openPane(host);
  fireEvent.click(await screen.findByRole("button", { name: "一键校验" }));
  await screen.findByText("94.85");
  await host.type([{ at: { sheet: "自评表", cell: "H16" }, before: 7, after: 7.6 }]);
  await screen.findByText(/改动 H16/);
  fireEvent.click(await screen.findByRole("button", { name: "设置" }));
  const before = narratives().length;
  fireEvent.click(await screen.findByRole("radio", { name: /^按比例/ }));
  await screen.findByText("反向指标超出时");
  while (narratives().length === before) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(before).toBeGreaterThanOrEqual(3);
  expect(new Set(narratives()).size).toBe(1);
});
