import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { emptyMemory } from "../../src/taskpane/memory/memory";
import { defaultSettings } from "../../src/taskpane/memory/settings";
import { isOpen, type PaneState } from "../../src/taskpane/pane-state";
import { reducePane } from "../../src/taskpane/reduce-pane";
import { reviewUnder } from "../../src/taskpane/review-workbook";

const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");
const { snapshot } = readWorkbook(readFileSync(sample), "annexes.xlsx");
const review = reviewUnder(snapshot, defaultSettings);
const cleaner = { ...review, findings: review.findings.slice(2) };
const failure = { reason: "busy", detail: "code" } as const;

const opened: PaneState = reducePane(
  { phase: "starting" },
  { type: "opened", snapshot, review, memory: emptyMemory, report: undefined, damaged: [] },
);
const reviewed = reducePane(opened, { type: "reviewed", snapshot, review });

function noticeOf(state: PaneState): unknown {
  return isOpen(state) ? state.notice : undefined;
}

test("a workbook that was opened is ready, and reviewed only when asked", () => {
  expect(opened.phase).toBe("ready");
  expect(reviewed.phase).toBe("reviewed");
});

test("a failure before a workbook is open is a page, after that a notice", () => {
  expect(reducePane({ phase: "starting" }, { type: "failed", failure })).toEqual({
    phase: "failed",
    failure,
  });
  const busy = reducePane(reviewed, { type: "task-started", task: "writing" });
  const failed = reducePane(busy, { type: "failed", failure });
  expect(failed).toMatchObject({ phase: "reviewed", task: undefined, notice: { kind: "failed", failure } });
});

test("a change is told with what it did to the findings", () => {
  const areas = [{ sheet: "自评表", area: "H16" }];
  const changed = reducePane(reviewed, { type: "changed", snapshot, review: cleaner, areas, isOwn: false });
  expect(noticeOf(changed)).toEqual({ kind: "changed", areas, vanished: 2, appeared: 0 });
});

test("a change before the first review, by the pane itself, or of nothing that matters is not told", () => {
  const change = { type: "changed", snapshot, review: cleaner, areas: [] } as const;
  expect(noticeOf(reducePane(opened, { ...change, isOwn: false }))).toBeUndefined();
  expect(noticeOf(reducePane(reviewed, { ...change, isOwn: true }))).toBeUndefined();
  expect(noticeOf(reducePane(reviewed, { ...change, review, isOwn: false }))).toBeUndefined();
});

test("a write is told with what it did to the findings", () => {
  const notice = { kind: "written", title: "采纳", count: 1 } as const;
  const written = reducePane(reviewed, { type: "reviewed", snapshot, review: cleaner, notice });
  expect(noticeOf(written)).toEqual({ ...notice, difference: { vanished: 2, appeared: 0 } });
});

test("another page takes away what was merely said, and keeps trouble and the way back", () => {
  const notices = [
    { kind: "explained" },
    { kind: "sheet-added", name: "校验结果" },
    { kind: "failed", failure },
    { kind: "written", title: "", count: 1 },
  ] as const;
  const kept = notices.filter((notice) => {
    const told = reducePane(reviewed, { type: "told", notice });
    return noticeOf(reducePane(told, { type: "view-chosen", view: "scores" })) !== undefined;
  });
  expect(kept.map(({ kind }) => kind)).toEqual(["failed", "written"]);
});

test("what needs a workbook leaves a pane without one as it is", () => {
  const starting: PaneState = { phase: "starting" };
  expect(reducePane(starting, { type: "view-chosen", view: "export" })).toBe(starting);
  expect(reducePane(starting, { type: "notice-closed" })).toBe(starting);
});
