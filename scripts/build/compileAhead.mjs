import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./outOfDate.mjs";

/**
 * Lets the built commands run once on samples, so that what Node compiled for them is kept with the
 * program.
 *
 * @returns the command's words when it could not be run, an empty text when all is well
 */
export function compileCommands() {
  const folder = mkdtempSync(path.join(tmpdir(), "juesuan-compile-"));
  const report = ["--template", "variance-note", "-o", path.join(folder, "report.docx")];
  try {
    return compileAhead(path.join(root, "dist/cli"), [
      ["report", sample("clean-department-2023.xlsx"), ...report],
      ["read", sample("tianxin-office-2019.xls")],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for any program that was built like the command line. */
export function compileAhead(folder, commands) {
  return commands.map((command) => runOnce(path.join(folder, "compileAhead.js"), command)).join("");
}

function runOnce(program, command) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...command], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  return status === 0 ? "" : `${program} ${command.join(" ")}\n${stderr}\n`;
}

function sample(name) {
  return path.join(root, "samples", name);
}
