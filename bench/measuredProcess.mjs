import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = path.dirname(fileURLToPath(import.meta.url));
const hook = path.join(folder, "usage.cjs");

/** A process was stopped because it went on for longer than it may. */
export class TookTooLong extends Error {}

/**
 * Runs one Node process from start to end.
 *
 * On Linux a child's peak memory is never below its parent's at the time of starting it, so nothing
 * large may be loaded into the bench itself.
 *
 * @param options.longestMs unlimited where not given
 * @returns wall-clock and processor milliseconds, peak megabytes, and what it said
 * @throws TookTooLong
 */
export function measuredProcess(args, { temporary, longestMs }) {
  const usageFile = path.join(temporary, "usage.json");
  const startedAt = performance.now();
  const { status, error, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", hook, ...args],
    {
      env: { ...process.env, BENCH_USAGE: usageFile },
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: longestMs,
    },
  );
  const wallMs = performance.now() - startedAt;
  if (error?.code === "ETIMEDOUT") {
    throw new TookTooLong(`node ${args.join(" ")}`);
  }
  if (error !== undefined || status !== 0) {
    throw new Error(`node ${args.join(" ")} ended with ${status}\n${error ?? stderr}`);
  }
  return { wallMs, stdout, ...JSON.parse(readFileSync(usageFile, "utf8")) };
}

/**
 * Runs named processes in turn, round after round, so that what else the machine does meets all alike.
 *
 * The first round only warms the disk's cache and is not counted.
 *
 * @param commands name to arguments
 * @returns name to its runs, in the order of the rounds
 */
export function interleaved(commands, { rounds, ...options }) {
  const names = Object.keys(commands);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const run = measuredProcess(commands[name], options);
      if (round > 0) {
        runs[name].push(run);
      }
    }
  }
  return runs;
}

const builds = new Set();

/** Builds what is measured where it is out of date, once; in a process of its own, as it is large. */
export function built(name) {
  if (builds.has(name)) {
    return;
  }
  const { status, stderr } = spawnSync(process.execPath, [path.join(folder, "build.mjs"), name], {
    encoding: "utf8",
  });
  if (status !== 0) {
    throw new Error(`the build of ${name} failed\n${stderr}`);
  }
  builds.add(name);
}
