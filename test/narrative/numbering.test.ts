import type { Block, HeadingLevel, Run } from "../../src/document/reportDocument";
import { numberDocument } from "../../src/narrative/numbering";
import { runsOfBlocks } from "../../src/document/runsOfBlocks";
import { runsText } from "../support/narrative/reportText";

function heading(level: HeadingLevel, text: string): Block {
  return { kind: "heading", level, runs: [{ kind: "text", text }] };
}

function figure(reference: string): Run {
  return { kind: "figure", number: 0, reference, form: "percent", text: "1.00%", alias: reference };
}

test("headings are numbered by level and start anew under each heading above", () => {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 4, 3, 4, 2, 3, 1, 2, 3];
  const blocks = numberDocument(levels.map((level) => heading(level, "题")));
  expect(blocks.map((block) => (block.kind === "heading" ? runsText(block.runs) : ""))).toEqual([
    "一、题",
    "（一）题",
    "1.题",
    "（1）题",
    "（2）题",
    "2.题",
    "（1）题",
    "（二）题",
    "1.题",
    "二、题",
    "（一）题",
    "1.题",
  ]);
});

test("Chinese numbers go past ten", () => {
  const blocks = numberDocument(Array.from({ length: 21 }, () => heading(1, "")));
  const texts = blocks.map((block) => runsText(runsOfBlocks([block])));
  expect([texts[8], texts[9], texts[10], texts[19], texts[20]]).toEqual([
    "九、",
    "十、",
    "十一、",
    "二十、",
    "二十一、",
  ]);
});

test("figures are numbered in reading order, tables row by row", () => {
  const cell = (reference: string) => ({ runs: [figure(reference)], columnSpan: 1, rowSpan: 1 });
  const blocks = numberDocument([
    { kind: "title", lines: ["题"] },
    { kind: "heading", level: 1, runs: [figure("a")] },
    {
      kind: "paragraph",
      style: "body",
      runs: [figure("b"), { kind: "text", text: "，" }, figure("c")],
    },
    {
      kind: "table",
      caption: [figure("d")],
      unitLine: "",
      columns: [],
      headerRows: [{ cells: [cell("e")], emphasis: "none" }],
      rows: [{ cells: [cell("f"), cell("g")], emphasis: "none" }],
    },
    { kind: "pageBreak" },
    { kind: "paragraph", style: "note", runs: [figure("h")] },
  ]);
  const figures = runsOfBlocks(blocks).flatMap((run) => (run.kind === "figure" ? [run] : []));
  expect(figures.map(({ reference, number }) => `${reference}${String(number)}`)).toEqual([
    "a1",
    "b2",
    "c3",
    "d4",
    "e5",
    "f6",
    "g7",
    "h8",
  ]);
});
