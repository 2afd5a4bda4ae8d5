import { HostFailure } from "./host-failure";

/** A text kept in the open document's settings; undefined where none is. */
export function readSetting(key: string): string | undefined {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === "string" ? value : undefined;
}

/**
 * Keeps a text in the open document's settings, or forgets it. Rejects with a HostFailure where it cannot be saved;
 * then the document has what it had before.
 */
export function saveSetting(key: string, text: string | undefined): Promise<void> {
  const before = readSetting(key);
  setSetting(key, text);
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      setSetting(key, before);
      reject(new HostFailure("failed", result.error.message));
    });
  });
}

/** Only in memory: nothing is kept before it is saved. */
function setSetting(key: string, text: string | undefined): void {
  const { settings } = Office.context.document;
  if (text === undefined) settings.remove(key);
  else settings.set(key, text);
}
