/** Something that the real Excel can do and this simulation cannot. */
export interface Gap {
  /** "Range.autoFill", "function VLOOKUP". */
  readonly what: string;
  /** How often it was met. */
  readonly times: number;
}

/**
 * The record of everything that was asked of the simulation and that it does not know.
 * Tests fail on a list that is not empty, the page shows it.
 */
export class GapLog {
  readonly #times = new Map<string, number>();
  readonly #listeners = new Set<() => void>();

  record(what: string): void {
    this.#times.set(what, (this.#times.get(what) ?? 0) + 1);
    for (const listener of this.#listeners) listener();
  }

  get list(): readonly Gap[] {
    return [...this.#times].map(([what, times]) => ({ what, times }));
  }

  /** Calls back at every record; the answer ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
