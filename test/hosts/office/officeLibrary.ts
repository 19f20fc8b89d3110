import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OfficeApplication } from "./officeApplication";
import { installExternal, type BridgeGlobals } from "./officeBridge";

/** Where the unmodified library lies, as it will lie beside the pane. */
const officeLibraryFolder = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/**
 * Starts the real client library in this test's own global, with an application behind it.
 *
 * Once a test file: the library cannot be started twice. `attachApplication` changes the document behind it.
 * @param folder where the library lies, in a program that was bundled
 * @returns what `Office.onReady` tells the pane
 */
export async function startOffice(
  application: OfficeApplication,
  folder: string = officeLibraryFolder,
): Promise<{ readonly host: unknown; readonly platform: unknown }> {
  const runFile = (name: string): void => {
    runScript(join(folder, name));
  };
  layPage(runFile);
  attachApplication(application);
  installExternal(application.info);
  runFile("office.js");
  return new Promise((resolve) => {
    void Office.onReady(resolve);
  });
}

/** Puts another application behind the library: the same host, another document or profile. */
export function attachApplication(application: OfficeApplication): void {
  const globals = globalThis as unknown as BridgeGlobals;
  globals.officeHostCall = (dispatchId, parameters) => application.execute(dispatchId, parameters);
  application.onEvent((dispatchId, payload) => {
    globals.officeHostEvent?.(dispatchId, payload);
  });
  const { external } = globalThis as unknown as { readonly external: object | undefined };
  if (external !== undefined) {
    setSupportedSets(application.info.sets);
  }
}

/** The library asked for the matrix when it started; another profile has another one. */
function setSupportedSets(sets: Readonly<Record<string, string>>): void {
  const context = Office.context as unknown as {
    requirements: Partial<Office.RequirementSetSupport>;
  };
  const isSetSupported = (set: string, version: string | number = 0): boolean => {
    const [ownMajor = 0, ownMinor = 0] = (sets[set] ?? "0").split(".").map(Number);
    const [major = 0, minor = 0] = String(version).split(".").map(Number);
    return set in sets && (ownMajor > major || (ownMajor === major && ownMinor >= minor));
  };
  Object.defineProperty(context.requirements, "isSetSupported", {
    value: isSetSupported,
    configurable: true,
    writable: true,
  });
}

type ScriptElement = {
  readonly src: string;
  readonly onload?: () => void;
  readonly onerror?: (error: unknown) => void;
};

/** As much of a page as the library asks for; no document model is needed. */
function layPage(runFile: (name: string) => void): void {
  const stored = new Map<string, string>();
  const head = {
    appendChild: (script: ScriptElement) => setTimeout(() => load(script, runFile), 0),
  };
  const address = "https://localhost/";
  const officeScript = { src: `${address}office.js`, getAttribute: () => null };
  const page = {
    readyState: "complete",
    head,
    getElementsByTagName: (name: string) =>
      name === "script" ? [officeScript] : name === "head" ? [head] : [],
    createElement: () => ({ setAttribute: () => undefined }),
    addEventListener: () => undefined,
  };
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
    key: (index: number) => [...stored.keys()][index] ?? null,
    get length() {
      return stored.size;
    },
  };
  const parts = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    document: page,
    sessionStorage: storage,
    location: { href: `${address}taskpane.html`, search: "", hash: "", protocol: "https:" },
    navigator: { userAgent: "Node" },
    history: {},
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

function load(script: ScriptElement, runFile: (name: string) => void): void {
  try {
    runFile(script.src.split("/").slice(3).join("/"));
    script.onload?.();
  } catch (error) {
    script.onerror?.(error);
  }
}

/** Runs in this global, not in a realm of its own: arrays of the library must be arrays of the test. */
function runScript(path: string): void {
  globalThis.eval(readFileSync(path, "utf8"));
}
