/** The letters of a column of a spreadsheet, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** The letters of a column as a person types them; null for what no spreadsheet has. */
export function readColumnLetters(typed: string): string | null {
  const letters = typed.normalize("NFKC").trim().toUpperCase();
  const isColumn = /^[A-Z]{1,3}$/.test(letters) && (letters.length < 3 || letters <= lastColumn);
  return isColumn ? letters : null;
}

const lastColumn = "XFD";
