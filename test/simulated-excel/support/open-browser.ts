import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Opens a browser that is installed, or else (or with GOUJI_BROWSER=packaged) the one that a package brings. */
export async function openBrowser(): Promise<Browser> {
  const isPackaged = process.env.GOUJI_BROWSER === "packaged";
  const found = isPackaged ? undefined : (installed[process.platform] ?? []).find((file) => existsSync(file));
  return chromium.launch({
    executablePath: found ?? (await unpackBrowser()),
    // In containers and as root there is no sandbox; nothing of the browser itself may go to the network.
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-pings"],
  });
}

/** Unpacks the packaged browser, once; test files that run at the same time wait for the first. */
async function unpackBrowser(): Promise<string> {
  // The package takes its libraries along, and names them to the loader, only where it sees this.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const lock = path.join(tmpdir(), "gouji-browser.lock");
  while (!tryLock(lock)) await new Promise((resolve) => setTimeout(resolve, 300));
  try {
    return await packaged.executablePath();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Whether the lock is ours now. One that is minutes old was left behind by a run that was ended. */
function tryLock(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > 120_000) rmSync(lock, { recursive: true, force: true });
  } catch {
    // There is none.
  }
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
