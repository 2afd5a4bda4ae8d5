import { type RefObject, useEffect, useRef } from "react";

const stops = "button:enabled, select:enabled, textarea:enabled, input:enabled, a[href], summary";

/** Where the focus was: the element, and of each element around it, from the inside out, which child led to it. */
interface Track {
  readonly element: HTMLElement;
  readonly around: readonly { readonly holder: Element; readonly index: number }[];
}

/**
 * Keeps the focus when what had it is gone or cannot be used any more: a card whose fix was applied, a form that was
 * closed, a button of an earlier page. What now stands in its place takes it, so that work by keyboard goes on; it is
 * never called away from the sheet. Returns the reference for the pane's outermost element. While work goes on that
 * element is to have `data-busy`: what cannot be used only for so long has the focus again after it.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = pane.current;
    if (root === null) return undefined;
    let track: Track | undefined;
    const note = ({ target }: FocusEvent): void => {
      track = target instanceof HTMLElement ? trackOf(target, root) : undefined;
    };
    // Whoever clicks beside everything wants the focus to be nowhere.
    const forget = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || target.closest(`${stops}, label`) === null) track = undefined;
    };
    const restore = (): void => {
      if (track === undefined || !document.hasFocus() || root.dataset.busy !== undefined) return;
      const { activeElement } = document;
      // What was just disabled still has the focus, and loses it without a word when the page is next drawn.
      const isLosing = activeElement === track.element && !track.element.matches(stops);
      if (activeElement !== document.body && !isLosing) return;
      heirOf(track)?.focus();
    };
    const observer = new MutationObserver(restore);
    root.addEventListener("focusin", note);
    root.addEventListener("pointerdown", forget);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled", "data-busy"] });
    return () => {
      root.removeEventListener("focusin", note);
      root.removeEventListener("pointerdown", forget);
      observer.disconnect();
    };
  }, []);
  return pane;
}

function trackOf(element: HTMLElement, root: Element): Track {
  const around: { holder: Element; index: number }[] = [];
  for (let child: Element = element; child !== root && child.parentElement !== null;) {
    const holder = child.parentElement;
    around.push({ holder, index: [...holder.children].indexOf(child) });
    child = holder;
  }
  return { element, around };
}

/** The element itself where it can have the focus again; else the nearest that can from where it stood. */
function heirOf({ element, around }: Track): HTMLElement | undefined {
  if (element.isConnected && element.matches(stops)) return element;
  for (const { holder, index } of around) {
    const children = holder.isConnected ? [...holder.children] : [];
    // What followed has moved up into its place; at the end of a list there is only what stood before.
    const candidates = [...children.slice(index), ...children.slice(0, index).reverse()];
    for (const candidate of candidates) {
      const heir = candidate.matches(stops) ? candidate : candidate.querySelector(stops);
      if (heir instanceof HTMLElement) return heir;
    }
  }
  return undefined;
}
