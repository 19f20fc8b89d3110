import { wrapText } from "../../src/writers/wrapText";

test.each([
  ["fits", "科学技术支出", { lineEm: 6, lines: 2 }, ["科学技术支出"]],
  [
    "breaks anywhere",
    "资源勘探工业信息等支出",
    { lineEm: 6, lines: 2 },
    ["资源勘探工业", "信息等支出"],
  ],
  [
    "ends in an ellipsis where the last line is too short",
    "资源勘探工业信息等支出",
    { lineEm: 4, lines: 2 },
    ["资源勘探", "工业信\u2026"],
  ],
  ["letters take less room", "abcdefghi", { lineEm: 3, lines: 3 }, ["abcde", "fghi"]],
  ["one character at least", "支出", { lineEm: 0.2, lines: 3 }, ["支", "出"]],
  ["does not cut a character in two", "𠮷𠮷", { lineEm: 1, lines: 2 }, ["𠮷", "𠮷"]],
  ["blanks around are dropped", " 支出 ", { lineEm: 9, lines: 1 }, ["支出"]],
  ["nothing", "", { lineEm: 9, lines: 1 }, []],
])("%s", (_name, text, room, lines) => {
  expect(wrapText(text, room)).toEqual(lines);
});
