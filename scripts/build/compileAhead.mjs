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
export function compileAhead() {
  const folder = mkdtempSync(path.join(tmpdir(), "juesuan-compile-"));
  const report = ["--template", "variance-note", "-o", path.join(folder, "report.docx")];
  try {
    return [
      ["report", sample("clean-department-2023.xlsx"), ...report],
      ["read", sample("tianxin-office-2019.xls")],
    ]
      .map(runOnce)
      .join("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOnce(command) {
  const program = path.join(root, "dist/cli/compileAhead.js");
  const { status, stderr } = spawnSync(process.execPath, [program, ...command], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  return status === 0 ? "" : `juesuan ${command.join(" ")}\n${stderr}\n`;
}

function sample(name) {
  return path.join(root, "samples", name);
}
