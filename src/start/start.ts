import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Certificate, readOwnCertificate } from "./certificate";
import { excelPolicy, simulatedPolicy, withLocalOffice } from "./content-policies";
import { hasDesktopExcel, openInExcel, readTrustedCertificate, removeFromExcel } from "./desktop-excel";
import { openBrowser } from "./open-browser";
import { type PageServer, type PageServerOptions, servePages } from "./serve-pages";
import { words } from "./words";

/** The folders of this project. */
const root = path.join(__dirname, "../..");
const here = (...parts: string[]): string => path.join(root, ...parts);
const cache = here("node_modules/.cache/gouji");

/** The port that the manifest names. */
const usualPort = 3000;

/**
 * `npm start`: the built pane in Excel where there is one, else in the simulated Excel. `--simulated` asks for the
 * latter, `--no-open` opens nothing and prints the address alone, `--port` says where to begin looking for a port.
 */
async function start(options: readonly string[]): Promise<void> {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    fail(missing);
    return;
  }
  const port = options.includes("--port") ? Number(options[options.indexOf("--port") + 1]) : usualPort;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    fail(words.noSuchPort);
    return;
  }
  if (!options.includes("--simulated") && hasDesktopExcel()) {
    const trusted = await readTrustedCertificate().catch(() => undefined);
    if (trusted !== undefined) return startExcel(trusted, port);
    console.log(words.noTrust);
  }
  await startSimulatedExcel(port, !options.includes("--no-open"));
}

function whatIsMissing(): string | undefined {
  if (!existsSync(here("dist/taskpane.html")) || !existsSync(here("dist/simulated-excel/index.html"))) {
    return words.notBuilt;
  }
  return existsSync(here("node_modules/@microsoft/office-js/dist/office.js")) ? undefined : words.noLibrary;
}

async function startSimulatedExcel(port: number, isToOpen: boolean): Promise<void> {
  let certificate: Certificate;
  try {
    certificate = await readOwnCertificate(path.join(cache, "certificate"));
  } catch (error) {
    fail(words.noCertificate(detailOf(error)));
    return;
  }
  const server = await serve({
    certificate,
    port,
    contentPolicy: simulatedPolicy,
    rewritePage: withLocalOffice,
    mounts: [
      { at: "/office-js/", from: here("node_modules/@microsoft/office-js/dist") },
      { at: "/manifest.xml", from: here("manifest.xml") },
      { at: "/", from: here("dist/simulated-excel") },
      ...paneMounts,
    ],
  });
  if (server === undefined) return;
  const address = `${server.origin}/`;
  console.log(words.simulatedReady(address));
  stopOnRequest(server);
  console.log(words.warnsOnce);
  if (isToOpen && !(await openBrowser(address))) console.log(words.openItYourself);
  console.log(words.howToStop);
}

async function startExcel(certificate: Certificate, port: number): Promise<void> {
  const server = await serve({ certificate, port, contentPolicy: excelPolicy, mounts: paneMounts });
  if (server === undefined) return;
  const manifest = path.join(cache, "manifest.xml");
  mkdirSync(cache, { recursive: true });
  const text = readFileSync(here("manifest.xml"), "utf8");
  writeFileSync(manifest, text.replaceAll(`https://localhost:${String(usualPort)}`, server.origin));
  stopOnRequest(server, () => removeFromExcel(manifest));
  console.log(words.openingExcel);
  if (!(await openInExcel(manifest, here("assets/sample/annexes.xlsx")))) {
    await server.close();
    fail(words.excelRefused);
    return;
  }
  console.log(words.howToStop);
}

const paneMounts = [
  { at: "/assets/", from: here("assets") },
  { at: "/", from: here("dist") },
];

async function serve(options: PageServerOptions): Promise<PageServer | undefined> {
  try {
    const server = await servePages(options);
    if (server.movedFrom !== undefined) console.log(words.movedPort(server.movedFrom));
    return server;
  } catch (error) {
    fail(words.noPort(detailOf(error)));
    return undefined;
  }
}

function stopOnRequest(server: PageServer, before: () => Promise<void> = () => Promise.resolve()): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await before();
    await server.close();
    console.log(`\n${words.stopped}`);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void start(process.argv.slice(2));
