import fc from "fast-check";
import { columnWidths } from "../../../src/writers/docx/columnWidths";

function columns(shares: readonly number[]) {
  return shares.map((widthShare) => ({ widthShare, align: "left" as const }));
}

it.each([
  { shares: [1, 1, 1], total: 100, widths: [33, 34, 33] },
  { shares: [2, 1, 1], total: 8845, widths: [4423, 2211, 2211] },
  { shares: [0.5], total: 7, widths: [7] },
])("shares $total as $shares", ({ shares, total, widths }) => {
  expect(columnWidths(columns(shares), total)).toEqual(widths);
});

it("always adds up", () => {
  const shares = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(shares, (each) => {
      const widths = columnWidths(columns(each), 8845);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
    }),
  );
});
