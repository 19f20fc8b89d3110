import { startOffice } from "../officeLibrary";
import { office365, officeLtsc2021 } from "../profiles";
import { putCell } from "./book";
import type { OpenedBook } from "./openBook";
import { cleanedUp, excelHost, numbersBook, olderExcel, openExcel, sheetNamed } from "./openExcel";

const done = { ok: true, value: undefined };
const refused = (error: object): object => ({ ok: false, error });
const c2 = { sheet: "Sheet2", cell: "C2" };

beforeAll(async () => {
  await startOffice(openExcel(numbersBook(1, 1, 1)).application);
});

let opened: OpenedBook;
beforeEach(() => {
  opened = openExcel(numbersBook(2, 4, 4));
});

afterEach(async () => {
  await cleanedUp();
  expect(opened.application.gaps).toEqual([]);
  expect(opened.application.references.live).toBe(0);
});

describe("to a cell", () => {
  test("its sheet comes up and the cell is selected", async () => {
    expect(await excelHost.showCell(c2, "refuse")).toEqual(done);
    expect(opened.book.active).toEqual({
      sheet: sheetNamed(opened.book, "Sheet2").id,
      area: { row: 1, column: 2, rows: 1, columns: 1 },
    });
    expect(await excelHost.selection()).toEqual({ ok: true, value: c2 });
  });

  test("a hidden sheet stays hidden until the user lets it be shown", async () => {
    const sheet = sheetNamed(opened.book, "Sheet2");
    sheet.visibility = "hidden";
    expect(await excelHost.showCell(c2, "refuse")).toEqual(
      refused({ code: "host.sheetHidden", sheet: "Sheet2" }),
    );
    expect(sheet.visibility).toBe("hidden");
    expect(await excelHost.showCell(c2, "show")).toEqual(done);
    expect(sheet.visibility).toBe("visible");
    expect(opened.book.active.sheet).toBe(sheet.id);
  });

  test("a sheet that is gone is named", async () => {
    const place = { sheet: "Sheet9", cell: "A1" };
    expect(await excelHost.showCell(place, "refuse")).toEqual(
      refused({ code: "host.sheetGone", sheet: "Sheet9" }),
    );
  });

  test("another workbook in front is told after a second try", async () => {
    opened.application.faults.at(2, { kind: "refuses", code: "InvalidSelection" });
    expect(await excelHost.showCell(c2, "refuse")).toEqual(done);
    opened.application.faults.at(2, { kind: "refuses", code: "InvalidSelection" });
    opened.application.faults.at(4, { kind: "refuses", code: "InactiveWorkbook" });
    expect(await excelHost.showCell(c2, "refuse")).toEqual(
      refused({ code: "host.workbookInactive" }),
    );
  });
});

describe("highlights", () => {
  const rules = (): number => opened.book.sheets.flatMap((sheet) => sheet.rules).length;

  test("come and go, and the user's own conditional formats stay", async () => {
    const sheet = sheetNamed(opened.book, "Sheet1");
    const own = {
      id: "{own}",
      area: { row: 0, column: 0, rows: 9, columns: 9 },
      formula: "=A1>1",
      priority: 0,
      stopIfTrue: false,
      fill: "#FF0000",
      font: "",
    };
    sheet.rules.push(own);
    const places = [{ sheet: "Sheet1", cell: "B2:C3" }, c2];
    expect(await excelHost.highlight(places)).toEqual(done);
    expect(sheet.rules[0]).toMatchObject({
      area: { row: 1, column: 1, rows: 2, columns: 2 },
      fill: "#FFE699",
    });
    expect(rules()).toBe(3);
    expect(await excelHost.highlight([c2])).toEqual(done);
    expect(rules()).toBe(2);
    expect(await excelHost.clearHighlight()).toEqual(done);
    expect(opened.book.sheets.flatMap((one) => one.rules)).toEqual([own]);
  });

  test("are taken away by a pane that did not set them", async () => {
    await excelHost.highlight([c2]);
    opened = openExcel(opened.book);
    expect(await excelHost.clearHighlight()).toEqual(done);
    expect(rules()).toBe(0);
  });

  test("to take away nothing changes nothing", async () => {
    expect(await excelHost.clearHighlight()).toEqual(done);
    expect(opened.book.changes).toBe(0);
    expect(opened.application.log.writes).toEqual([]);
  });

  test("a protected sheet is named, and no other is coloured", async () => {
    sheetNamed(opened.book, "Sheet2").isProtected = true;
    const places = [{ sheet: "Sheet1", cell: "A1" }, c2];
    expect(await excelHost.highlight(places)).toEqual(
      refused({ code: "host.sheetProtected", sheet: "Sheet2" }),
    );
    expect(rules()).toBe(0);
  });
});

describe("comments", () => {
  test("a first one, and then a reply", async () => {
    expect(await excelHost.comment(c2, "请核实")).toEqual(done);
    expect(await excelHost.comment(c2, "已核实")).toEqual(done);
    expect(opened.book.comments).toEqual([{ cell: "'Sheet2'!C2", texts: ["请核实", "已核实"] }]);
  });

  test("an Excel without them says what it needs", async () => {
    opened = openExcel(opened.book, olderExcel("1.9"));
    expect(await excelHost.comment(c2, "x")).toEqual(
      refused({ code: "host.notSupported", needs: "ExcelApi 1.10" }),
    );
  });

  test("a protected sheet is named", async () => {
    sheetNamed(opened.book, "Sheet2").isProtected = true;
    expect(await excelHost.comment(c2, "x")).toEqual(
      refused({ code: "host.sheetProtected", sheet: "Sheet2" }),
    );
  });
});

