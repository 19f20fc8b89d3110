import { cellBeside } from "../../src/app/rowVariances";
import { noNotes, noteIn, readWorkbookNotes, withNote } from "../../src/app/workbookNotes";
import { readColumnLetters } from "../../src/lib/columnLetters";
import { standingText } from "../../src/narrative/explanation/standingText";

test.each([
  ["C7", "H", "H7"],
  ["AB120", "AC", "AC120"],
])("beside %s in %s stands %s", (cell, column, expected) => {
  expect(cellBeside(cell, column)).toBe(expected);
});

test.each([
  ["h", "H"],
  [" ＡB ", "AB"],
  ["XFD", "XFD"],
  ["XFE", null],
  ["H7", null],
  ["", null],
])("%j is the column %s", (typed, expected) => {
  expect(readColumnLetters(typed)).toBe(expected);
});

test.each([
  ["甲增加10.00万元。", "", "甲增加10.00万元。"],
  ["甲增加10.00万元。", "人员增加", "甲增加10.00万元，主要原因是人员增加。"],
  ["甲增加。其中：乙增加。", "人员增加", "甲增加。其中：乙增加。主要原因是人员增加。"],
])("%s with the cause %j can stand alone", (explained, cause, expected) => {
  expect(standingText(explained, cause)).toBe(expected);
});

test("a note takes the place of the earlier one in its cell, and of no other", () => {
  const first = { sheet: "支出", cell: "H7", text: "一" };
  const other = { sheet: "收入", cell: "H7", text: "二" };
  const notes = [first, other, { ...first, text: "三" }].reduce(
    (before, note) => withNote(before, "H", note),
    noNotes,
  );
  expect(noteIn(notes, first)).toBe("三");
  expect(noteIn(notes, other)).toBe("二");
  expect(noteIn(notes, { sheet: "支出", cell: "H8" })).toBeNull();
  expect(readWorkbookNotes(JSON.stringify(notes))).toEqual(notes);
  expect(readWorkbookNotes("{")).toEqual(noNotes);
});
