const fs = require("node:fs");
const path = require("node:path");
const { URL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const here = (...parts) => path.join(__dirname, ...parts);

const swc = (extension, tsx) => ({
  test: extension,
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

/** What every program of this project is built with. */
const base = {
  mode: "production",
  devtool: "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc(/\.ts$/, false), swc(/\.tsx$/, true)] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** Marks a built file as a program. */
class Executable {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap("Executable", (file, { targetPath }) => {
      if (file.endsWith(".js")) fs.chmodSync(targetPath, 0o755);
    });
  }
}

const cli = {
  ...base,
  name: "cli",
  target: "node20",
  entry: here("src/cli/gouji.ts"),
  output: { path: here("dist/cli"), filename: "gouji.js", clean: true },
  // One file: what is loaded when needed is still loaded when needed, but from the same file.
  module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), new Executable()],
};

/** Where a shipped add-in takes Office's library from. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the pane may load and ask: its own origin, and the library. Styles are inserted while it runs. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${new URL(officeJs).origin}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The address under which everything in dist will be found, with a slash at its end; undefined where none is given. */
const baseUrl = readBaseUrl(process.env.GOUJI_BASE_URL);

function readBaseUrl(text) {
  if (text === undefined || text === "") return undefined;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`GOUJI_BASE_URL must be an https address without ? and #, not ${text}`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The manifest to install: that of development with the one base address in place of its own. */
const shippedManifest = {
  from: here("manifest.xml"),
  to: "manifest.xml",
  transform: (xml) => xml.toString("utf8").replaceAll("https://localhost:3000/", baseUrl),
};

/** The page of help in a language; it has no script. */
const help = (language) => {
  const words = require(`./src/taskpane/help/${language}.json`);
  return new HtmlPlugin({
    template: here("src/taskpane/help/help.html"),
    filename: words.page,
    chunks: [],
    inject: false,
    templateParameters: { words, version: require("./package.json").version },
  });
};

/** The task pane, which holds the functions of the ribbon's buttons as well. */
const pane = {
  ...base,
  name: "pane",
  target: ["web", "es2022"],
  entry: {
    taskpane: [
      ...["page", "faces", "totals", "review", "card", "pages", "report", "labels"].map((name) =>
        here(`src/taskpane/styles/${name}.css`),
      ),
      here("src/taskpane/taskpane.tsx"),
    ],
  },
  experiments: { css: true },
  module: { rules: [...base.module.rules, { test: /\.css$/, type: "css" }] },
  output: {
    path: here("dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    // The other programs are built into folders of their own.
    clean: { keep: /^(cli|simulated-excel)\// },
  },
  plugins: [
    new HtmlPlugin({
      template: here("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      templateParameters: { officeJs, contentSecurityPolicy },
    }),
    ...["zh-cn", "en"].map(help),
    new CopyPlugin({
      patterns: [
        { from: here("assets/icons/*.png"), to: "assets/icons/[name][ext]" },
        ...(baseUrl === undefined ? [] : [shippedManifest]),
      ],
    }),
  ],
};

/** The page that plays Excel; never part of what is shipped. */
const simulatedExcel = {
  ...base,
  name: "simulated-excel",
  target: ["web", "es2022"],
  entry: { "simulated-excel": here("src/simulated-excel/page/main.tsx") },
  output: { path: here("dist/simulated-excel"), filename: "[name].js", clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: here("src/simulated-excel/page/index.html"), to: "index.html" },
        { from: here("src/simulated-excel/page/page.css"), to: "simulated-excel.css" },
      ],
    }),
  ],
};

module.exports = [cli, pane, simulatedExcel];
