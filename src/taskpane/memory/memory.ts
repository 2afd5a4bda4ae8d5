import type { GenericSchema, InferOutput } from "valibot";
import type { WorkbookHost } from "../../hosts/workbook-host";
import { type Explanation, explanationsSchema } from "./explanations";
import { type KnownReport, knownReportSchema } from "./known-report";
import { type JournalEntry, journalSchema, readEntries } from "./journal";
import { defaultSettings, type Settings, settingsSchema } from "./settings";
import type { Answer } from "../../engine/review";
import { answersAsStored, answersSchema } from "../../memory/answers";
import { readStored } from "../../memory/stored";

/** Everything a workbook remembers of its reviews. */
export interface Memory {
  readonly settings: Settings;
  readonly explanations: readonly Explanation[];
  readonly journal: readonly JournalEntry[];
  /** The report that was last checked with this workbook; undefined where none was. */
  readonly report: KnownReport | undefined;
  /** What users said of labels of this workbook. */
  readonly headings: readonly Answer[];
}

/** A part of the memory, kept under a key of its own so that damage to one costs no other. */
export type MemoryPart = keyof Memory;

/** A workbook that remembers nothing yet. */
export const emptyMemory: Memory = {
  settings: defaultSettings,
  explanations: [],
  journal: [],
  report: undefined,
  headings: [],
};

const keyOf = (part: MemoryPart): string => `gouji.${part}`;

/** Reads all parts; one that is damaged counts as empty, is named, and its text is kept under another key. */
export async function recallMemory(
  host: WorkbookHost,
): Promise<{ readonly memory: Memory; readonly damaged: readonly MemoryPart[] }> {
  const damaged: MemoryPart[] = [];
  const recall = async <Schema extends GenericSchema>(
    part: MemoryPart,
    schema: Schema,
  ): Promise<InferOutput<Schema> | undefined> => {
    const text = await host.recall(keyOf(part));
    const stored = readStored(text, schema);
    if (stored.is === "damaged") {
      damaged.push(part);
      await host.remember(`${keyOf(part)}.unreadable`, text);
      await host.remember(keyOf(part), undefined);
    }
    return stored.is === "value" ? stored.value : undefined;
  };
  const settings = await recall("settings", settingsSchema);
  const explanations = await recall("explanations", explanationsSchema);
  const journal = await recall("journal", journalSchema);
  const report = await recall("report", knownReportSchema);
  const headings = await recall("headings", answersSchema);
  return {
    memory: {
      settings: settings ?? emptyMemory.settings,
      explanations: explanations?.items ?? [],
      journal: journal === undefined ? [] : readEntries(journal),
      report,
      headings: headings?.answers ?? [],
    },
    damaged,
  };
}

/** Keeps one part of the memory in the workbook. */
export async function rememberPart(host: WorkbookHost, part: MemoryPart, memory: Memory): Promise<void> {
  const { settings, explanations, journal, report, headings } = memory;
  const stored = {
    settings,
    explanations: { version: 1, items: explanations },
    journal: { version: 1, entries: journal },
    report,
    headings: answersAsStored(headings),
  };
  const value = stored[part];
  await host.remember(keyOf(part), value === undefined ? undefined : JSON.stringify(value));
}
