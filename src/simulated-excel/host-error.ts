/** The error codes of the Excel API that this host answers with. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RangeExceedsLimit"
  | "SharedRuntimeNotAvailable"
  | "UnsupportedOperation"
  // Excel has no such code: it says that the simulation, not the add-in, is at fault.
  | "SimulatedHostGap";

const statuses: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  SimulatedHostGap: 501,
};

/** An error that the host reports to the add-in; it ends the batch. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }

  /** The HTTP status that goes with the code in an error body. */
  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

/** The error for an object that is not there. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
