import type { Review, Unrecognised } from "../engine/review";
import { titleOfAnswer } from "../memory/answers";
import { paint, type Terminal } from "./terminal";

type Line = (text?: string) => void;

/** What users said of labels of this workbook, which the review went by. */
export function printAnswers({ labels }: Review, line: Line, terminal: Terminal): void {
  for (const answer of labels.answers) {
    const isLost = labels.lost.includes(answer);
    const said = `按指认  “${answer.label}”读作 ${titleOfAnswer(answer)}`;
    line(
      isLost
        ? paint(
            terminal,
            "yellow",
            `${said}（表中已没有这个名称，这项指认不起作用；可在 Excel 的勾稽窗格中移除）`,
          )
        : paint(terminal, "grey", said),
    );
  }
}

/** The columns and rows that hold something and were not understood. */
export function printUnrecognised(
  { labels }: Review,
  isWhole: boolean,
  line: Line,
  terminal: Terminal,
): void {
  const { unrecognised } = labels;
  if (unrecognised.length === 0) return;
  line(
    paint(
      terminal,
      "yellow",
      `  ○ ${countUnrecognised(unrecognised)}未识别，其中的内容没有校验；可在 Excel 的勾稽窗格中指认：`,
    ),
  );
  const named = isWhole ? unrecognised : unrecognised.slice(0, mostNamed);
  for (const each of named) line(paint(terminal, "grey", `    ${nameLabel(each)}`));
  const rest = unrecognised.length - named.length;
  if (rest > 0) line(paint(terminal, "grey", `    …另有 ${String(rest)} 处，用 --all 查看全部`));
}

/** Lines that a person reads unasked. */
const mostNamed = 20;

/** "2列、1行" */
export function countUnrecognised(unrecognised: readonly Unrecognised[]): string {
  const columns = unrecognised.filter(({ what }) => what === "column").length;
  const rows = unrecognised.length - columns;
  return [columns > 0 ? `${String(columns)}列` : "", rows > 0 ? `${String(rows)}行` : ""]
    .filter((part) => part !== "")
    .join("、");
}

/** "自评表!J5 列“完成率档次”" */
export function nameLabel({ at, text, what }: Unrecognised): string {
  const word = what === "column" ? "列" : "行";
  const tight = text.replace(/\s+/g, "");
  return `${at.sheet}!${at.cell} ${word}${tight === "" ? "（没有名称）" : `“${tight.slice(0, 40)}”`}`;
}
