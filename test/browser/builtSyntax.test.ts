import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { buildFolder } from "./serveBuild";

describe.each(["page", "office"] as const)("dist/%s runs in older Chromium", (build) => {
  // what Microsoft wrote lies in a folder of its own
  test("every script of ours keeps to the syntax of 2018", () => {
    const folder = buildFolder(build);
    const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    expect(
      scripts.flatMap((script) =>
        syntaxProblems(script, {
          text: readFileSync(path.join(folder, script), "utf8"),
          version: 2018,
        }),
      ),
    ).toEqual([]);
  });
});

test("what the pane says to Internet Explorer is in its language", () => {
  const pane = readFileSync(path.join(buildFolder("office"), "taskpane.html"), "utf8");
  const inline = [...pane.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = ""]) => text);
  expect(inline).toHaveLength(1);
  expect(inline.flatMap((text) => syntaxProblems("taskpane.html", { text, version: 5 }))).toEqual(
    [],
  );
});

test("office.js is the first script that the pane asks for, and unchanged", () => {
  const folder = buildFolder("office");
  const pane = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const [first = ""] = [...pane.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src]) => src);
  const own = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  expect(first).toBe("office-js/office.js");
  expect(readFileSync(path.join(folder, first))).toEqual(
    readFileSync(path.join(own, "dist/office.js")),
  );
});

function syntaxProblems(
  name: string,
  { text, version }: { readonly text: string; readonly version: 5 | 2018 },
): readonly string[] {
  try {
    parse(text, { ecmaVersion: version });
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}
