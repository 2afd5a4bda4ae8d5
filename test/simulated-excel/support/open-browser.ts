import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
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

/**
 * Unpacks the packaged browser to where its package looks for it. It is unpacked beside and then moved there, the program
 * last: who finds the program finds all of it, and test files that do this at the same time do not disturb one another.
 */
async function unpackBrowser(): Promise<string> {
  // The package takes its libraries along, and names them to the loader, only where it sees this.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  if (!existsSync(path.join(tmpdir(), program))) {
    const draft = mkdtempSync(path.join(tmpdir(), "gouji-browser-"));
    // In a process of its own: the package goes by the folder for temporary files, which is everybody's.
    const unpack = `import("@sparticuz/chromium").then((each) => each.default.executablePath())`;
    const env = { ...process.env, TMPDIR: draft };
    try {
      await promisify(execFile)(process.execPath, ["-e", unpack], { cwd: __dirname, env });
      const parts = readdirSync(draft).filter((name) => name !== program);
      for (const part of [...parts, program])
        moveUnlessThere(path.join(draft, part), path.join(tmpdir(), part));
    } finally {
      rmSync(draft, { recursive: true });
    }
  }
  return packaged.executablePath();
}

const program = "chromium";

function moveUnlessThere(from: string, to: string): void {
  try {
    if (!existsSync(to)) renameSync(from, to);
  } catch (error) {
    // Another test file was a moment faster.
    if (!existsSync(to)) throw error;
  }
}
