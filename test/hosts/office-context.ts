import type { SimulatedHost } from "../../src/simulated-excel/host/simulated-host";

/**
 * Puts Office.context on the window as a page finds it that was opened just now: the settings of the document as they
 * were saved, and the requirement sets of this Excel. Office's own loader, which brings them, needs a page of Excel
 * around it; the browser tests run that one.
 */
export function openOfficeContext(host: SimulatedHost): { isSavingHung: boolean; saveError?: string } {
  const saving: { isSavingHung: boolean; saveError?: string } = { isSavingHung: false };
  const kept = new Map([...host.workbook.settings].map(([key, text]) => [key, JSON.parse(text) as unknown]));
  const settings = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: unknown) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
    saveAsync: (done: (result: unknown) => void) => {
      if (saving.isSavingHung) return;
      if (saving.saveError !== undefined) {
        done({ status: "failed", error: { message: saving.saveError } });
        return;
      }
      host.workbook.settings.clear();
      for (const [key, value] of kept) host.workbook.settings.set(key, JSON.stringify(value));
      done({ status: "succeeded" });
    },
  };
  const isSetSupported = (set: string, version: string): boolean =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= host.apiVersion;
  const context = { document: { settings }, requirements: { isSetSupported } };
  Object.assign(window, { Office: { context, AsyncResultStatus: { Succeeded: "succeeded" } } });
  return saving;
}
