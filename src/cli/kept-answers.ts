import type { Answer } from "../engine/review";
import { type WorkbookFile, WorkbookUnreadable } from "../hosts/xlsx-host";
import { answersKey, readAnswers } from "../memory/answers";
import { paint, type Terminal } from "./terminal";

/** What users said of the workbook's labels in the pane, as the workbook keeps it; where that cannot be read, it is said and none is used. */
export function keptAnswers(file: WorkbookFile, terminal: Terminal): readonly Answer[] {
  const stored = readAnswers(recall(file));
  if (stored.is === "value") return stored.value;
  if (stored.is === "damaged") {
    const sentence = "工作簿中保存的列和行的含义无法读取，没有采用；请在 Excel 的勾稽窗格中重新指认。";
    terminal.err(`${paint(terminal, "yellow", `！ ${sentence}`)}\n`);
  }
  return [];
}

/** A part that cannot be read is as damaged as one that means nothing. */
function recall(file: WorkbookFile): string | undefined {
  try {
    return file.recall(answersKey);
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return "?";
    throw error;
  }
}
