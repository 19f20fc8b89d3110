import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeDocx } from "../../../src/writers/docx/writeDocx";
import { richDocument } from "../richDocument";

const checker = resolve("../shared/check-docx");

/** Why the schemas cannot be asked here; null where they can. */
function obstacle(): string | null {
  if (!existsSync(checker)) {
    return `${checker} is not here`;
  }
  const xmllint = spawnSync("xmllint", ["--version"]);
  return xmllint.error === undefined ? null : "xmllint is not installed (libxml2-utils)";
}

it("is valid against the schemas of ECMA-376", async () => {
  const reason = obstacle();
  if (reason !== null) {
    process.stderr.write(`schemas not checked: ${reason}\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "juesuan-"));
  const file = join(folder, "rich.docx");
  writeFileSync(file, writeDocx(richDocument()));
  const answer = execFileSync("python3", [checker, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(answer).toContain("valid");
});
