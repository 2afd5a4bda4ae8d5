import { useEffect } from "react";
import { type RibbonRequest, takeRibbonRequests } from "../commands/ribbon-requests";
import { isOpen, type PaneState } from "./pane-state";
import type { GoujiActions } from "./use-gouji";

/** Does what the ribbon's buttons ask for, as soon as a workbook is open. */
export function useRibbon(state: PaneState, actions: GoujiActions): void {
  const isReady = isOpen(state);
  useEffect(() => {
    if (!isReady) return undefined;
    return takeRibbonRequests((request: RibbonRequest) => {
      actions.choose(request);
      if (request === "review") actions.review();
    });
  }, [isReady, actions]);
}
