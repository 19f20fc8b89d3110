import type { SampleName } from "../samples";
import type { FileSource } from "./openRequest";

/** A file that was chosen or dropped. */
export function chosenFile(file: File): FileSource {
  return {
    name: file.name,
    unavailable: "file",
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** A sample that lies beside the page. */
export function sampleFile(name: SampleName): FileSource {
  return {
    name,
    unavailable: "sample",
    bytes: async (signal) => {
      const response = await fetch(`./samples/${name}`, { signal });
      if (!response.ok) {
        throw new Error(`${name}: ${String(response.status)}`);
      }
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
