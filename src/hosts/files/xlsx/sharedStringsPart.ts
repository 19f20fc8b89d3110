import type { ReadJob } from "../readJob";
import type { ZipPackage } from "../zipPackage";
import { createTextGatherer } from "./textGatherer";
import { readXmlPart } from "./xmlPart";

/** The texts that cells refer to by number; rich text as plain text. */
export async function readSharedStrings(
  zip: ZipPackage,
  part: string | null,
  job: ReadJob,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null) {
    return strings;
  }
  const gatherer = createTextGatherer();
  const reader = {
    open: (name: string) => {
      if (name === "si") {
        gatherer.start();
      } else {
        gatherer.open(name);
      }
    },
    close: (name: string) => {
      if (name === "si") {
        strings.push(gatherer.finish());
      } else {
        gatherer.close(name);
      }
    },
    text: gatherer.text,
  };
  await readXmlPart(zip, { name: part, reader }, job);
  return strings;
}
