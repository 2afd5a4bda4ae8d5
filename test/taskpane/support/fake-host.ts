import "./decoders";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { CellPlace } from "../../../src/engine/workbook/address";
import type { CellEdit, RefusedEdit } from "../../../src/engine/workbook/edit";
import { createFileHost, type FileHost } from "../../../src/hosts/xlsx-host";
import type { ChangedArea, NewSheet, WorkbookHost } from "../../../src/hosts/workbook-host";

/** A host over a file in memory that can be told to fail, and that tells what it was asked. */
export interface FakeHost extends WorkbookHost {
  readonly file: FileHost;
  readonly shown: (readonly CellPlace[])[];
  readonly added: NewSheet[];
  readonly settings: Map<string, string>;
  /** The next calls of these names reject with these errors. */
  readonly failures: {
    readonly call: "read" | "apply" | "remember" | "watch" | "addSheet";
    readonly error: unknown;
  }[];
  /** What the next apply() refuses. */
  readonly refusals: RefusedEdit[];
  /** What a person types into the workbook: it changes, and the host tells of it. */
  type(edits: readonly CellEdit[]): Promise<void>;
  /** What the cell stores. */
  valueAt(sheet: string, row: number, column: number): Promise<unknown>;
}

const sample = path.join(__dirname, "../../../assets/sample/annexes.xlsx");

/** A fake Excel with the sample workbook, or the bytes of another; `settings` of an earlier session are still there. */
export function fakeHost(
  bytes: Uint8Array = readFileSync(sample),
  settings = new Map<string, string>(),
): FakeHost {
  const file = createFileHost(bytes, "annexes.xlsx");
  const watchers = new Set<(areas: readonly ChangedArea[]) => void>();
  const failures: FakeHost["failures"] = [];
  const attempt = <Result>(
    call: FakeHost["failures"][number]["call"],
    work: () => Result | Promise<Result>,
  ): Promise<Result> => {
    const at = failures.findIndex((each) => each.call === call);
    const [failure] = at < 0 ? [] : failures.splice(at, 1);
    return new Promise((resolve) => {
      if (failure !== undefined) throw failure.error;
      resolve(work());
    });
  };
  const refusals: RefusedEdit[] = [];
  const shown: (readonly CellPlace[])[] = [];
  const added: NewSheet[] = [];
  return {
    file,
    shown,
    added,
    settings,
    failures,
    refusals,
    read: () => attempt("read", () => file.read()),
    apply: (edits) =>
      attempt("apply", () => {
        const refused = refusals.splice(0);
        return refused.length > 0 ? { refused } : file.apply(edits);
      }),
    show: (places) => {
      shown.push(places);
      return Promise.resolve();
    },
    watch: (changed) =>
      attempt("watch", () => {
        watchers.add(changed);
        return () => watchers.delete(changed);
      }),
    addSheet: (sheet) =>
      attempt("addSheet", () => {
        added.push(sheet);
        return sheet.name;
      }),
    remember: (key, text) =>
      attempt("remember", () => {
        if (text === undefined) settings.delete(key);
        else settings.set(key, text);
      }),
    recall: (key) => Promise.resolve(settings.get(key)),
    async type(edits) {
      const outcome = await file.apply(edits);
      if ("refused" in outcome) throw new Error(JSON.stringify(outcome.refused));
      const areas = edits.map(({ at }) => ({ sheet: at.sheet, area: at.cell }));
      for (const watcher of watchers) watcher(areas);
    },
    async valueAt(sheet, row, column) {
      const { sheets } = await file.read();
      const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
      return cells.find((cell) => cell.row === row && cell.column === column)?.content?.value;
    },
  };
}
