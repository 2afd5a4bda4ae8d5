import { configure, render, screen } from "@testing-library/react";
import type { RibbonRequest } from "../../../src/commands/ribbon-requests";
import type { WorkbookHost } from "../../../src/hosts/workbook-host";
import { Pane } from "../../../src/taskpane/Pane";
import type { Look } from "../../../src/taskpane/theme";
import type { OpenHost } from "../../../src/taskpane/use-gouji";

// Pages are loaded when first opened; and whether each of a thousand elements can be seen is not the question here.
configure({ asyncUtilTimeout: 60_000, defaultHidden: true });

/** What a test may want otherwise than usual. */
export interface PaneOptions {
  readonly locale?: string;
  readonly look?: Look;
  /** In place of a host: another way to open. */
  readonly openHost?: OpenHost;
}

/** Renders the pane over a host; `press` plays a button of the ribbon. */
export function openPane(
  host: WorkbookHost,
  { locale = "zh-CN", look = "light", openHost }: PaneOptions = {},
): { readonly press: (request: RibbonRequest) => void; readonly close: () => void } {
  let taker: ((request: RibbonRequest) => void) | undefined;
  const { unmount } = render(
    <Pane
      openHost={openHost ?? (() => Promise.resolve({ is: "open", host }))}
      surroundings={{
        locale: () => locale,
        look: () => look,
        watchLook: () => () => undefined,
        takeRequests: (take) => {
          taker = take;
          return () => {
            taker = undefined;
          };
        },
      }}
    />,
  );
  return { press: (request) => taker?.(request), close: unmount };
}

/** The card whose sentence contains these words. */
export async function findCard(words: string): Promise<HTMLElement> {
  const card = (await screen.findByText(new RegExp(words))).closest("article");
  if (card === null) throw new Error(`${words} stands in no card`);
  return card;
}
