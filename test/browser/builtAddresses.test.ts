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

/**
 * Where Microsoft's helpers would sign people in. We ask for none of that, and the pane's policy lets
 * no request out.
 */
const signIn = [
  "accounts.google.com",
  "www.googleapis.com",
  "login.microsoftonline.com",
  "login.windows.net",
  "graph.microsoft.com",
  "www.facebook.com",
  "graph.facebook.com",
  "www.dropbox.com",
];

describe.each(["page", "office"] as const)("dist/%s", (build) => {
  test("names no address beyond those that nobody is asked at", () => {
    const folder = buildFolder(build);
    const files = readdirSync(folder).filter((file) => /\.(js|html)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => strangers(path.join(folder, file)))).toEqual([]);
  });
});

function strangers(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  // the package's own words, by which its chunk is known
  const known = text.includes("Unable to serialize value for") ? [...names, ...signIn] : names;
  return [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\w)/g)]
    .map(([, host = ""]) => host)
    .filter((host) => !known.includes(host))
    .map((host) => `${path.basename(file)}: ${host}`);
}
