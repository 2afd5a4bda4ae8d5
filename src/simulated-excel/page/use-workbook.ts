import { useCallback, useSyncExternalStore } from "react";
import type { Workbook } from "../workbook/workbook";

/** Repaints the caller after every change of the workbook; the answer counts them. */
export function useWorkbook(workbook: Workbook): number {
  const listen = useCallback((changed: () => void) => workbook.listen(changed), [workbook]);
  return useSyncExternalStore(listen, () => workbook.version);
}

/** Repaints the caller when something was met that is not simulated. */
export function useGapCount(workbook: Workbook): number {
  const listen = useCallback((changed: () => void) => workbook.gaps.listen(changed), [workbook]);
  return useSyncExternalStore(listen, () => workbook.gaps.list.length);
}
