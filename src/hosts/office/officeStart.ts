/** Where the pane stands: in one of our two applications, or in a browser like any page. */
export type OfficePlace = "excel" | "word" | "browser";

/** What came of asking; `late`: no answer in time, which may still come by `arrival`. */
export type OfficeStart =
  | { readonly kind: OfficePlace }
  | { readonly kind: "late"; readonly arrival: Promise<OfficePlace> };

/** The part of Microsoft's library that says where the pane is. */
export type OfficeLibrary = Pick<typeof Office, "onReady">;

/** How long the library may be silent. Slow machines need some seconds; nobody waits for ten. */
export const patienceMs = 9_000;

/**
 * Asks Microsoft's library where the pane is, and does not wait for ever: in a pane that was restored
 * before its application was ready, or whose files were blocked, the answer never comes.
 *
 * @param library null where its script did not load; then no answer can be expected
 */
export async function officeStart(
  library: OfficeLibrary | null,
  waitMs: number,
): Promise<OfficeStart> {
  if (library === null) {
    return { kind: "late", arrival: never() };
  }
  const arrival = library.onReady().then(({ host }) => placeOf(host));
  const first = await Promise.race([arrival, silence(waitMs)]);
  return first === "silent" ? { kind: "late", arrival } : { kind: first };
}

/**
 * Gives the page back what the library takes from it: without these two functions, anything that
 * notes where the page is fails.
 */
export function restoreHistory(history: History): void {
  for (const name of ["pushState", "replaceState"]) {
    // set to null on the object itself, over the browser's own
    Reflect.deleteProperty(history, name);
  }
}

/** The library says it by a word, or null in a browser; its types say a number. */
function placeOf(host: unknown): OfficePlace {
  switch (host) {
    case "Excel":
      return "excel";
    case "Word":
      return "word";
    default:
      return "browser";
  }
}

function silence(waitMs: number): Promise<"silent"> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve("silent");
    }, waitMs);
  });
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
