import { reviewWorkbook } from "../../../src/engine/review";
import type { WorkbookSnapshot } from "../../../src/engine/workbook/snapshot";
import { national } from "../../../src/policies/national";

declare global {
  interface Window {
    /** Milliseconds of each of so many reviews, one after the other. */
    timeReviews?: (snapshot: WorkbookSnapshot, times: number) => number[];
  }
}

window.timeReviews = (snapshot, times) =>
  Array.from({ length: times }, () => {
    const start = performance.now();
    reviewWorkbook(snapshot, national);
    return performance.now() - start;
  });
