import type { Linter } from "eslint";

/** One row of the table that says who may import whom. */
export interface ImportRow {
  readonly folder: string;
  readonly may?: readonly string[];
  readonly mayType?: readonly string[];
  readonly npm?: readonly string[];
}

export const importTable: readonly ImportRow[];

declare const config: Linter.Config[];
export default config;
