import { draftNamespace, otherDraftNamespaces } from "../../../document/draft";
import { HostRefused } from "../../hostRefused";

/**
 * The model of a draft that the document keeps as a custom XML part; null where it keeps none.
 *
 * One of another version of the product is given where there is none of ours: whoever reads it says so.
 * Over the common API: Word's own came only in 1.4, after the oldest Word that we run in.
 */
export async function readModel(): Promise<string | null> {
  const own = await partsOf(draftNamespace);
  const parts = own.length > 0 ? own : await partsOfOtherVersions();
  const newest = parts[parts.length - 1];
  return newest === undefined ? null : answer((done) => newest.getXmlAsync(done));
}

/** Keeps a model in place of the earlier ones, which go only when it stands there. */
export async function storeModel(model: string): Promise<void> {
  const earlier = await partsOf(draftNamespace);
  await answer<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(model, done),
  );
  for (const part of earlier) {
    await answer<void>((done) => part.deleteAsync(done));
  }
}

/** Asked for all at once: they are many, and most documents have none of them. */
async function partsOfOtherVersions(): Promise<readonly Office.CustomXmlPart[]> {
  return (await Promise.all(otherDraftNamespaces.map(partsOf))).flat();
}

function partsOf(namespace: string): Promise<readonly Office.CustomXmlPart[]> {
  return answer((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done),
  );
}

/** The common API answers by a call; it does not stop at a refusal, but tells it. */
function answer<Value>(
  ask: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(result.value);
      } else {
        const detail = String(result.error.code);
        reject(new HostRefused({ code: "host.officeFailed", detail }));
      }
    });
  });
}
