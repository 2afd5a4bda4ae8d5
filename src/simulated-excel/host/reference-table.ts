import type { HostObject } from "../protocol/host-object";

/** The objects that an add-in asked to keep from one batch to the next, and those that its events speak of. */
export class ReferenceTable {
  #count = 0;
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  readonly #ofEvents = new Map<string, HostObject>();

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    this.#count += 1;
    const id = `ref-${String(this.#count)}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object !== undefined) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  releaseAll(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  find(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get count(): number {
    return this.#objects.size;
  }

  /** An id under which a handler of an event can ask for the range. The last few hundred are kept. */
  keepForEvent(object: HostObject): string {
    this.#count += 1;
    const id = `evt-${String(this.#count)}`;
    this.#ofEvents.set(id, object);
    if (this.#ofEvents.size > 500) {
      const [oldest] = this.#ofEvents.keys();
      if (oldest !== undefined) this.#ofEvents.delete(oldest);
    }
    return id;
  }

  findForEvent(id: string): HostObject | undefined {
    return this.#ofEvents.get(id);
  }
}
