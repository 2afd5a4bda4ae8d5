import type { SheetNames } from "./excel-read";
import type { ChangedArea } from "./workbook-host";

/** Milliseconds without a further change after which a change is told. */
const pauseAfterChange = 400;

/** Gathers what Excel's events tell, and tells it once for changes that come together. */
export class ChangeGatherer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private areas: ChangedArea[] = [];
  private isStopped = false;

  constructor(
    private readonly changed: (areas: readonly ChangedArea[]) => void,
    private readonly names: SheetNames,
  ) {}

  /** Listens in this context; its handlers are to be removed in the same. */
  async listen(context: Excel.RequestContext): Promise<readonly { remove(): void }[]> {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add((event) => this.hear(event)),
      worksheets.onAdded.add(() => this.hear()),
      worksheets.onDeleted.add(() => this.hear()),
    ];
    await context.sync();
    return handlers;
  }

  /** Nothing is told from now on, even of events that are on their way. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private hear(event?: Excel.WorksheetChangedEventArgs): Promise<void> {
    const sheet = event && this.names.get(event.worksheetId);
    if (event !== undefined && sheet !== undefined) this.areas.push(...areasOf(sheet, event.address));
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => this.tell(), pauseAfterChange);
    return Promise.resolve();
  }

  private tell(): void {
    const { areas } = this;
    this.areas = [];
    this.changed(areas);
  }
}

/** A change of scattered cells has all their addresses in one text; each may name its sheet, whose id is what counts. */
function areasOf(sheet: string, addresses: string): ChangedArea[] {
  return addresses
    .split(",")
    .map((address) => ({ sheet, area: address.slice(address.lastIndexOf("!") + 1).trim() }));
}
