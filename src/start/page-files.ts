import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";

/** Which folder or file answers for the addresses that begin with `at`; of several the first that has the file. */
export interface Mount {
  /** "/office-js/" for a folder, "/manifest.xml" for a file. */
  readonly at: string;
  readonly from: string;
}

/** A file as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * The file for the path of an address ("/assets/sample/annexes.xlsx"), or undefined where there is none.
 * Nothing outside the mounted folders is ever read, whatever the path says, nor a file of an unknown kind.
 */
export async function findPageFile(
  mounts: readonly Mount[],
  pathname: string,
): Promise<PageFile | undefined> {
  const asked = decodePath(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const type = asked === undefined ? undefined : types[path.extname(asked).toLowerCase()];
  if (asked === undefined || type === undefined) return undefined;
  for (const { at, from } of mounts) {
    const isFolder = at.endsWith("/");
    if (isFolder ? !asked.startsWith(at) : asked !== at) continue;
    const file = isFolder ? await findInside(from, asked.slice(at.length)) : from;
    if (file !== undefined && (await isFile(file))) return { type, body: await readFile(file) };
  }
  return undefined;
}

function decodePath(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    // Neither the steps up and hidden files nor what only some systems take for a separator.
    const isPlain = decoded.split("/").every((part) => !part.startsWith("."));
    return isPlain && !/[\\:\0]/.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** The real place of a file in a folder; a link that leads out of the folder counts as no file. */
async function findInside(folder: string, name: string): Promise<string | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
    return file.startsWith(root + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
