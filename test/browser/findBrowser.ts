import { existsSync } from "node:fs";
import path from "node:path";
import { unpackBundledBrowser } from "./unpackBundledBrowser";

/** A browser to start, with what it needs beside the usual. */
export type FoundBrowser = {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
};

/**
 * Finds an installed Chrome, Edge or Chromium, or unpacks the one that npm brought along.
 *
 * `CHROME_PATH` names one; `JUESUAN_BROWSER=bundled` passes over the installed ones.
 *
 * @throws with what to install, when this machine has none: the tests must not pass unseen
 */
export function findBrowser(): FoundBrowser {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    return installed(existing(named, "CHROME_PATH"));
  }
  if (process.env.JUESUAN_BROWSER !== "bundled") {
    const found = usualPlaces().find((place) => existsSync(place));
    if (found !== undefined) {
      return installed(found);
    }
  }
  if (process.platform === "linux" && process.arch === "x64") {
    return unpackBundledBrowser();
  }
  throw new Error(
    "No browser found: install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to one " +
      "(未找到浏览器：请安装 Chrome、Edge 或 Chromium，或用 CHROME_PATH 指明其位置).",
  );
}

function installed(executablePath: string): FoundBrowser {
  return { executablePath, environment: {} };
}

function existing(place: string, variable: string): string {
  if (!existsSync(place)) {
    throw new Error(`${variable} names ${place}, which does not exist.`);
  }
  return place;
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case "win32":
      return windowsPlaces();
    case "darwin":
      return macPlaces();
    default:
      return linuxPlaces();
  }
}

function windowsPlaces(): string[] {
  const programs = [
    process.env.ProgramFiles,
    process.env["ProgramFiles(x86)"],
    process.env.LOCALAPPDATA,
  ].filter((folder) => folder !== undefined);
  const browsers = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ];
  return browsers.flatMap((browser) => programs.map((folder) => path.join(folder, browser)));
}

function macPlaces(): string[] {
  return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

function linuxPlaces(): string[] {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  return [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ];
}
