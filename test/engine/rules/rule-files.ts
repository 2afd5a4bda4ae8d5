import { readdirSync } from "node:fs";
import path from "node:path";

/** A file that must hold one rule: its folder below src/engine/rules, and its name without ending. */
export interface RuleFile {
  readonly folder: string;
  readonly id: string;
  /** The file itself and its test, as paths that can be required. */
  readonly source: string;
  readonly test: string;
}

/** The folders of rules: one table, several tables, and the prose. */
export const ruleFolders = ["in-sheet", "cross-sheet", "narrative"] as const;

/** Every rule file there is, by folder and name. */
export function ruleFiles(): RuleFile[] {
  const sources = path.join(__dirname, "../../../src/engine/rules");
  return ruleFolders.flatMap((folder) =>
    readdirSync(path.join(sources, folder))
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => {
        const id = path.basename(file, ".ts");
        const source = path.join(sources, folder, id);
        return { folder, id, source, test: path.join(__dirname, folder, `${id}.test`) };
      }),
  );
}
