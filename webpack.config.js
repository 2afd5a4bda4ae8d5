const fs = require("node:fs");
const path = require("node:path");
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

module.exports = [cli];
