import { HostFailure } from "./host-failure";

/** Throws HostFailure "read-only" where the open workbook, whose `readOnly` is loaded, or its window takes no changes. */
export function refuseReadOnly({ readOnly }: Excel.Workbook): void {
  // A file in a view for reading may be writable in itself; Office's own context tells.
  const { document } = Office.context as { readonly document?: { readonly mode?: unknown } };
  if (readOnly || document?.mode === "readOnly")
    throw new HostFailure("read-only", "the workbook is open for reading only");
}
