import { readWorkbookFile } from "../../../src/hosts/files/readWorkbookFile";
import { badFiles, oddFiles, type OddFile } from "./badFiles";
import { readBook, readFirstGrid, unwatched, valuesOf } from "./readBook";

/** A million rows take a while on a busy machine. */
jest.setTimeout(60_000);

function madeFrom(files: readonly OddFile[], name: string): Uint8Array {
  const file = files.find((one) => one.name === name);
  if (file === undefined) {
    throw new Error(`no file ${name}`);
  }
  return file.make();
}

describe("files that cannot be read get one coded error", () => {
  test.each(badFiles())("$name: $answer", async ({ name, make, answer }) => {
    const bytes = make();
    const read = await readWorkbookFile({ name, bytes }, unwatched);
    expect(read).toMatchObject({ ok: false, error: { code: answer, file: name } });
  });

  test("a bomb is refused by its directory, before anything is unpacked", async () => {
    const bytes = madeFrom(badFiles(), "bomb.xlsx");
    const steps: string[] = [];
    const began = performance.now();
    const watch = { progress: ({ sheet }: { sheet: string }) => steps.push(sheet), signal: null };
    await readWorkbookFile({ name: "bomb.xlsx", bytes }, watch);
    expect(performance.now() - began).toBeLessThan(500);
    expect(steps).toEqual([]);
    expect(bytes.length).toBeLessThan(300_000);
  });

  test("the limit is told", async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024 + 1);
    bytes.set([0x50, 0x4b]);
    const read = await readWorkbookFile({ name: "big.xlsx", bytes }, unwatched);
    expect(read).toEqual({
      ok: false,
      error: { code: "host.tooLarge", file: "big.xlsx", limitMegabytes: 100 },
    });
  });
});

describe("odd files are read all the same", () => {
  test.each(oddFiles())("$name", async ({ name, make }) => {
    const grid = await readFirstGrid(make(), name);
    expect(valuesOf(grid)[0]).toEqual(["合计", 12.5]);
    expect(grid.origin).toEqual({ row: 0, column: 0 });
  });

  test("a million formatted empty rows leave no trace", async () => {
    const grid = await readFirstGrid(madeFrom(oddFiles(), "millionEmptyRowsBelow.xlsx"));
    expect(grid.rows).toHaveLength(1);
    expect(grid.hiddenRows.size).toBe(0);
  });

  test.each(["proto.xlsx", "proto.xls"])("sheet names of %s are only names", async (name) => {
    const { grids } = await readBook(madeFrom(oddFiles(), name), name);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["__proto__", "constructor"]);
    expect(grids.map((grid) => valuesOf(grid))).toEqual([[["合计", 12.5]], [["合计", 12.5]]]);
  });
});
