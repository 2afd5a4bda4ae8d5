import { createRoot } from "react-dom/client";
import { openWorkbook, type OpenedWorkbook } from "../files/workbook-file";
import { loadSnapshot } from "../files/load-snapshot";
import type { SimulatedHost } from "../host/simulated-host";
import { App } from "./App";
import { takeKeptWorkbook } from "./kept-workbook";
import { readManifest, type AddInManifest } from "./read-manifest";
import { stringsFor } from "./strings";

declare global {
  interface Window {
    /** The running host, for tests that drive the page from outside. */
    simulatedExcel?: SimulatedHost;
  }
}

/** `?workbook=…&manifest=…&locale=…&api=…`, each relative to the page. */
const query = new URLSearchParams(window.location.search);
const locale = query.get("locale") ?? (navigator.language.startsWith("en") ? "zh-CN" : navigator.language);
const base = new URL(".", window.location.href).href;

async function start(): Promise<void> {
  const manifest = await fetchManifest(query.get("manifest") ?? "manifest.xml");
  const address = query.get("workbook") ?? "assets/sample/annexes.xlsx";
  const opened = openKept(manifest) ?? (await fetchWorkbook(address, manifest));
  document.documentElement.lang = locale;
  document.title = `${opened.workbook.name} - ${stringsFor(locale).badge}`;
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <App
      opened={opened}
      manifest={manifest}
      locale={locale}
      apiVersion={Number(query.get("api") ?? 15)}
      onHost={(host) => {
        window.simulatedExcel = host;
      }}
    />,
  );
}

/** The workbook of before the page was loaded again, with all that was done to it. */
function openKept(manifest: AddInManifest | undefined): OpenedWorkbook | undefined {
  const kept = takeKeptWorkbook();
  try {
    return kept && openWorkbook(kept.bytes, kept.name, manifest);
  } catch {
    return undefined;
  }
}

async function fetchWorkbook(address: string, manifest: AddInManifest | undefined): Promise<OpenedWorkbook> {
  const url = new URL(address, base);
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  try {
    const response = await fetch(url);
    if (response.ok) return openWorkbook(new Uint8Array(await response.arrayBuffer()), name, manifest);
  } catch {
    // Without a workbook the page still starts, with an empty one; the person can open another.
  }
  const title = stringsFor(locale).newWorkbook;
  const empty = { name: "Sheet1", state: "read", visibility: "visible", isProtected: false } as const;
  const sheet = { ...empty, cells: [], mergedAreas: [], hiddenRows: [], hiddenColumns: [] };
  return { workbook: loadSnapshot({ name: title, sheets: [sheet] }), file: undefined };
}

async function fetchManifest(address: string): Promise<AddInManifest | undefined> {
  try {
    const response = await fetch(new URL(address, base));
    return response.ok ? readManifest(await response.text(), locale, base) : undefined;
  } catch {
    return undefined;
  }
}

void start();
