/** What a ribbon button asks the pane for; nothing is written without the pane showing it first. */
export type RibbonRequest = "review" | "scores";

/** The functions that the manifest's buttons name, each with what it asks for. */
export const ribbonFunctions: Readonly<Record<string, RibbonRequest>> = {
  reviewWorkbook: "review",
  fillScores: "scores",
};

type Taker = (request: RibbonRequest) => void;

let taker: Taker | undefined;
let waiting: RibbonRequest | undefined;

/**
 * Gives Office the functions of the ribbon's buttons. To be called as soon as the page runs: a button that is pressed
 * while the pane was never open starts the page, and its function is called at once.
 */
export function answerRibbon(): void {
  for (const [name, request] of Object.entries(ribbonFunctions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void press(request, event);
    });
  }
}

/**
 * Hands every request to `take`, the last one that came before first; returns the function that ends it.
 * To be called once a workbook is open: until then the last press waits here.
 */
export function takeRibbonRequests(take: Taker): () => void {
  taker = take;
  const missed = waiting;
  waiting = undefined;
  if (missed !== undefined) take(missed);
  return () => {
    if (taker === take) taker = undefined;
  };
}

async function press(request: RibbonRequest, event: Office.AddinCommands.Event): Promise<void> {
  if (taker === undefined) waiting = request;
  else taker(request);
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane that the user opens by hand shows what was asked for; the manifest keeps the buttons from such an Excel.
  } finally {
    // Until it is told, Excel keeps the button busy and may take the page for hung.
    event.completed();
  }
}
