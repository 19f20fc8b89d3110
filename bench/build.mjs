import { createRequire } from "node:module";
import path from "node:path";
import { buildOutOfDate } from "../scripts/build.mjs";
import { compileAhead } from "../scripts/build/compileAhead.mjs";
import { root } from "../scripts/build/outOfDate.mjs";
import { nineTables } from "./places.mjs";

/**
 * Builds what is measured: the command line or the page as they are shipped, or the stages, compiled
 * and started as the command line is, with the reading inside Excel beside them.
 *
 *     node bench/build.mjs cli|page|stages
 */
const compiledFolders = ["src", "test"].map((folder) => path.join(root, folder));
const [name] = process.argv.slice(2);
const problems = name === "stages" ? await buildStages() : await buildOutOfDate([name]);
if (problems !== "") {
  console.error(problems);
  process.exitCode = 1;
}

function buildStages() {
  const folder = path.join(root, "dist/bench");
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const cli = require(path.join(root, "webpack.config.js")).cli();
  const compiler = webpack({
    ...cli,
    name: "bench",
    cache: { ...cli.cache, name: "bench" },
    // the Excel that answers the real library is one of the tests
    module: { rules: cli.module.rules.map((rule) => ({ ...rule, include: compiledFolders })) },
    entry: {
      ...cli.entry,
      program: "./bench/stages.mjs",
      officeReading: "./bench/officeReading.mjs",
    },
    output: { ...cli.output, path: folder },
  });
  return new Promise((resolve) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const failed = error !== null || stats.hasErrors();
        const problems = failed ? String(error?.stack ?? stats.toString("errors-only")) : "";
        resolve(problems || compileAhead(folder, [[nineTables, "1", "variance-note"]]));
      });
    });
  });
}
