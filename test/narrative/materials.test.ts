import { linesOfText, materialSections, writtenLines } from "../../src/narrative/materials";
import { normaliseText, withoutNumbering } from "../../src/lib/chineseText";
import { drawContext } from "../support/narrative/context";

test("headings are met through numbering, brackets and blanks", () => {
  const context = drawContext({
    materials: {
      "一、部门（单位）基本情况": "甲",
      "部门(单位) 基本情况：": "乙",
      "（二）主要职能": "丙",
    },
  });
  expect(writtenLines(context, ["overview"])).toEqual(["甲", "乙"]);
  expect(writtenLines(context, ["duties", "overview"])).toEqual(["甲", "乙", "丙"]);
});

test("what stands under no known heading is nobody's", () => {
  expect(writtenLines(drawContext({ materials: { 备注: "甲" } }), ["other"])).toEqual([]);
});

test("lines become paragraphs without indents and empty lines", () => {
  expect(linesOfText("　　第一段。\r\n\n  第二段。\r第三段。\n")).toEqual([
    "第一段。",
    "第二段。",
    "第三段。",
  ]);
});

test("no heading belongs to two subjects", () => {
  const headings = Object.values(materialSections).flatMap((section) =>
    section.headings.map((heading) => withoutNumbering(normaliseText(heading))),
  );
  expect(new Set(headings).size).toBe(headings.length);
});
