import { runGouji } from "./run-gouji";

// A reader that has seen enough, as `gouji review … | head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// The only lines that touch the process: everything else is given its way in and out, and so can be tested.
void runGouji(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  hasColour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
}).then((exitCode) => {
  // Not process.exit(): a long review must reach a slow pipe before the process ends.
  process.exitCode = exitCode;
});
