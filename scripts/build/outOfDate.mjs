import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, whatever the working folder is. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const everyBuild = ["package-lock.json", "package.json", "scripts/build", "webpack.config.js"];

/** What each build is made from. */
const sources = {
  page: [...everyBuild, "assets", "samples", "src"],
  cli: [...everyBuild, "src"],
  office: [...everyBuild, "assets", "manifest.xml", "samples", "src"],
};

export const buildNames = Object.keys(sources);

/**
 * The file whose time says when a build was last started and then succeeded; empty, unless it was
 * made for a particular environment.
 */
export function stampOf(name) {
  return path.join(root, "dist", `.built-${name}`);
}

/**
 * Those of the builds whose sources changed since, or that were made for a particular environment;
 * folders count, so that a removed file does.
 */
export function outOfDate(names = buildNames) {
  return names.filter((name) => {
    const stamp = stampOf(name);
    return (
      !existsSync(stamp) ||
      !existsSync(path.join(root, "dist", name)) ||
      statSync(stamp).size > 0 ||
      newest(sources[name].map((place) => path.join(root, place))) > statSync(stamp).mtimeMs
    );
  });
}

function newest(places) {
  let latest = 0;
  for (const place of places) {
    if (!existsSync(place)) {
      continue;
    }
    const status = statSync(place);
    latest = Math.max(latest, status.mtimeMs);
    if (status.isDirectory()) {
      latest = Math.max(latest, newest(readdirSync(place).map((name) => path.join(place, name))));
    }
  }
  return latest;
}
