import { mkdirSync, realpathSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildNames, outOfDate, root, stampOf } from "./build/outOfDate.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";

/**
 * Builds the named builds, or all of them.
 *
 * @returns the compiler's words when it failed, an empty text when all is well
 */
export async function build(names = buildNames) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const configurations = require(path.join(root, "webpack.config.js"));
  for (const name of names) {
    const startedAt = new Date();
    const configuration = configurations.find((each) => each.name === name);
    const problems = await run(webpack(configuration));
    if (problems !== "") {
      return problems;
    }
    stamp(name, startedAt);
  }
  return "";
}

/** Builds what is older than its sources. */
export function buildOutOfDate(names = buildNames) {
  return build(outOfDate(names));
}

function run(compiler) {
  return new Promise((resolve) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const failed = error !== null || stats.hasErrors();
        resolve(failed ? String(error?.stack ?? stats.toString("errors-only")) : "");
      });
    });
  });
}

/** Dated to the build's start: a file saved while it ran makes it out of date. */
function stamp(name, startedAt) {
  const file = stampOf(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "");
  utimesSync(file, startedAt, startedAt);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  ensureInstalled({ quiet: true });
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !buildNames.includes(name));
  if (unknown !== undefined) {
    console.error(`没有名为 ${unknown} 的构建 (builds: ${buildNames.join(", ")})`);
    process.exit(2);
  }
  const names = named.length > 0 ? named : buildNames;
  const problems = await build(names);
  if (problems === "") {
    console.log(names.map((name) => `dist/${name}`).join("  "));
  } else {
    console.error(problems);
    process.exitCode = 1;
  }
}
