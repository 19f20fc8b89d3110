import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const checker = resolve("../shared/check-docx");

/**
 * Holds a file against the schemas of ECMA-376.
 *
 * @returns what the checker said; null, with a word on standard error, where it cannot be asked here
 */
export function checkDocx(bytes: Uint8Array): string | null {
  const reason = obstacle();
  if (reason !== null) {
    process.stderr.write(`schemas not checked: ${reason}\n`);
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), "juesuan-"));
  const file = join(folder, "checked.docx");
  writeFileSync(file, bytes);
  const { stdout } = spawnSync("python3", [checker, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout;
}

function obstacle(): string | null {
  if (!existsSync(checker)) {
    return `${checker} is not here`;
  }
  const xmllint = spawnSync("xmllint", ["--version"]);
  return xmllint.error === undefined ? null : "xmllint is not installed (libxml2-utils)";
}
