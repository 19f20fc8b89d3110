import { Ratio } from "../../../src/money/money";
import { formatCount } from "../../../src/narrative/phrases/formatCount";
import { formatPercent, formatTablePercent } from "../../../src/narrative/phrases/formatPercent";

const percents: readonly (readonly [number, number, string])[] = [
  [1, 2, "50.00%"],
  [1, 3, "33.33%"],
  [2, 3, "66.67%"],
  [1, 800, "0.13%"],
  [1, 80000, "0.00%"],
  [0, 5, "0.00%"],
  [431568, 35145, "1227.96%"],
  [-1, 3, "-33.33%"],
];

test.each(percents)("%d of %d: %s", (part, whole, text) => {
  const ratio = Ratio.ofCounts(part, whole);
  expect(formatPercent(ratio)).toBe(text);
  expect(formatTablePercent(ratio)).toBe(text.slice(0, -1));
});

test("a rate on nothing cannot be printed", () => {
  expect(() => formatPercent(Ratio.ofCounts(1, 0))).toThrow();
});

test("counts are whole and bare", () => {
  expect(formatCount(1286)).toBe("1286");
});
