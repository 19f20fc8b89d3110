import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./findBrowser";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser that this machine has, unseen. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = findBrowser();
  return chromium.launch({
    executablePath,
    headless: true,
    args: flags,
    env: { ...definedEnvironment(), ...environment },
  });
}

function definedEnvironment(): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) {
      defined[name] = value;
    }
  }
  return defined;
}
