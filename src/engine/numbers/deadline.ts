import type { Deadline } from "./reading";

/** How one point in time lies to a deadline; "open" where what is printed does not decide it. */
export type DeadlineOrder = "earlier" | "same" | "later" | "open";

/**
 * Where an actual time lies against a target time; "earlier" and "same" are in time.
 * A target month or year lasts to its end. Where a year is missing on one side, only month and day are compared.
 * "9月前" is over when September begins; "12月31日前" takes that day in. Open: an actual "12月" against "12月20日前".
 */
export function compareDeadlines(actual: Deadline, target: Deadline): DeadlineOrder {
  const hasYears = actual.year !== undefined && target.year !== undefined;
  if (!hasYears && (isWithoutDate(actual) || isWithoutDate(target))) return "open";
  const due = daysOf(target, hasYears).last;
  const done = daysOf(actual, hasYears);
  if (done.last < due) return "earlier";
  if (done.last === due) return "same";
  return done.first > due ? "later" : "open";
}

/** Days as sortable numbers YYYYMMDD, year 0 where years are left out. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** A year alone tells nothing against a month alone. */
function isWithoutDate(deadline: Deadline): boolean {
  return deadline.month === undefined;
}

function daysOf(deadline: Deadline, withYear: boolean): Days {
  const year = withYear ? (deadline.year ?? 0) : 0;
  const { month, day, bound } = deadline;
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (bound === "before" && day === undefined) {
    // The last day before the month or year begins; sorting needs no calendar for that.
    const last = month === undefined ? dayNumber(year - 1, 12, 31) : dayNumber(year, month - 1, 31);
    return { first: Number.NEGATIVE_INFINITY, last: month === 1 ? dayNumber(year - 1, 12, 31) : last };
  }
  if (day !== undefined) return { first: bound === "before" ? Number.NEGATIVE_INFINITY : first, last: first };
  const lastMonth = month ?? 12;
  const last = dayNumber(year, lastMonth, mostDays(year, lastMonth));
  if (bound === "within") return { first, last };
  // Without a year the end of February is either of two days.
  const isUnsure = lastMonth === 2 && year === 0;
  return { first: isUnsure ? last - 1 : last, last };
}

function dayNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

function mostDays(year: number, month: number): number {
  if (month === 2) return year === 0 || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
