import type { chineseFaces } from "./zh-cn-faces";

/** The same in English. */
export const englishFaces: typeof chineseFaces = {
  starting: { title: "Opening", detail: "Reading the workbook…" },
  task: {
    reading: "Reading the workbook…",
    writing: "Writing…",
    "reading-report": "Reading the report…",
    "adding-sheet": "Adding the sheet…",
  },
  noAnnex: {
    title: "No annex found",
    detail:
      "No table in this workbook was recognised. Annexes are told by the words in them, not by sheet names.",
    lookedFor: "What was looked for",
    base: "Base data table (基础数据表): that title, with sections such as 财政供养人员 and 经费控制情况",
    evaluation:
      "Self-evaluation table (自评表): 年度资金总额, and columns such as 三级指标, 年度指标值, 实际完成值, 得分",
    again: "Look again",
    insert: "Insert blank forms",
  },
  noExcel: {
    title: "Open this in Excel",
    detail: "This is the task pane of an Excel add-in. On its own it has no workbook to review.",
  },
  oldExcel: {
    title: "This Excel is too old",
    detail:
      "It lacks functions this add-in needs. Please update Office, or open the workbook in Excel on the web.",
    missing: (set) => `Missing: ${set}`,
  },
  failure: {
    title: "Excel did not do it",
    retry: "Try again",
    detail: (words) => `Technical detail: ${words}`,
    reason: {
      "cell-being-edited": "A cell is being edited. Press Enter or Esc to finish, then try again.",
      "read-only":
        "The workbook is open read-only and cannot be written. Save a copy, or allow editing, then try again.",
      protected: "The workbook or sheet is protected. Unprotect it under Review, then try again.",
      "hidden-sheet": "The cell stands on a hidden sheet. Unhide the sheet first.",
      "too-large":
        "A sheet holds more than Excel hands over at once. Remove bulk data that is no annex, then try again.",
      "old-excel": "This Excel lacks a function that is needed. Please update Office.",
      busy: "Excel did not answer in time; it may be calculating or showing a dialog. Please try again shortly.",
      failed: "Excel reported an error and did not finish. Try again, or reopen the pane.",
    },
  },
  notice: {
    written: (title, count) => `${title}: ${count} ${count === 1 ? "cell" : "cells"} written.`,
    difference: (vanished, appeared) => ` ${vanished} resolved, ${appeared} new.`,
    undone: (title, count) => `Undone: ${title}, ${count} ${count === 1 ? "cell" : "cells"} restored.`,
    skipped: (cells) => `These cells were changed since and were not restored: ${cells}.`,
    refused: "Nothing was written, because some cells cannot be:",
    refusal: {
      changed: "no longer holds what was reviewed",
      formula: "holds a formula",
      protected: "is on a protected sheet",
      merged: "lies inside a merged area",
      "no-sheet": "its sheet is gone",
    },
    changed: (cells, vanished, appeared) =>
      `Changed${cells === "" ? "" : ` ${cells}`}: ${vanished + appeared === 0 ? "the findings stay the same" : `${vanished} resolved, ${appeared} new`}`,
    manyCells: (cells, count) => `${cells} and others (${count})`,
    explained: "The explanation is kept in the workbook. Save the workbook to keep it for next time.",
    sheetAdded: (name) => `Sheet “${name}” added.`,
    damaged: (parts) =>
      `What the workbook kept of ${parts} cannot be read; defaults are used, and the original text is kept in the workbook.`,
    parts: {
      settings: "settings",
      explanations: "explanations",
      journal: "undo records",
      report: "the report's name",
      headings: "the meaning of columns and rows",
    },
  },
};
