/** Draws gouji.svg as the PNG files that manifest.xml names. Run: npm run icons */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const sizes = [16, 32, 64, 80, 128];
/** The browser of this computer, or undefined: then one from the dependencies, with the libraries it brings. */
const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"].find(existsSync);

async function bundledBrowser(): Promise<string> {
  // Asks the package to unpack its libraries too: bare systems lack them.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  const bundled = await import("@sparticuz/chromium");
  return bundled.default.executablePath();
}

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: installed ?? (await bundledBrowser()),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const svg = readFileSync(path.join(__dirname, "gouji.svg"), "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: path.join(__dirname, `gouji-${size}.png`), omitBackground: true });
    await page.close();
  }
  await browser.close();
}

void drawIcons();
