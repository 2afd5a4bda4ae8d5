/** The system's code of a failed file operation, "ENOENT"; "" where there is none. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
