import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const oldestNode = 20;

/**
 * Makes node_modules what package-lock.json says, and says in one line what it did.
 *
 * Needs nothing but Node. Ends the process with a sentence when that cannot be done.
 */
export function ensureInstalled({ quiet = false } = {}) {
  if (Number(process.versions.node.split(".")[0]) < oldestNode) {
    fail(`需要 Node.js ${oldestNode} 或更高版本 (this is Node ${process.versions.node}).`);
  }
  if (isInstalled()) {
    if (!quiet) {
      console.log("依赖已就绪 (packages are installed)");
    }
    return;
  }
  // Standard output may be a command's JSON: what npm has to say goes to standard error.
  console.error("正在安装依赖，只需一次 (npm ci, only once)…");
  const { status } = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) {
    fail("依赖安装失败，请检查网络或 npm 设置后重试 (npm ci failed).");
  }
}

/**
 * npm keeps beside the packages the lock it installed from. They agree when every package of ours
 * stands there with the same version; packages for other machines are left out by npm.
 */
function isInstalled() {
  const installed = readLock(path.join(root, "node_modules", ".package-lock.json"));
  const wanted = readLock(path.join(root, "package-lock.json"));
  return (
    installed !== undefined &&
    Object.entries(wanted ?? {}).every(
      ([place, { version, optional }]) =>
        place === "" ||
        (installed[place] === undefined ? optional === true : installed[place].version === version),
    )
  );
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

function npm(args) {
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const ownScript = process.env.npm_execpath;
  if (ownScript?.endsWith(".js")) {
    return spawnSync(process.execPath, [ownScript, ...args], options);
  }
  return process.platform === "win32"
    ? spawnSync("npm.cmd", args, { ...options, shell: true })
    : spawnSync("npm", args, options);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  ensureInstalled();
}
