/** "1.2" as "120", "0.05" as "5". By moving the point, for the binary 1.1 × 100 is not 110. */
export function percentOfShare(share: string): string {
  return movePoint(share, 2);
}

/** "120" as "1.2"; undefined for anything but a decimal from 0 to 999999. */
export function shareOfPercent(percent: string): string | undefined {
  const text = percent.trim();
  return /^\d{1,6}(\.\d{1,4})?$/.test(text) ? movePoint(text, -2) : undefined;
}

function movePoint(decimal: string, places: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const digits = `00${whole}${fraction}00`;
  const point = 2 + whole.length + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const after = digits.slice(point).replace(/0+$/, "");
  return after === "" ? before : `${before}.${after}`;
}
