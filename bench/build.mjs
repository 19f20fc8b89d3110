import { createRequire } from "node:module";
import path from "node:path";
import { buildOutOfDate } from "../scripts/build.mjs";
import { root } from "../scripts/build/outOfDate.mjs";

/**
 * Builds what is measured: the command line or the page as they are shipped, or the stages, compiled
 * as the command line is.
 *
 *     node bench/build.mjs cli|page|stages
 */
const [name] = process.argv.slice(2);
const problems = name === "stages" ? await buildStages() : await buildOutOfDate([name]);
if (problems !== "") {
  console.error(problems);
  process.exitCode = 1;
}

function buildStages() {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const cli = require(path.join(root, "webpack.config.js")).cli();
  const compiler = webpack({
    ...cli,
    name: "bench",
    cache: { ...cli.cache, name: "bench" },
    entry: { stages: "./bench/stages.mjs" },
    output: { ...cli.output, path: path.join(root, "dist/bench") },
  });
  return new Promise((resolve) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const failed = error !== null || stats.hasErrors();
        resolve(failed ? String(error?.stack ?? stats.toString("errors-only")) : "");
      });
    });
  });
}
