import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const root = path.join(__dirname, "../../..");
const page = path.join(root, "src/simulated-excel/page");

const loader = (test: RegExp, tsx: boolean) => ({
  test,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx },
        target: "es2022",
        transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
      },
    },
  },
});

/**
 * A program: bundles the page in memory and serves it with a small add-in to be tested with and the real library
 * from node_modules, by https with a certificate of its own. Prints its address when it is ready.
 *
 *     npx tsx test/simulated-excel/support/page-server.ts 3443
 */
async function serve(port: number | "auto"): Promise<void> {
  const compiler = webpack({
    mode: "production",
    optimization: { minimize: false },
    entry: { "simulated-excel": path.join(page, "main.tsx") },
    output: { path: path.join(root, "node_modules/.cache/simulated-excel"), filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [loader(/\.ts$/, false), loader(/\.tsx$/, true)] },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: path.join(page, "index.html"), to: "simulated-excel.html" },
          { from: path.join(page, "page.css"), to: "simulated-excel.css" },
          { from: path.join(__dirname, "../pane"), to: "test-pane" },
          { from: path.join(root, "assets/sample"), to: "assets/sample" },
        ],
      }),
    ],
    stats: "errors-only",
    infrastructureLogging: { level: "error" },
  });
  const server = new WebpackDevServer(
    {
      server: "https",
      host: "localhost",
      port,
      hot: false,
      liveReload: false,
      client: false,
      static: [
        {
          directory: path.join(root, "node_modules/@microsoft/office-js/dist"),
          publicPath: "/office-js",
          watch: false,
        },
        { directory: path.join(root, "assets/icons"), publicPath: "/assets/icons", watch: false },
      ],
    },
    compiler,
  );
  await server.start();
  await new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("served", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
    server.middleware?.waitUntilValid(() => {
      resolve();
    });
  });
  const address = server.server?.address();
  if (address === null || address === undefined || typeof address === "string") throw new Error("no port");
  console.log(
    `https://localhost:${String(address.port)}/simulated-excel.html?manifest=test-pane/manifest.xml`,
  );
}

void serve(Number(process.argv[2] ?? 0) || "auto");
