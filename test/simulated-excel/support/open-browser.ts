import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/microsoft-edge"],
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

/** Opens a browser that is installed, or else the one that a package brings. */
export async function openBrowser(): Promise<Browser> {
  const found = (installed[process.platform] ?? []).find((file) => existsSync(file));
  return chromium.launch({
    executablePath: found ?? (await unpackBrowser()),
    // In containers and as root there is no sandbox; nothing of the browser itself may go to the network.
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-pings"],
  });
}

/** Unpacks the packaged browser once for all test files; the others wait for the first. */
async function unpackBrowser(): Promise<string> {
  const folder = path.join(tmpdir(), "gouji-browser");
  const ready = path.join(folder, "ready");
  const lock = `${folder}.lock`;
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks beside other temporary files, and takes its libraries along only where it sees this name.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  while (!existsSync(ready)) {
    if (tryLock(lock)) {
      await packaged.executablePath();
      writeFileSync(ready, "");
      rmSync(lock, { recursive: true, force: true });
    } else await new Promise((resolve) => setTimeout(resolve, 300));
  }
  const executable = await packaged.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return executable;
}

function tryLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
