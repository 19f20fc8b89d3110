import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./build/outOfDate.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";

// `npm run` starts scripts in the project's folder; the files named are where the user is.
if (process.env.npm_lifecycle_event === "cli" && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

ensureInstalled({ quiet: true });
// Imported late: without packages there is no compiler to import.
const { buildOutOfDate } = await import("./build.mjs");
const problems = await buildOutOfDate(["cli"]);
if (problems === "") {
  const command = path.join(root, "dist/cli/juesuan.js");
  process.argv[1] = command;
  createRequire(import.meta.url)(command);
} else {
  console.error(problems);
  process.exitCode = 2;
}
