import { existsSync } from "node:fs";
import path from "node:path";
import { serve } from "../../scripts/serve.mjs";

const pageFolder = path.resolve(__dirname, "../../dist/page");

/** Serves the built page on a free port. */
export function servePage(): ReturnType<typeof serve> {
  if (!existsSync(path.join(pageFolder, "index.html"))) {
    throw new Error("dist/page is missing: run `npm run build` first.");
  }
  return serve({ folder: pageFolder, port: 0 });
}
