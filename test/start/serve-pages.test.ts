import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { X509Certificate } from "node:crypto";
import { readOwnCertificate } from "../../src/start/certificate";
import { officeLibrary, simulatedPolicy, withLocalOffice } from "../../src/start/content-policies";
import { servePages, type PageServer } from "../../src/start/serve-pages";

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "gouji-pages-"));
  const file = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  file("first/index.html", "<title>第一页</title>");
  file("second/index.html", "hidden by the first");
  file("second/taskpane.html", `<script src=${officeLibrary}></script>`);
  file("second/.hidden.html", "hidden");
  file("library/office.js", "// library");
  file("secret.html", "secret");
  file("manifest.xml", "<OfficeApp/>");
  symlinkSync(path.join(folder, "secret.html"), path.join(folder, "second/link.html"));
  server = await servePages({
    certificate: await readOwnCertificate(path.join(folder, "certificate")),
    port: 0,
    contentPolicy: simulatedPolicy,
    rewritePage: withLocalOffice,
    mounts: [
      { at: "/office-js/", from: path.join(folder, "library") },
      { at: "/manifest.xml", from: path.join(folder, "manifest.xml") },
      { at: "/", from: path.join(folder, "first") },
      { at: "/", from: path.join(folder, "second") },
    ],
  });
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for a path exactly as it is written, as no browser would. */
function ask(pathname: string, options: { method?: string; host?: string; address?: string } = {}) {
  const { port } = new URL(server.origin);
  return new Promise<Answer>((resolve, reject) => {
    request(
      {
        host: options.address ?? "127.0.0.1",
        port,
        path: pathname,
        method: options.method ?? "GET",
        headers: { host: options.host ?? `localhost:${port}` },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    )
      .on("error", reject)
      .end();
  });
}

test("each address is answered by the first folder that has the file", async () => {
  expect(await ask("/")).toMatchObject({ status: 200, body: "<title>第一页</title>" });
  expect(await ask("/office-js/office.js?v=1")).toMatchObject({ status: 200, body: "// library" });
  expect((await ask("/manifest.xml")).headers["content-type"]).toBe("application/xml; charset=utf-8");
});

test("the pane takes the library of this machine instead of the one on the network", async () => {
  expect((await ask("/taskpane.html")).body).toBe("<script src=/office-js/office.js></script>");
});

test("every answer says what a page may load, and that nothing may be guessed", async () => {
  const { headers } = await ask("/");
  expect(headers).toMatchObject({
    "content-security-policy": simulatedPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(simulatedPolicy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/);
});

test.each([
  "/../secret.html",
  "/..%2fsecret.html",
  "/%2e%2e/secret.html",
  "/office-js/..%2f..%2fsecret.html",
  "/..\\secret.html",
  "/..%5csecret.html",
  "//../secret.html",
  "/office-js/%00office.js",
  "/%",
  "/link.html",
  "/.hidden.html",
  "/manifest.xml/",
  "/nothing.html",
])("nothing outside the folders is sent: %s", async (pathname) => {
  const answer = await ask(pathname);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("secret");
});

test("another site's name and other methods are refused", async () => {
  expect((await ask("/", { host: "example.com" })).status).toBe(421);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("where the port is taken the next free one is used", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };
  const other = await servePages({
    certificate: await readOwnCertificate(path.join(folder, "certificate")),
    port,
    contentPolicy: simulatedPolicy,
    mounts: [],
  });
  expect(other.movedFrom).toBe(port);
  expect(Number(new URL(other.origin).port)).toBeGreaterThan(port);
  await other.close();
  taken.close();
});

test("the certificate is for localhost alone, is kept, and is made anew when it is damaged", async () => {
  const place = path.join(folder, "another");
  const first = await readOwnCertificate(place);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.subjectAltName).toContain("localhost");
  expect(certificate.ca).toBe(false);
  expect(await readOwnCertificate(place)).toEqual(first);
  writeFileSync(path.join(place, "localhost.crt"), "damaged");
  expect((await readOwnCertificate(place)).cert).not.toBe(first.cert);
});
