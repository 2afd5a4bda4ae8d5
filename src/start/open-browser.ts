import { spawn } from "node:child_process";

/** Opens an address in the user's browser; false where this machine has no way to do so. */
export function openBrowser(
  address: string,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<boolean> {
  const command = commandFor(platform, environment, address);
  if (command === undefined) return Promise.resolve(false);
  const [program = "", ...rest] = command;
  return new Promise((resolve) => {
    const opener = spawn(program, rest, { stdio: "ignore" });
    opener.once("error", () => resolve(false));
    opener.once("exit", (code) => resolve(code === 0));
    // Some openers stay for as long as the browser does.
    setTimeout(() => resolve(true), 3_000).unref();
    opener.unref();
  });
}

function commandFor(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  address: string,
): readonly string[] | undefined {
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  if (platform === "darwin") return ["open", address];
  // Without a screen the opener would start a browser in text, or nothing.
  const hasScreen = environment.DISPLAY !== undefined || environment.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? ["xdg-open", address] : undefined;
}
