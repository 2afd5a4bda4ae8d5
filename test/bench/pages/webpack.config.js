const path = require("node:path");
const [, pane] = require("../../../webpack.config.js");

/** The pages that the pane is measured beside, built as the pane is; only the benchmark uses them. */
module.exports = (outputPath) => ({
  ...pane,
  name: "bench",
  devtool: false,
  context: __dirname,
  entry: { bare: path.join(__dirname, "bare.tsx"), engine: path.join(__dirname, "engine.ts") },
  output: { path: outputPath, filename: "[name].js" },
  plugins: [],
});
