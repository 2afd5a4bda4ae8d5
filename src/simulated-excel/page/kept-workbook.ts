/** A workbook as it stood when its page was left. */
export interface KeptWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const key = "simulated-excel.workbook";

/** Keeps a workbook for the time its page needs to load again, as Excel on the web has saved it by then; false where it is too large. */
export function keepWorkbook({ name, bytes }: KeptWorkbook): boolean {
  try {
    let letters = "";
    // In pieces: a call takes only so many arguments.
    for (let at = 0; at < bytes.length; at += 8192)
      letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
    sessionStorage.setItem(key, JSON.stringify({ name, base64: btoa(letters) }));
    return true;
  } catch {
    sessionStorage.removeItem(key);
    return false;
  }
}

/** What was kept, where the page was loaded again; a page that is opened anew starts with its own workbook. */
export function takeKeptWorkbook(): KeptWorkbook | undefined {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  const [visit] = performance.getEntriesByType("navigation");
  const isReload = visit instanceof PerformanceNavigationTiming && visit.type === "reload";
  if (kept === null || !isReload) return undefined;
  try {
    const { name, base64 } = JSON.parse(kept) as { name: string; base64: string };
    return { name, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) };
  } catch {
    return undefined;
  }
}
