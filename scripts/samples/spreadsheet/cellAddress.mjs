/** The address of a cell as Excel writes it (A1), from its row and column counted from 0. */
export function cellAddress(row, column) {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
