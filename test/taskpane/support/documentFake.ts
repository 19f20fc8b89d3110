import type { DocumentHost } from "../../../src/hosts/documentHost";
import { ok } from "../../../src/lib/result";

/** A document that does all it is asked for, and notes it. */
export function documentThat(given: Partial<DocumentHost> = {}): {
  readonly host: DocumentHost;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const host: DocumentHost = {
    id: "word",
    canOpenNew: () => true,
    insertReport: ({ flatPackage }) => note(`insert ${flatPackage}`),
    openNew: (docx) => note(`open ${String(docx.length)}`),
    readDocument: () => {
      asked.push("read");
      return Promise.resolve(ok({ flatPackage: "<package/>", model: null }));
    },
    applyEdits: (edits) => {
      asked.push(`write ${edits.map(({ tag }) => tag).join()}`);
      return Promise.resolve(ok({ written: edits, changedMeanwhile: [], outOfReach: [] }));
    },
    storeModel: (model) => note(`store ${model}`),
    showControl: (address) => {
      asked.push(`show ${Object.values(address).join(" ")}`);
      return Promise.resolve(ok(true));
    },
    ...given,
  };
  const note = (what: string) => {
    asked.push(what);
    return Promise.resolve(ok(undefined));
  };
  return { host, asked };
}
