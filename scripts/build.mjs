import { mkdirSync, realpathSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileCommands } from "./build/compileAhead.mjs";
import { buildNames, outOfDate, root, stampOf } from "./build/outOfDate.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";

const require = createRequire(import.meta.url);

/**
 * Builds the named builds, or all of them.
 *
 * @param environment what `--env` said, for builds that take notice of it
 * @returns the compiler's words when it failed, an empty text when all is well
 */
export async function build(names = buildNames, environment = {}) {
  const webpack = require("webpack");
  const configurations = require(path.join(root, "webpack.config.js"));
  for (const name of names) {
    const startedAt = new Date();
    const problems =
      (await run(webpack(configurations[name](environment)))) ||
      (name === "cli" ? compileCommands() : "");
    if (problems !== "") {
      return problems;
    }
    stamp(name, { startedAt, environment });
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
function stamp(name, { startedAt, environment }) {
  const file = stampOf(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Object.keys(environment).length === 0 ? "" : JSON.stringify(environment));
  utimesSync(file, startedAt, startedAt);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { names, environment } = readArguments(process.argv.slice(2));
  ensureInstalled({ quiet: true });
  checkOptions(environment);
  const problems = await build(names, environment);
  if (problems === "") {
    console.log(names.map((name) => `dist/${name}`).join("  "));
  } else {
    console.error(problems);
    process.exitCode = 1;
  }
}

/** `[build…] [--env name=value]…`; an environment without a build is for the one that heeds it. */
function readArguments(words) {
  const { values, positionals } = parsed(words);
  const unknown = positionals.find((name) => !buildNames.includes(name));
  if (unknown !== undefined) {
    stop(`没有名为 ${unknown} 的构建 (builds: ${buildNames.join(", ")})`);
  }
  const environment = Object.fromEntries(values.env.map(splitAtEquals));
  const usual = values.env.length > 0 ? ["office"] : buildNames;
  return { names: positionals.length > 0 ? positionals : usual, environment };
}

function parsed(words) {
  const options = { env: { type: "string", multiple: true, default: [] } };
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch {
    return stop(`用法 (usage): npm run build -- [${buildNames.join("|")}] [--env base=https://…]`);
  }
}

function splitAtEquals(setting) {
  const at = setting.indexOf("=");
  return at < 1
    ? stop(`--env 后面应为 名称=值 (name=value): ${setting}`)
    : [setting.slice(0, at), setting.slice(at + 1)];
}

function checkOptions(environment) {
  const { OptionError, officeOptions } = require("./build/officeOptions.cjs");
  try {
    officeOptions(environment);
  } catch (error) {
    if (!(error instanceof OptionError)) {
      throw error;
    }
    stop(error.message);
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
