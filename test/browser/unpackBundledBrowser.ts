import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FoundBrowser } from "./findBrowser";

const cacheFolder = path.resolve(__dirname, "../../node_modules/.cache/bundled-browser");

/** The package's own names a folder of its maker's; without any font Chromium falls over. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, with the libraries that a bare Linux lacks.
 *
 * It is unpacked beside its final place and moved there in one step: whoever is stopped or comes
 * second leaves no half of a browser behind.
 */
export function unpackBundledBrowser(): FoundBrowser {
  if (!existsSync(cacheFolder)) {
    mkdirSync(path.dirname(cacheFolder), { recursive: true });
    const unpacked = mkdtempSync(`${cacheFolder}-`);
    unpackInto(unpacked);
    writeFileSync(path.join(unpacked, "fonts.conf"), fontConfiguration);
    moveUnlessThere(unpacked, cacheFolder);
  }
  return {
    executablePath: path.join(cacheFolder, "chromium"),
    environment: {
      FONTCONFIG_FILE: path.join(cacheFolder, "fonts.conf"),
      LD_LIBRARY_PATH: path.join(cacheFolder, "al2023/lib"),
    },
  };
}

/** A process of its own, because the package reads where and what to unpack from its environment. */
function unpackInto(folder: string): void {
  execFileSync(process.execPath, [path.join(__dirname, "unpackChromium.mjs")], {
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) {
      throw error;
    }
    rmSync(from, { recursive: true, force: true });
  }
}
