import { browserHost } from "../../../src/hosts/browser/browserHost";
import type { ReadProgress } from "../../../src/hosts/host";
import { drawXlsx } from "../files/drawXlsx";
import { unwatched } from "../files/readBook";

const file = {
  name: "a.xlsx",
  bytes: drawXlsx({
    sheets: [{ name: "短表", rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }],
  }),
};

test("reads a workbook on the page's own thread", async () => {
  const read = await browserHost.readWorkbook(file, unwatched);
  expect(read.ok && read.value.grids[0]?.rows[0]?.[0]?.value).toBe(7);
});

test("a reading that is cancelled already does not begin", async () => {
  const steps: ReadProgress[] = [];
  const signal = AbortSignal.abort();
  const read = await browserHost.readWorkbook(file, {
    signal,
    progress: (step) => steps.push(step),
  });
  expect(read).toEqual({ ok: false, error: { code: "host.cancelled" } });
  expect(steps).toEqual([]);
});
