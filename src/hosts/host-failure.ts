/** Why a running Excel did not do what was asked; the pane turns it into a sentence in the user's language. */
export type HostFailureReason =
  | "cell-being-edited" // the user is typing in a cell
  | "read-only" // the file was opened without the right to change it
  | "protected" // the workbook or sheet forbids it
  | "hidden-sheet" // a sheet that cannot be shown before it is unhidden
  | "too-large" // more than Excel hands over at once
  | "old-excel" // a member this Excel does not have
  | "busy" // Excel did not answer in time
  | "failed"; // anything else: see `detail`

/** The only error that a running Excel's host rejects with. */
export class HostFailure extends Error {
  override readonly name = "HostFailure";

  constructor(
    readonly reason: HostFailureReason,
    /** Excel's own code and words, for a person who helps. */
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Excel's error codes by what they mean for the user. */
const reasons: Readonly<Record<string, HostFailureReason>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "old-excel",
  NotImplemented: "old-excel",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
};

/** The failure that an error of office.js stands for. */
export function hostFailureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return new HostFailure(reasons[code] ?? "failed", code === "" ? message : `${code}: ${message}`);
}

/** The failure where it may lie in what was asked for; one that would meet any other request as well is thrown. */
export function failureOfContent(error: unknown): HostFailure {
  const failure = hostFailureOf(error);
  if (!["too-large", "failed", "old-excel"].includes(failure.reason)) throw failure;
  return failure;
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return String(error.code);
}
