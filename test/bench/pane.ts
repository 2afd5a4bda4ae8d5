import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { readOwnCertificate } from "../../src/start/certificate";
import { simulatedPolicy, withLocalOffice } from "../../src/start/content-policies";
import { type PageServer, servePages } from "../../src/start/serve-pages";
import { openBrowser } from "../simulated-excel/support/open-browser";
import { readFirstPaint } from "./first-paint";
import { markMoments, type Moments } from "./moments";

// The built pane in a real browser, beside a page that a reader knows and beside the engine alone. Every page is in the
// simulated Excel's frame and loads the real office.js; every run has a browser context of its own, its cache empty.

const makeConfig = createRequire(__filename)("./pages/webpack.config.js") as (
  output: string,
) => Configuration;

const runs = 9;
const warmUps = 2;
const root = path.join(__dirname, "../..");
const here = (...parts: string[]): string => path.join(root, ...parts);
const sample = "assets/sample/annexes.xlsx";

/** Measures the pane and prints its figures; says in a sentence why where it cannot. */
export async function measurePane(print: (line: string) => void): Promise<void> {
  const built = readFirstPaint(here("dist"));
  if (built === undefined) {
    print("pane: not measured, because dist/taskpane.html is missing; run `npm run build` first.");
    return;
  }
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
  print(
    `pane, first paint: script ${kilobytes(built.scriptBytes)} KB gzip (at most 150), style ${kilobytes(built.styleBytes)} KB gzip; office.js not counted`,
  );
  let browser: Browser;
  try {
    browser = await openBrowser();
  } catch (error) {
    print(
      `pane: not measured further, because no browser could be opened (${String(error).split("\n")[0] ?? ""}).`,
    );
    return;
  }
  const pages = mkdtempSync(path.join(tmpdir(), "gouji-bench-pages-"));
  try {
    await buildPages(pages);
    const server = await serve(pages);
    try {
      await measureReady(browser, server, print);
      await measureReview(browser, server, print);
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
    rmSync(pages, { recursive: true });
  }
}

async function buildPages(output: string): Promise<void> {
  const compiler = webpack(makeConfig(output));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  const page = readFileSync(path.join(__dirname, "pages/bare.html"), "utf8");
  writeFileSync(path.join(output, "bare.html"), page);
  // The same page without Office around it.
  writeFileSync(path.join(output, "alone.html"), page.replace(/<script src="https:[^>]*><\/script>/, ""));
  writeFileSync(path.join(output, "engine.html"), '<!doctype html><script src="engine.js"></script>');
  mkdirSync(path.join(output, "manifests"));
  const manifest = readFileSync(here("manifest.xml"), "utf8");
  for (const name of ["bare", "alone"])
    writeFileSync(
      path.join(output, "manifests", `${name}.xml`),
      manifest.replaceAll("/taskpane.html", `/bench/${name}.html`),
    );
}

async function serve(pages: string): Promise<PageServer> {
  return servePages({
    certificate: await readOwnCertificate(here("node_modules/.cache/gouji/certificate")),
    port: 0,
    contentPolicy: simulatedPolicy,
    rewritePage: withLocalOffice,
    mounts: [
      { at: "/office-js/", from: here("node_modules/@microsoft/office-js/dist") },
      { at: "/manifest.xml", from: here("manifest.xml") },
      { at: "/bench/", from: pages },
      { at: "/", from: here("dist/simulated-excel") },
      { at: "/assets/", from: here("assets") },
      { at: "/", from: here("dist") },
    ],
  });
}

async function measureReady(
  browser: Browser,
  server: PageServer,
  print: (line: string) => void,
): Promise<void> {
  const open = {
    pane: "",
    bare: "&manifest=bench/manifests/bare.xml",
    alone: "&manifest=bench/manifests/alone.xml",
  };
  const samples: Record<keyof typeof open, number[]> = { pane: [], bare: [], alone: [] };
  const loaded: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    // One after the other within a run, so that a busy moment of the machine meets all alike.
    for (const name of ["pane", "bare", "alone"] as const) {
      const { page, moments } = await openPane(browser, server, open[name]);
      if (run >= 0) samples[name].push(moments.ready);
      if (run >= 0 && name === "pane") loaded.push(moments.scriptBytes);
      await page.context().close();
    }
  }
  const [pane, bare, alone] = [median(samples.pane), median(samples.bare), median(samples.alone)];
  const show = (value: number): string => `${value.toFixed(0)} ms`;
  print(
    `pane, ready to click: ${show(pane)}; a bare Fluent page with office.js in the same frame ${show(bare)}, without office.js ${show(alone)}`,
  );
  print(
    `  pane / bare page with office.js ${(pane / bare).toFixed(2)} (at most 1.5); own script until then ${(median(loaded) / 1024).toFixed(0)} KB, not packed`,
  );
}

async function measureReview(
  browser: Browser,
  server: PageServer,
  print: (line: string) => void,
): Promise<void> {
  const { snapshot } = readWorkbook(new Uint8Array(readFileSync(here(sample))), "annexes.xlsx");
  const samples = { whole: [] as number[], asking: [] as number[], engine: [] as number[] };
  for (let run = -warmUps; run < runs; run += 1) {
    const { page, frame } = await openPane(browser, server, "");
    await page.evaluate(() => window.moments?.requests.splice(0));
    const button = frame.getByRole("button", { name: "一键校验", exact: true });
    // As long as a user needs to find the button, what is fetched beforehand has come.
    await page.waitForTimeout(600);
    await button.click();
    await frame.locator(".result-head").waitFor();
    const pane = await frame.evaluate(() => window.moments);
    const host = await page.evaluate(() => window.moments);
    await page.context().close();
    const engine = await timeEngine(browser, server, snapshot);
    if (run < 0 || pane === undefined || host === undefined) continue;
    const answers = pane.answers.filter((at) => at > pane.click && at < pane.result);
    const requests = host.requests.filter((at) => at > pane.click && at < pane.result);
    samples.whole.push(pane.result - pane.click);
    samples.asking.push((answers.at(-1) ?? 0) - (requests[0] ?? 0));
    samples.engine.push(engine);
  }
  const [whole, asking, engine] = [median(samples.whole), median(samples.asking), median(samples.engine)];
  const show = (value: number): string => `${value.toFixed(1)} ms`;
  print(
    `pane, review of the sample: ${show(whole)} from the click to the result; its two round trips ${show(asking)}; the engine alone in the same browser, second run, ${show(engine)}`,
  );
  print(
    `  (review − round trips) / engine ${((whole - asking) / engine).toFixed(2)} (at most 3); review / (engine + round trips) ${(whole / (engine + asking)).toFixed(2)}`,
  );
}

/** The second review of a page that has just been opened: the pane, too, has reviewed once before the button is pressed. */
async function timeEngine(browser: Browser, server: PageServer, snapshot: unknown): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${server.origin}/bench/engine.html`);
  const times = await page.evaluate((given) => window.timeReviews?.(given as never, 2) ?? [], snapshot);
  await context.close();
  return times[1] ?? Number.NaN;
}

async function openPane(
  browser: Browser,
  server: PageServer,
  query: string,
): Promise<{ readonly page: Page; readonly frame: Frame; readonly moments: Moments }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1360, height: 860 },
  });
  // The runner of this file wraps named functions in a call that the page does not know.
  await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await context.addInitScript(markMoments);
  const page = await context.newPage();
  await page.goto(`${server.origin}/?width=450${query}`);
  const element = await page.waitForSelector(".pane-holder iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await frame.waitForFunction(() => (window.moments?.ready ?? 0) > 0);
  const moments = await frame.evaluate(() => window.moments);
  if (moments === undefined) throw new Error("nothing was measured");
  return { page, frame, moments };
}

function median(samples: readonly number[]): number {
  return [...samples].sort((one, other) => one - other)[Math.floor(samples.length / 2)] ?? Number.NaN;
}
