import type { SheetDocument } from "../../../../src/document/sheetDocument";
import { startOffice } from "../officeLibrary";
import { office365, officeLtsc2021, officeLtsc2024 } from "../profiles";
import { cleanedUp, excelHost, numbersBook, olderExcel, openExcel, sheetNamed } from "./openExcel";

beforeAll(async () => {
  await startOffice(openExcel(numbersBook(1, 1, 1)).application);
});

afterEach(() => {
  jest.restoreAllMocks();
});

const sheet: SheetDocument = {
  name: "Ours",
  columns: [{ widthChars: 10 }],
  rows: [
    {
      cells: [{ kind: "text", text: "a", format: "text", indent: 0, link: null }],
      emphasis: "none",
    },
  ],
  frozen: { rows: 1, columns: 1 },
  conditions: [],
  print: {
    orientation: "portrait",
    headerRows: { from: 0, to: 0 },
    fit: "pageWidth",
    marginPt: 36,
    footer: "",
  },
};

// the library here is the one we ship, which does not know the wish yet: what can be seen is that it is
// told, and that all is written as without it
test.each([
  { profile: officeLtsc2021, merged: false },
  { profile: officeLtsc2024, merged: false },
  { profile: olderExcel("1.19"), merged: false },
  { profile: olderExcel("1.20"), merged: true },
  { profile: office365, merged: true },
])(
  "what is written is one step to undo: $merged with ExcelApi $profile.sets.ExcelApi",
  async ({ profile, merged }) => {
    const { book, application } = openExcel(numbersBook(1, 2, 2), profile);
    const run = jest.spyOn(Excel, "run");
    const place = { sheet: "Sheet1", cell: "F2" };
    expect(await excelHost.writeSheets([sheet])).toMatchObject({ ok: true });
    expect(await excelHost.writeBeside({ place, text: "b", replaces: null })).toMatchObject({
      ok: true,
    });
    await cleanedUp();
    const options = { delayForCellEdit: true, mergeUndoGroup: merged };
    expect(run.mock.calls.map(([first]: readonly unknown[]) => first)).toEqual([options, options]);
    expect(sheetNamed(book, "Ours").cells.get(0)?.get(0)?.text).toBe("a");
    expect(sheetNamed(book, "Sheet1").cells.get(1)?.get(5)?.text).toBe("b");
    expect(application.gaps).toEqual([]);
  },
);
