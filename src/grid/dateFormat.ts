/** Whether a number format shows a date or a time; colours, literals and padding are no part of it. */
export function isDateFormat(numberFormat: string): boolean {
  const known = answers.get(numberFormat);
  if (known !== undefined) {
    return known;
  }
  const isDate = !/^general$/i.test(numberFormat) && dateLetter.test(withoutLiterals(numberFormat));
  answers.set(numberFormat, isDate);
  return isDate;
}

/** A workbook has few formats and many cells. */
const answers = new Map<string, boolean>();

const dateLetter = /[ymdhs]/i;

function withoutLiterals(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}
