import type { Look } from "./theme";
import type { OpenHost } from "./use-gouji";

/** Starts Office's library and opens the workbook of this pane, or says why there is none. */
export const openOfficeHost: OpenHost = async () => {
  // Without the library's script there is no Office at all, and waiting for it would never end.
  if (typeof Office === "undefined") return { is: "no-excel" };
  // The engine, too, comes while Office starts; its first reading needs it at once.
  void import("./review-workbook").catch(() => undefined);
  const [{ host }, { openExcelHost, requiredExcelApi }] = await Promise.all([
    Office.onReady(),
    import("../hosts/excel-host"),
  ]);
  if (host !== Office.HostType.Excel) return { is: "no-excel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", requiredExcelApi)) {
    return { is: "old-excel", missing: `ExcelApi ${requiredExcelApi}` };
  }
  return { is: "open", host: openExcelHost() };
};

/** The locale of Office's own words, once it is known; the browser's until then. */
export function officeLocale(): string {
  // Office fills its context when it is ready; reading it earlier gives nothing.
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.displayLanguage ?? navigator.language;
}

/** How the pane should look: as Excel's theme asks, or else the system's colours. */
export function readLook(): Look {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  const ground = context?.officeTheme?.bodyBackgroundColor;
  if (ground !== undefined && /^#[0-9a-f]{6}$/i.test(ground)) return isDark(ground) ? "dark" : "light";
  return matchMedia(darkSystem).matches ? "dark" : "light";
}

/** Calls `changed` when the system's colours change. Returns the function that ends it. */
export function watchLook(changed: () => void): () => void {
  const query = matchMedia(darkSystem);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

const darkSystem = "(prefers-color-scheme: dark)";

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
