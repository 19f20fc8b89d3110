import type { TableColumn } from "../../document/reportDocument";

/**
 * Whole widths that add up to `total` exactly: by the columns' shares, but none below its least.
 *
 * Where even the least widths do not fit, all of them give way alike.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  least: readonly number[],
  total: number,
): number[] {
  const shares = columns.map(({ widthShare }) => widthShare);
  const leastTotal = sum(least);
  return rounded(
    leastTotal >= total
      ? least.map((width) => (width / leastTotal) * total)
      : widened(shares, least, total),
  );
}

/** Gives columns that came out too narrow their least width, until the rest can share what is left. */
function widened(shares: readonly number[], least: readonly number[], total: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const left = total - sum(least.filter((_, index) => fixed.has(index)));
    const whole = sum(shares.filter((_, index) => !fixed.has(index)));
    const widths = shares.map((share, index) =>
      fixed.has(index) ? (least[index] ?? 0) : (share / whole) * left,
    );
    const narrow = widths.findIndex((width, index) => width < (least[index] ?? 0));
    if (narrow === -1) {
      return widths;
    }
    fixed.add(narrow);
  }
}

function rounded(widths: readonly number[]): number[] {
  let end = 0;
  return widths.map((width) => {
    const start = Math.round(end);
    end += width;
    return Math.round(end) - start;
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
