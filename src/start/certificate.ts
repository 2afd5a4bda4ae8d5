import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/** What a server by https shows and keeps, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Days for which a certificate is made, and which must be left for it to be used again. */
const days = { made: 30, left: 1 };

/**
 * The certificate for localhost kept in this folder; made there where none is or it is about to end.
 * Nothing on the machine comes to trust it: a browser will warn of it once.
 */
export async function readOwnCertificate(folder: string): Promise<Certificate> {
  const kept = readKept(folder);
  if (kept !== undefined) return kept;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { generateCertificates } = await import("office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  await quietly(() => generateCertificates(ca, cert, key, days.made));
  const made = readKept(folder);
  if (made === undefined) throw new Error(`no certificate could be made in ${folder}`);
  return made;
}

function readKept(folder: string): Certificate | undefined {
  try {
    const cert = readFileSync(path.join(folder, "localhost.crt"), "utf8");
    const key = readFileSync(path.join(folder, "localhost.key"), "utf8");
    const end = Date.parse(new X509Certificate(cert).validTo);
    return end - Date.now() > days.left * 86_400_000 ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a tool that writes to the terminal in its own words, without them. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
