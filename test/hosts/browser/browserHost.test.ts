import { answerReadRequest } from "../../../src/hosts/browser/answerReadRequest";
import { createBrowserHost } from "../../../src/hosts/browser/createBrowserHost";
import type { ReadWorker } from "../../../src/hosts/browser/readInWorker";
import type { ReadReply } from "../../../src/hosts/browser/readMessages";
import { drawXlsx } from "../files/drawXlsx";
import { unwatched } from "../files/readBook";

/** A worker on this thread: what is sent is cloned and arrives later, as between threads. */
function nearWorker(answer = answerReadRequest): ReadWorker & { readonly hasEnded: () => boolean } {
  let isEnded = false;
  return {
    hasEnded: () => isEnded,
    end: () => {
      isEnded = true;
    },
    ask: (request, { hear }) => {
      const send = (reply: ReadReply): void => {
        const copy = structuredClone(reply);
        setTimeout(() => {
          if (!isEnded) {
            hear(copy);
          }
        }, 0);
      };
      void answer(structuredClone(request), send);
    },
  };
}

const book = drawXlsx({
  sheets: [
    {
      name: "长表",
      rows: Array.from(
        { length: 4500 },
        (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
      ).join(""),
    },
    { name: "短表", rows: '<row r="1"><c r="A1"><v>7</v></c></row>' },
  ],
});

test("a long sheet arrives whole although it comes in portions", async () => {
  const worker = nearWorker();
  const read = await createBrowserHost(() => worker).readWorkbook(
    { name: "a.xlsx", bytes: book },
    unwatched,
  );
  const [long, short] = read.ok ? read.value.grids : [];
  expect(long?.rows.map(([cell]) => cell?.value)).toEqual(
    Array.from({ length: 4500 }, (_, row) => row),
  );
  expect(short?.rows.map(([cell]) => cell?.value)).toEqual([7]);
  expect(worker.hasEnded()).toBe(true);
});

test("cancelling ends the worker", async () => {
  const silent = nearWorker(() => Promise.resolve());
  const stop = new AbortController();
  const reading = createBrowserHost(() => silent).readWorkbook(
    { name: "a.xlsx", bytes: book },
    { progress: () => undefined, signal: stop.signal },
  );
  stop.abort();
  expect(await reading).toEqual({ ok: false, error: { code: "host.cancelled" } });
  expect(silent.hasEnded()).toBe(true);
});

test("without a worker the page reads the file itself", async () => {
  const read = await createBrowserHost(() => null).readWorkbook(
    { name: "a.xlsx", bytes: book },
    unwatched,
  );
  expect(read.ok && read.value.grids.map(({ sheet }) => sheet)).toEqual(["长表", "短表"]);
});

test("a worker whose script may not be loaded is done without", async () => {
  const worker: ReadWorker = {
    ask: (_request, { fail }) => setTimeout(() => fail("script error"), 0),
    end: () => undefined,
  };
  const read = await createBrowserHost(() => worker).readWorkbook(
    { name: "a.xlsx", bytes: book },
    unwatched,
  );
  expect(read.ok && read.value.grids[1]?.rows[0]?.[0]?.value).toBe(7);
});

test("a defect of ours in the worker is not taken for a bad file", async () => {
  const worker = nearWorker((_request, reply) => {
    reply({ kind: "broken", message: "x is not a function" });
    return Promise.resolve();
  });
  const reading = createBrowserHost(() => worker).readWorkbook(
    { name: "a.xlsx", bytes: book },
    unwatched,
  );
  await expect(reading).rejects.toThrow("x is not a function");
});
