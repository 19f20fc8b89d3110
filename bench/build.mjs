import { createRequire } from "node:module";
import path from "node:path";
import { buildOutOfDate } from "../scripts/build.mjs";
import { compileAhead } from "../scripts/build/compileAhead.mjs";
import { root } from "../scripts/build/outOfDate.mjs";
import { nineTables } from "./places.mjs";

/**
 * Builds what is measured: the command line or the page as they are shipped, or the stages, compiled
 * and started as the command line is.
 *
 * The reading inside Excel is built with the tests' Excel, which answers the real library.
 *
 *     node bench/build.mjs cli|page|stages|officeReading
 */
const [name] = process.argv.slice(2);
const own = { stages: buildStages, officeReading: buildOfficeReading };
const problems = await (own[name]?.() ?? buildOutOfDate([name]));
if (problems !== "") {
  console.error(problems);
  process.exitCode = 1;
}

async function buildStages() {
  const folder = path.join(root, "dist/bench");
  const problems = await compiled("bench", (cli) => ({
    entry: { ...cli.entry, program: "./bench/stages.mjs" },
    output: { ...cli.output, path: folder },
  }));
  return problems || compileAhead(folder, [[nineTables, "1", "variance-note"]]);
}

function buildOfficeReading() {
  const folders = ["src", "test"].map((folder) => path.join(root, folder));
  return compiled("benchOffice", (cli) => ({
    entry: { officeReading: "./bench/officeReading.mjs" },
    output: { ...cli.output, path: path.join(root, "dist/benchOffice") },
    module: { rules: cli.module.rules.map((rule) => ({ ...rule, include: folders })) },
  }));
}

/** Compiles as the command line is compiled, but for what `change` says of it. */
function compiled(name, change) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const cli = require(path.join(root, "webpack.config.js")).cli();
  const compiler = webpack({ ...cli, name, cache: { ...cli.cache, name }, ...change(cli) });
  return new Promise((resolve) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const failed = error !== null || stats.hasErrors();
        resolve(failed ? String(error?.stack ?? stats.toString("errors-only")) : "");
      });
    });
  });
}
