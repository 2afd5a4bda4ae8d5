import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import type { Certificate } from "./certificate";
import { words } from "./words";

/** Whether this machine has an Excel that takes add-ins from a file: Windows and macOS alone have one. */
export function hasDesktopExcel(platform: NodeJS.Platform = process.platform): boolean {
  if (platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (platform !== "win32") return false;
  const key = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
  return ["HKLM", "HKCU"].some((root) => {
    try {
      execFileSync("reg", ["query", `${root}\\${key}`], { stdio: "ignore", timeout: 10_000 });
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The certificate that Excel trusts, or undefined where the user does not want one. Installing it changes what this
 * machine trusts, so it is done by Microsoft's tool, after a yes at the terminal, and never without one.
 */
export async function readTrustedCertificate(): Promise<Certificate | undefined> {
  const { getHttpsServerOptions, verifyCertificates } = await import("office-addin-dev-certs");
  if (!verifyCertificates() && !(await isAllowed())) return undefined;
  const { cert, key } = await getHttpsServerOptions();
  return { cert: cert.toString(), key: key.toString() };
}

async function isAllowed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(y|yes|是|好)$/i.test((await terminal.question(words.askForTrust)).trim());
  } finally {
    terminal.close();
  }
}

/** Opens Excel with a copy of the workbook and the add-in of this manifest; false where Excel did not take it. */
export async function openInExcel(manifest: string, workbook: string): Promise<boolean> {
  const options = ["--app", "excel", "--no-debug", "--no-live-reload", "--document", workbook];
  return (await runDebuggingTool(["start", manifest, "desktop", ...options])) === 0;
}

/** Takes the add-in out of Excel again. */
export async function removeFromExcel(manifest: string): Promise<void> {
  await runDebuggingTool(["stop", manifest, "desktop"]);
}

function runDebuggingTool(commandLine: readonly string[]): Promise<number | null> {
  const tool = require.resolve("office-addin-debugging/cli.js");
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [tool, ...commandLine], { stdio: "inherit" });
    running.once("error", () => resolve(null));
    running.once("exit", resolve);
  });
}
