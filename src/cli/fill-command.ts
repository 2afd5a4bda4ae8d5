import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { reviewByYear, type ScoreEdit, scoreEdits } from "../engine/review";
import type { CellValue, RefusedEdit } from "../engine/workbook/edit";
import { choosePolicy } from "./choose-policy";
import { errorCode } from "./error-code";
import { keptAnswers } from "./kept-answers";
import { openWorkbook } from "./open-workbook";
import { requireAnnexes } from "./review-command";
import { CommandFailure, exitCodes, paint, type Terminal } from "./terminal";

/** What `gouji fill` is told on the command line. */
export interface FillOptions {
  readonly out: string;
  readonly policy: string;
  readonly onlyBlank?: true;
  readonly force?: true;
  readonly json?: true;
}

/** `gouji fill`: writes the computed scores into a copy, or nothing at all; resolves to the exit code. */
export async function fillCommand(path: string, options: FillOptions, terminal: Terminal): Promise<number> {
  const policy = await choosePolicy(options.policy);
  await requireFreeTarget(path, options);
  const file = await openWorkbook(path);
  if (!file.canBeSaved) {
    throw new CommandFailure(`“${path}”是旧版 .xls 文件，只能校验。请在 Excel 中另存为 .xlsx 后再填分。`);
  }
  const review = reviewByYear(file.snapshot, policy, { answers: keptAnswers(file, terminal) });
  requireAnnexes(review, path);
  const planned = review.scorecards.flatMap((card) =>
    scoreEdits(card, { onlyBlank: options.onlyBlank === true }),
  );
  const edits = planned.flatMap(({ edit }) => (edit === undefined ? [] : [edit]));
  const applied = file.apply(edits);
  if ("refused" in applied) throw new CommandFailure(refusedSentence(applied.refused));
  await writeWhole(options.out, applied.bytes);
  if (options.json === true) {
    const report = {
      workbook: path,
      out: options.out,
      notices: review.notices,
      policy: review.policy.id,
      edits: planned.flatMap(({ edit, name, derivation }) =>
        edit === undefined ? [] : [editAsJson(edit, name, derivation)],
      ),
      notWritten: planned.flatMap(({ edit, at, name, why }) =>
        edit === undefined ? [{ at, name, why }] : [],
      ),
    };
    terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
  } else {
    for (const notice of review.notices) terminal.out(`${paint(terminal, "yellow", `！ ${notice}`)}\n`);
    printFill(planned, options.out, terminal);
  }
  return exitCodes.clean;
}

function editAsJson(edit: NonNullable<ScoreEdit["edit"]>, name: string, derivation: string): object {
  return { at: edit.at, name, before: edit.before ?? null, after: edit.after ?? null, derivation };
}

function printFill(planned: readonly ScoreEdit[], out: string, terminal: Terminal): void {
  const written = planned.filter((each) => each.edit !== undefined);
  for (const { edit, name, derivation } of written) {
    if (edit === undefined) continue;
    const change = `${showValue(edit.before)} → ${paint(terminal, "green", showValue(edit.after))}`;
    terminal.out(
      `  ${edit.at.sheet}!${edit.at.cell}  ${name}  ${change}  ${paint(terminal, "grey", derivation)}\n`,
    );
  }
  for (const { edit, at, name, why } of planned) {
    if (edit === undefined)
      terminal.out(paint(terminal, "grey", `  ${at.sheet}!${at.cell}  ${name}  未写：${why}\n`));
  }
  const count = String(written.length);
  const summary =
    written.length === 0
      ? "没有需要改写的得分，副本与原文件相同"
      : `已写入 ${count} 个单元格，其余内容原样保留`;
  terminal.out(`${summary}：${out}\n`);
}

function showValue(value: CellValue): string {
  return value === undefined || value === "" ? "（空白）" : String(value).trim();
}

/** Refuses to write over the form itself, and over any other file unless told to. */
async function requireFreeTarget(path: string, options: FillOptions): Promise<void> {
  const existing = await stat(options.out).catch(() => undefined);
  const folder = await stat(dirname(resolve(options.out))).catch(() => undefined);
  if (folder?.isDirectory() !== true)
    throw new CommandFailure(`要写入的文件夹“${dirname(options.out)}”不存在。`);
  if (existing === undefined) return;
  const [from, to] = await Promise.all([realpath(path).catch(() => resolve(path)), realpath(options.out)]);
  if (from === to)
    throw new CommandFailure("副本不能与原文件同名：原文件从不改写，请给 --out 另一个文件名。");
  if (existing.isDirectory()) throw new CommandFailure(`“${options.out}”是文件夹，请给 --out 一个文件名。`);
  if (options.force !== true)
    throw new CommandFailure(`“${options.out}”已经存在。要覆盖它，请加上 --force。`);
}

/** Writes beside the target and renames, so that a full disk or a stop leaves no half-written form. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(resolve(path)), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CommandFailure(`没有写入“${path}”（${errorCode(error)}）。请检查磁盘空间和文件夹权限。`);
  }
}

const refusalWords: Readonly<Record<RefusedEdit["reason"], string>> = {
  changed: "内容与校验时不同",
  formula: "是公式",
  protected: "所在工作表受保护",
  merged: "在合并单元格内",
  "no-sheet": "所在工作表不存在",
};

function refusedSentence(refused: readonly RefusedEdit[]): string {
  const cells = refused.map(({ at, reason }) => `${at.sheet}!${at.cell}（${refusalWords[reason]}）`);
  return `有单元格不能写入，因此什么都没有写：${cells.join("、")}。`;
}
