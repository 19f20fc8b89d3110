import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildFolder } from "./serveBuild";

/** Whose names stand in scripts of ours: names of formats, and places that messages refer to. Nobody is asked there. */
const names = [
  "www.w3.org",
  "schemas.openxmlformats.org",
  "schemas.microsoft.com",
  "purl.org",
  "purl.oclc.org",
  "json-schema.org",
  "react.dev",
  "github.com",
  "aka.ms",
  "sheetjs.com",
];

describe.each(["page", "office"] as const)("dist/%s", (build) => {
  test("names no address beyond the names of formats", () => {
    const folder = buildFolder(build);
    const files = readdirSync(folder).filter((file) => /\.(js|html)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => strangers(path.join(folder, file)))).toEqual([]);
  });
});

function strangers(file: string): readonly string[] {
  const hosts = [...readFileSync(file, "utf8").matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\w)/g)];
  return hosts
    .map(([, host = ""]) => host)
    .filter((host) => !names.includes(host))
    .map((host) => `${path.basename(file)}: ${host}`);
}
