import path from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { readOwnCertificate } from "../../src/start/certificate";
import { simulatedPolicy, withLocalOffice } from "../../src/start/content-policies";
import { type PageServer, servePages } from "../../src/start/serve-pages";
import type { Fault } from "../../src/simulated-excel/host/simulated-host";
import { openBrowser } from "../simulated-excel/support/open-browser";

declare global {
  interface Window {
    /** How many requests that somebody waited for were answered since the page was opened. */
    roundTrips?: number;
  }
}

/** Milliseconds after which what was waited for is not coming, however busy the machine. */
const patience = 60_000;

/** Milliseconds without a request after which none is coming: the pane waits a shorter time before it reads. */
const quiet = 700;

const root = path.join(__dirname, "../..");
const here = (...parts: string[]): string => path.join(root, ...parts);

/** What all tests of a file share: the built pages on a server of their own, and a browser. */
export class Stage {
  private constructor(
    readonly server: PageServer,
    readonly browser: Browser,
  ) {}

  /** Serves dist/ the way `npm start` does, on any free port. */
  static async open(): Promise<Stage> {
    const server = servePages({
      certificate: await readOwnCertificate(here("node_modules/.cache/gouji/certificate")),
      port: 0,
      contentPolicy: simulatedPolicy,
      rewritePage: withLocalOffice,
      mounts: [
        { at: "/office-js/", from: here("node_modules/@microsoft/office-js/dist") },
        { at: "/manifest.xml", from: here("manifest.xml") },
        { at: "/", from: here("dist/simulated-excel") },
        { at: "/assets/", from: here("assets") },
        { at: "/", from: here("dist") },
      ],
    });
    return new Stage(...(await Promise.all([server, openBrowser()])));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** One user with the sample open in the simulated Excel and the real pane beside it. */
export class Desk {
  /** What must not have happened when a test ends: requests to elsewhere, and errors of the pages. */
  readonly outside: string[] = [];
  readonly failures: string[] = [];
  readonly pane: FrameLocator;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    origin: string,
  ) {
    this.pane = page.frameLocator(".pane-holder iframe");
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url)) this.outside.push(url);
    });
    page.on("pageerror", (error) => this.failures.push(error.message));
  }

  /** `faults` are how the first requests go wrong. */
  static async open({ browser, server }: Stage, query = "", faults: readonly Fault[] = []): Promise<Desk> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: "zh-CN",
      viewport: { width: 1360, height: 860 },
    });
    const desk = new Desk(context, await context.newPage(), server.origin);
    desk.page.setDefaultTimeout(patience);
    await desk.page.addInitScript(countRoundTrips, faults);
    await desk.page.goto(`${server.origin}/?width=450${query}`);
    return desk;
  }

  /** Presses 一键校验 and waits for the result. */
  async review(): Promise<void> {
    await this.button("一键校验").click();
    await this.pane.locator(".result-head").waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  }

  /** The findings that stand under a cell's name, "自评表 H16". */
  findings(cell: string): Locator {
    const link = this.page.getByRole("button", { name: `定位到 ${cell}`, exact: true });
    const head = this.page.locator(".card-head").filter({ has: link });
    return this.pane.getByRole("group").filter({ has: head });
  }

  /** Waits for a sentence of the pane. */
  async reads(sentence: string | RegExp, timeout = patience): Promise<void> {
    await this.pane.getByText(sentence).first().waitFor({ timeout });
  }

  /** Starts the pane's page anew, as closing and opening it does. */
  async reloadPane(): Promise<void> {
    await this.pane.locator("body").evaluate(() => {
      sessionStorage.clear();
      document.body.replaceChildren();
      window.location.reload();
    });
    await this.button("一键校验").waitFor();
  }

  /** How many requests were answered, counted when no more come; so many are waited for. */
  async roundTrips(expected = 0): Promise<number> {
    const count = () => this.page.evaluate(() => window.roundTrips ?? 0);
    await this.page.waitForFunction((least) => (window.roundTrips ?? 0) >= least, expected);
    for (let before = -1, now = await count(); ; before = now, now = await count()) {
      if (before === now) return now;
      await new Promise((resolve) => setTimeout(resolve, quiet));
    }
  }

  /** What the cell "H16" of a sheet holds, asked of the workbook and not of the page. */
  async stored(sheet: string, cell: string): Promise<string | number | boolean | undefined> {
    const { [cell]: value } = await this.allStored(sheet);
    return value;
  }

  /** Every filled cell of a sheet by its name. */
  allStored(sheet: string): Promise<Record<string, string | number | boolean | undefined>> {
    return this.page.evaluate((name) => {
      const cells = [...(window.simulatedExcel?.workbook.findSheet(name)?.filledCells() ?? [])];
      return Object.fromEntries(
        cells
          .filter(({ cell }) => cell.content !== undefined)
          .map(({ row, column, cell }) => [
            `${String.fromCharCode(65 + column)}${String(row + 1)}`,
            cell.content?.value,
          ]),
      );
    }, sheet);
  }

  /** Clicks a cell of the grid, "H16" on a sheet that may have to be brought forward. */
  async select(sheet: string, cell: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet, exact: true }).click();
    const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
    await this.page.locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`).click();
  }

  /** Types into a cell by hand, as the user does. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.select(sheet, cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
}

/** Runs in the page before its own scripts: every host that it makes is counted from its first request on. */
function countRoundTrips(faults: readonly Fault[]): void {
  let host: Window["simulatedExcel"];
  window.roundTrips = 0;
  Object.defineProperty(window, "simulatedExcel", {
    configurable: true,
    get: () => host,
    set: (made: NonNullable<Window["simulatedExcel"]>) => {
      host = made;
      made.faults.push(...faults);
      made.onRoundTrip = ({ isCleanUp }) => {
        if (!isCleanUp) window.roundTrips = (window.roundTrips ?? 0) + 1;
      };
    },
  });
}
