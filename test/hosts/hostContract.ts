import type { Host, InputFile, ReadProgress, ReadWatch, Workbook } from "../../src/hosts/host";
import type { HostError } from "../../src/hosts/hostError";
import type { Result } from "../../src/lib/result";
import { drawXlsx } from "./files/drawXlsx";

/** What a host needs for the contract: itself, and a name under which it may deliver. */
export type HostUnderTest = { readonly host: Host; readonly outputName: string };

/** Opens a workbook file wherever the host reads from, and reads it. */
export type ReadsWorkbook = (
  file: InputFile,
  watch: ReadWatch,
) => Promise<Result<Workbook, HostError>>;

const row = '<row r="2"><c r="B2" t="str"><v>合计</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>';
const book = drawXlsx({
  sheets: [
    { name: "支出", rows: row, before: '<cols><col min="3" max="3" hidden="1"/></cols>' },
    { name: "底稿", rows: row, state: "hidden" },
  ],
});

/** What reading a workbook gives, from a file or from an application in which it is open. */
export function describeReading(name: string, prepare: () => Promise<ReadsWorkbook>): void {
  describe(`reading contract: ${name}`, () => {
    test("a workbook arrives with sheets, cells and hash, and the steps are told", async () => {
      const readWorkbook = await prepare();
      const steps: ReadProgress[] = [];
      const watch = { progress: (step: ReadProgress) => steps.push(step), signal: null };
      const read = await readWorkbook({ name: "决算.xlsx", bytes: book }, watch);
      expect(read).toMatchObject({
        ok: true,
        value: { file: "决算.xlsx", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      });
      const grids = read.ok ? read.value.grids : [];
      expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
        ["支出", "visible"],
        ["底稿", "hidden"],
      ]);
      expect(grids[0]).toMatchObject({
        origin: { row: 1, column: 1 },
        hiddenColumns: new Set([1]),
      });
      expect(grids[0]?.rows).toEqual([
        [
          { value: "合计", text: "合计", numberFormat: "General", isFormula: false },
          { value: 2, text: "2", numberFormat: "General", isFormula: true },
        ],
      ]);
      expect(steps).toContainEqual({ sheet: "底稿", done: 1, total: 2 });
    });

    test("a reading can be cancelled while it runs", async () => {
      const readWorkbook = await prepare();
      const stop = new AbortController();
      const watch = { progress: () => stop.abort(), signal: stop.signal };
      const read = await readWorkbook({ name: "a.xlsx", bytes: book }, watch);
      expect(read).toEqual({ ok: false, error: { code: "host.cancelled" } });
    });

    test("a reading that is cancelled already does not begin", async () => {
      const readWorkbook = await prepare();
      const steps: ReadProgress[] = [];
      const watch = {
        progress: (step: ReadProgress) => steps.push(step),
        signal: AbortSignal.abort(),
      };
      const read = await readWorkbook({ name: "a.xlsx", bytes: book }, watch);
      expect(read).toEqual({ ok: false, error: { code: "host.cancelled" } });
      expect(steps).toEqual([]);
    });
  });
}

/** What every host that takes files must do, whatever it runs in. */
export function describeHost(name: string, prepare: () => Promise<HostUnderTest>): void {
  describeReading(name, async () => {
    const { host } = await prepare();
    return (file, watch) => host.readWorkbook(file, watch);
  });

  describe(`host contract: ${name}`, () => {
    test("the caller's bytes survive, for another try", async () => {
      const { host } = await prepare();
      const bytes = book.slice();
      await host.readWorkbook(
        { name: "a.xlsx", bytes },
        { progress: () => undefined, signal: null },
      );
      expect(bytes).toEqual(book);
    });

    test("a file that is no workbook is refused by a code", async () => {
      const { host } = await prepare();
      const file = { name: "photo.xlsx", bytes: Uint8Array.of(0xff, 0xd8, 0, 0) };
      const read = await host.readWorkbook(file, { progress: () => undefined, signal: null });
      expect(read).toEqual({
        ok: false,
        error: { code: "host.notAWorkbook", file: "photo.xlsx" },
      });
    });

    test("a delivery names what was done with the file", async () => {
      const { host, outputName } = await prepare();
      const bytes = Uint8Array.of(1, 2, 3);
      const delivered = await host.deliver({ name: outputName, mediaType: "text/plain", bytes });
      expect(delivered).toMatchObject({ ok: true });
      expect(delivered.ok && Object.values(delivered.value)).toContain(outputName);
    });
  });
}
