import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import { findPageFile, type Mount } from "./page-files";

/** What is served, and how. */
export interface PageServerOptions {
  readonly mounts: readonly Mount[];
  readonly certificate: Certificate;
  /** The port that is tried first; 0 takes any free one. */
  readonly port: number;
  /** Sent with every answer as its Content-Security-Policy. */
  readonly contentPolicy: string;
  /** What becomes of a page before it is sent; the others are sent as they are. */
  readonly rewritePage?: (html: string) => string;
}

/** A server that runs. */
export interface PageServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  /** Whether the port that was asked for was taken by another program. */
  readonly movedFrom: number | undefined;
  close(): Promise<void>;
}

/** How many ports are tried, one after the other. */
const longestSearch = 50;

/** Serves the pages by https on this machine alone, on the port asked for or the next one that is free. */
export async function servePages(options: PageServerOptions): Promise<PageServer> {
  for (let port = options.port; port < options.port + longestSearch; port += 1) {
    const servers = await listenOn(port, options);
    if (servers === undefined) continue;
    const [first] = servers;
    const bound = (first?.address() as AddressInfo).port;
    return {
      origin: `https://localhost:${String(bound)}`,
      movedFrom: options.port !== 0 && bound !== options.port ? options.port : undefined,
      close: () => closeAll(servers),
    };
  }
  throw new Error(`ports ${String(options.port)} to ${String(options.port + longestSearch - 1)} are taken`);
}

/** Servers on both addresses that "localhost" can mean, or undefined where one of them is taken. */
async function listenOn(port: number, options: PageServerOptions): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of ["127.0.0.1", "::1"]) {
    const server = createServer(options.certificate, answerWith(options));
    const bound = servers[0] === undefined ? port : (servers[0].address() as AddressInfo).port;
    const failure = await listen(server, bound, host);
    if (failure === undefined) servers.push(server);
    // A machine may have no IPv6; its browsers then take the other address.
    else if (host === "127.0.0.1" || failure === "EADDRINUSE") {
      await closeAll(servers);
      if (failure === "EADDRINUSE" || failure === "EACCES") return undefined;
      throw new Error(`cannot listen on ${host}: ${failure}`);
    }
  }
  return servers;
}

function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(undefined));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      // A browser keeps its connections open for a while.
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
}

function answerWith(options: PageServerOptions): RequestListener {
  return (request, response) => {
    answer(request, response, options).catch(() => {
      refuse(response, 500);
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { mounts, contentPolicy, rewritePage }: PageServerOptions,
): Promise<void> {
  const refusal = refusalOf(request);
  const [pathname = "/"] = (request.url ?? "/").split("?");
  const file = refusal === undefined ? await findPageFile(mounts, pathname) : undefined;
  if (file === undefined) {
    refuse(response, refusal ?? 404);
    return;
  }
  const isPage = file.type.startsWith("text/html");
  const body =
    isPage && rewritePage !== undefined ? Buffer.from(rewritePage(file.body.toString("utf8"))) : file.body;
  response.writeHead(200, {
    "Content-Type": file.type,
    "Content-Length": body.length,
    "Content-Security-Policy": contentPolicy,
    ...safety,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function refusalOf({ headers, method }: IncomingMessage): number | undefined {
  // Another site's name that was made to lead here must not get at the pages.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? "")) return 421;
  return method === "GET" || method === "HEAD" ? undefined : 405;
}

const safety = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...safety });
  response.end(String(status));
}
