import { existsSync } from "node:fs";
import path from "node:path";
import { serve } from "../../scripts/serve.mjs";

/** What is built for browsers: the stand-alone page, and the pane of Excel and Word. */
export type BrowserBuild = "page" | "office";

/** Where a build lies. */
export function buildFolder(build: BrowserBuild): string {
  return path.resolve(__dirname, "../../dist", build);
}

/** Serves a build on a free port. */
export function serveBuild(build: BrowserBuild): ReturnType<typeof serve> {
  const folder = buildFolder(build);
  if (!existsSync(path.join(folder, "index.html"))) {
    throw new Error(`dist/${build} is missing: run \`npm run build\` first.`);
  }
  return serve({ folder, port: 0 });
}
