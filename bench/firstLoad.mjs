import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What the built page loads before it shows anything, and the scripts it may load later.
 *
 * @param folder of the built page
 * @returns two lists of files with their plain and gzipped bytes
 */
export function firstLoad(folder) {
  const html = readFileSync(path.join(folder, "index.html"), "utf8");
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"[^>]*>/g)];
  const first = new Set(["index.html", ...named.map(([, place]) => place.replace(/^\.?\//, ""))]);
  const later = readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(path.sep).join("/"))
    .filter((file) => /\.(?:js|mjs|css)$/.test(file) && !first.has(file));
  return { first: [...first].map(weighed), later: later.map(weighed).sort(heaviestFirst) };

  function weighed(file) {
    const bytes = readFileSync(path.join(folder, file));
    return { file, bytes: bytes.length, gzippedBytes: gzipSync(bytes, { level: 9 }).length };
  }
}

function heaviestFirst(a, b) {
  return b.gzippedBytes - a.gzippedBytes;
}
