import { HostFailure } from "./host-failure";

/** A text kept in the open document's settings; undefined where none is. */
export function readSetting(key: string): string | undefined {
  const value: unknown = Office.context.document.settings.get(key);
  return typeof value === "string" ? value : undefined;
}

/** Keeps a text in the open document's settings, or forgets it; rejects with a HostFailure. */
export function saveSetting(key: string, text: string | undefined): Promise<void> {
  const { settings } = Office.context.document;
  if (text === undefined) settings.remove(key);
  else settings.set(key, text);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new HostFailure("failed", result.error.message));
    });
  });
}
