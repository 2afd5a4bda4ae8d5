import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What the built pane's page loads before it shows anything. */
export interface FirstPaint {
  readonly scripts: readonly string[];
  /** Bytes of all of them, each packed by gzip at its usual level, as servers send them. */
  readonly scriptBytes: number;
  readonly styleBytes: number;
}

/** Reads the page in dist; undefined where it was not built. Office's own library is no part of it. */
export function readFirstPaint(dist: string): FirstPaint | undefined {
  const page = path.join(dist, "taskpane.html");
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page, "utf8");
  const own = (pattern: RegExp): string[] =>
    [...html.matchAll(pattern)].flatMap(([, url = ""]) => (/^https?:/.test(url) ? [] : [url]));
  const size = (urls: readonly string[]): number =>
    urls.reduce((sum, url) => sum + gzipSync(readFileSync(path.join(dist, url))).length, 0);
  const scripts = own(/<script\b[^>]*\ssrc="?([^"\s>]+)/g);
  const styles = own(/<link\b[^>]*\shref="?([^"\s>]+\.css)/g);
  return { scripts, scriptBytes: size(scripts), styleBytes: size(styles) };
}
