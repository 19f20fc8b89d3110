/**
 * Splits comma-, tab- or semicolon-separated text; quoted fields may hold separators and line breaks.
 *
 * @returns null when the text is not such a table: its first lines share no separator
 */
export function parseDelimited(text: string): string[][] | null {
  const separator = separatorOf(text);
  return separator === null ? null : splitRecords(text, separator);
}

function separatorOf(text: string): string | null {
  const lines = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== "");
  const shared = [",", "\t", ";"].find(
    (separator) => lines.filter((line) => line.includes(separator)).length >= 2,
  );
  return shared ?? null;
}

function splitRecords(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = new RegExp(
    `"([^"]*(?:""[^"]*)*)"?([^${separator}\\r\\n]*)|([^${separator}\\r\\n]*)`,
    "y",
  );
  let at = 0;
  while (at <= text.length) {
    field.lastIndex = at;
    const [matched = "", quoted, afterQuote = "", plain = ""] = field.exec(text) ?? [];
    record.push(quoted === undefined ? plain : quoted.replace(/""/g, '"') + afterQuote);
    at += matched.length;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    records.push(record);
    record = [];
    if (at >= text.length) {
      break;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return records;
}
