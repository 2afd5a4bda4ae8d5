/** What happened when in a page: milliseconds since the page was asked for, but for those that two pages share. */
export interface Moments {
  /** When the first button could be clicked. */
  ready: number;
  /** Bytes of the page's own scripts until then, not packed. */
  scriptBytes: number;
  /** In milliseconds since 1970, by a clock that both frames share. */
  click: number;
  result: number;
  /** When requests of the frame arrived, and when answers did. */
  readonly requests: number[];
  readonly answers: number[];
}

declare global {
  interface Window {
    moments?: Moments;
  }
}

/** Runs in every frame before its own scripts. */
export function markMoments(): void {
  const moments: Moments = { ready: 0, scriptBytes: 0, click: 0, result: 0, requests: [], answers: [] };
  window.moments = moments;
  const now = (): number => performance.timeOrigin + performance.now();
  const look = (): void => {
    if (moments.ready === 0) {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>("main button, #root > * > button")];
      if (buttons.some((button) => !button.disabled && /一键校验|开始/.test(button.textContent))) {
        moments.ready = performance.now();
        const scripts = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
        moments.scriptBytes = scripts
          .filter(({ name }) => name.endsWith(".js") && !name.includes("/office-js/"))
          .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
      }
    }
    if (moments.click > 0 && moments.result === 0 && document.querySelector(".result-head") !== null)
      moments.result = now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  addEventListener("click", () => (moments.click = now()), true);
  addEventListener(
    "message",
    ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== "string" || !data.includes('"executeMethod"')) return;
      if (data.includes('"_messageType":1')) moments.answers.push(now());
      else moments.requests.push(now());
    },
    true,
  );
}
