import { spawn } from "node:child_process";
import path from "node:path";

/** The page of the simulated Excel on a server of its own. */
export interface ServedPage {
  /** "https://localhost:49152/" */
  readonly url: string;
  close(): void;
}

/** Starts the server in a process of its own: it loads modules in a way that jest does not take. */
export async function servePage(): Promise<ServedPage> {
  const program = path.join(__dirname, "page-server.ts");
  const server = spawn(process.execPath, [require.resolve("tsx/cli"), program], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const origin = /https:\/\/localhost:\d+\//.exec(said)?.[0];
      if (origin !== undefined) resolve(origin);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.on("exit", () => {
      reject(new Error(`the server ended: ${said}`));
    });
  });
  return { url, close: () => void server.kill() };
}
