import fc from "fast-check";
import { columnWidths } from "../../../src/writers/docx/columnWidths";

function columns(shares: readonly number[]) {
  return shares.map((widthShare) => ({ widthShare, align: "left" as const }));
}

it.each([
  {
    name: "by shares",
    shares: [2, 1, 1],
    least: [0, 0, 0],
    total: 8845,
    widths: [4423, 2211, 2211],
  },
  {
    name: "without losing the rest",
    shares: [1, 1, 1],
    least: [0, 0, 0],
    total: 100,
    widths: [33, 34, 33],
  },
  { name: "one column alone", shares: [0.5], least: [0], total: 7, widths: [7] },
  {
    name: "with a narrow one widened",
    shares: [8, 1, 1],
    least: [0, 20, 0],
    total: 100,
    widths: [71, 20, 9],
  },
  {
    name: "one after the other",
    shares: [8, 1, 1],
    least: [0, 40, 9],
    total: 100,
    widths: [51, 40, 9],
  },
  {
    name: "by least widths that are too many",
    shares: [1, 1],
    least: [150, 50],
    total: 100,
    widths: [75, 25],
  },
])("shares the width out $name", ({ shares, least, total, widths }) => {
  expect(columnWidths(columns(shares), least, total)).toEqual(widths);
});

it("always adds up, and keeps least widths that fit", () => {
  const column = fc.record({
    share: fc.double({ min: 0.01, max: 100, noNaN: true }),
    least: fc.integer({ min: 0, max: 440 }),
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 20 }), (each) => {
      const least = each.map((one) => one.least);
      const widths = columnWidths(columns(each.map(({ share }) => share)), least, 8845);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
      expect(widths.every((width, index) => width >= (least[index] ?? 0) - 1)).toBe(true);
    }),
  );
});