describe("the text kept in the workbook", () => {
  const texts = [
    "{}",
    "",
    '{"列": "决算数 & <本年>", "quote": "\'\\""}',
    "第一行\r\n第二行\u2028\ud83d\ude00",
    "%E5 100%",
  ];
  test.each(texts)("%j comes back as it was", async (text) => {
    expect(await excelHost.readStoredText()).toEqual({ ok: true, value: null });
    expect(await excelHost.storeText(text)).toEqual(done);
    expect(await excelHost.readStoredText()).toEqual({ ok: true, value: text });
  });

  test("the newest stands alone, beside parts of others", async () => {
    const others = { id: "{other}", xml: '<x xmlns="urn:other">1</x>' };
    opened.book.xmlParts.push(others);
    await excelHost.storeText("a");
    await excelHost.storeText("b");
    expect(await excelHost.readStoredText()).toEqual({ ok: true, value: "b" });
    expect(opened.book.xmlParts).toHaveLength(2);
    expect(opened.book.xmlParts[0]).toBe(others);
  });

  test("what did not arrive is said not to be stored", async () => {
    await excelHost.storeText("a");
    const part = opened.book.xmlParts[0];
    opened.application.faults.at(3, {
      kind: "meanwhile",
      happens: () => {
        if (part !== undefined) {
          part.xml = part.xml.replace(">a<", ">z<");
        }
      },
    });
    expect(await excelHost.storeText("a")).toEqual(refused({ code: "host.textNotStored" }));
  });

  test.each([
    ["of a later version", '<stored xmlns="urn:juesuan:stored-text" version="2">a</stored>'],
    ["damaged", '<stored xmlns="urn:juesuan:stored-text" version="1">%E5%</stored>'],
    ["another's", '<kept xmlns="urn:juesuan:stored-text">a</kept>'],
  ])("a text %s is not taken", async (_, xml) => {
    opened.book.xmlParts.push({ id: "{part}", xml });
    expect(await excelHost.readStoredText()).toEqual(
      refused({ code: "host.storedTextUnreadable" }),
    );
  });

  test("reading it changes nothing", async () => {
    await excelHost.storeText("a");
    opened = openExcel(opened.book);
    const before = opened.book.changes;
    await excelHost.readStoredText();
    expect(opened.book.changes).toBe(before);
    expect(opened.application.log.writes).toEqual([]);
  });
});

describe("changes", () => {
  const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

  test("a burst of someone's changes is told once, our own is not", async () => {
    let told = 0;
    const watch = await excelHost.watchChanges(() => (told += 1));
    opened.type("Sheet1", "A1", "ThisLocalAddin");
    await quiet();
    expect(told).toBe(0);
    opened.type("Sheet1", "A1");
    opened.type("Sheet2", "B2");
    await quiet();
    expect(told).toBe(1);
    opened.type("Sheet2", "B3");
    await quiet();
    expect(told).toBe(2);
    await (watch.ok ? watch.value.stop() : null);
    expect(opened.listening.size).toBe(0);
    opened.type("Sheet1", "A1");
    await quiet();
    expect(told).toBe(2);
  });

  test("after stopping a change that was on its way is not told", async () => {
    let told = 0;
    const watch = await excelHost.watchChanges(() => (told += 1));
    opened.type("Sheet1", "A1");
    await (watch.ok ? watch.value.stop() : null);
    await quiet();
    expect(told).toBe(0);
  });
});

describe("beside a row", () => {
  const place = { sheet: "Sheet1", cell: "F2" };
  const standing = (): unknown => sheetNamed(opened.book, "Sheet1").cells.get(1)?.get(5);

  test.each(["主要原因是人员增加。", "=SUM(A1)", "+5%", "-3万元", "@all", "2023年", "'a'"])(
    "%s stands there as a text",
    async (text) => {
      expect(await excelHost.writeBeside({ place, text, replaces: null })).toEqual(done);
      expect(standing()).toEqual({ value: text, text, formula: null });
    },
  );

  test("our earlier text is replaced, any other stays", async () => {
    await excelHost.writeBeside({ place, text: "a", replaces: null });
    expect(await excelHost.writeBeside({ place, text: "b", replaces: "a" })).toEqual(done);
    expect(await excelHost.writeBeside({ place, text: "c", replaces: "a" })).toEqual(
      refused({ code: "host.cellTaken", ...place }),
    );
    expect(standing()).toMatchObject({ value: "b" });
  });

  test("a formula is never replaced, not even one that shows our text", async () => {
    const formula = { value: "a", text: "a", formula: '="a"' };
    putCell(sheetNamed(opened.book, "Sheet1"), { row: 1, column: 5 }, formula);
    expect(await excelHost.writeBeside({ place, text: "b", replaces: "a" })).toEqual(
      refused({ code: "host.cellTaken", ...place }),
    );
  });

  test("a protected sheet is named", async () => {
    sheetNamed(opened.book, "Sheet1").isProtected = true;
    expect(await excelHost.writeBeside({ place, text: "b", replaces: null })).toEqual(
      refused({ code: "host.sheetProtected", sheet: "Sheet1" }),
    );
  });

  test("someone who types in a cell is waited for, where Excel can", async () => {
    opened = openExcel(opened.book, office365);
    opened.application.beginEditing();
    const written = excelHost.writeBeside({ place, text: "b", replaces: null });
    await cleanedUp();
    expect(standing()).toBeUndefined();
    opened.application.endEditing();
    expect(await written).toEqual(done);
    expect(standing()).toMatchObject({ value: "b" });
  });

  test("elsewhere it is told", async () => {
    opened = openExcel(opened.book, officeLtsc2021);
    opened.application.beginEditing();
    expect(await excelHost.writeBeside({ place, text: "b", replaces: null })).toEqual(
      refused({ code: "host.cellEditing" }),
    );
    opened.application.endEditing();
  });
});
