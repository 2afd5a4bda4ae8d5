import { type ComponentType, lazy, type LazyExoticComponent } from "react";

/** A page whose script is fetched when it is first shown, or before by `fetch`. */
export interface LazyPage<Props> {
  readonly Page: LazyExoticComponent<ComponentType<Props>>;
  readonly fetch: () => void;
}

/**
 * A page of its own script. One that has come already is shown at once: a promise, even a settled one, would make React
 * show nothing first, and React then waits 300 ms before it shows the page, so that pages do not flicker.
 */
export function lazyPage<Props>(load: () => Promise<ComponentType<Props>>): LazyPage<Props> {
  let page: ComponentType<Props> | undefined;
  let coming: Promise<{ default: ComponentType<Props> }> | undefined;
  const bring = (): Promise<{ default: ComponentType<Props> }> => {
    coming ??= load().then(
      (loaded) => {
        page = loaded;
        return { default: loaded };
      },
      (error: unknown) => {
        // The next try asks again.
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  return {
    Page: lazy(() => (page === undefined ? bring() : atOnce({ default: page }))),
    fetch: () => void bring().catch(() => undefined),
  };
}

/** React calls `then` of what it is given; this one answers within the call. */
function atOnce<Value>(value: Value): Promise<Value> {
  return { then: (take: (value: Value) => void) => take(value) } as unknown as Promise<Value>;
}
