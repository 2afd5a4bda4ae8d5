import { type RefObject, useEffect, useRef } from "react";

const stops = "button:enabled, select, textarea, input";

/**
 * Keeps the focus in its place when what had it is gone: a card whose fix was applied, a button of an earlier page.
 * The next of the same order takes it, so that work by keyboard goes on; it is never called away from the sheet.
 * Returns the reference for the element whose children are the items in order.
 */
export function useKeptFocus(items: string, change: unknown): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  useEffect(() => {
    const element = container.current;
    const note = ({ target }: FocusEvent): void => {
      const item = target instanceof Element ? target.closest(items) : null;
      last.current = item === null ? -1 : [...(element?.querySelectorAll(items) ?? [])].indexOf(item);
    };
    element?.addEventListener("focusin", note);
    return () => element?.removeEventListener("focusin", note);
  }, [items]);
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const all = [...(container.current?.querySelectorAll(items) ?? [])];
    const heir = all[Math.min(Math.max(last.current, 0), all.length - 1)] ?? container.current;
    // From the start of the page, the page's own first button is the place to go on from.
    const from = last.current < 0 ? container.current : heir;
    from?.querySelector<HTMLElement>(stops)?.focus({ preventScroll: last.current < 0 });
  }, [items, change]);
  return container;
}
