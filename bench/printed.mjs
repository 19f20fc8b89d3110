/** A table in columns: the first to the left, the others to the right. */
export function printTable(header, rows) {
  const texts = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...texts.map((row) => row[column].length)));
  for (const row of texts) {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]),
    );
    console.log(`  ${cells.join("   ")}`.trimEnd());
  }
}

export function printHeading(text) {
  console.log(`\n${text}`);
}

/** A figure beside what it may be at most. */
export function printTarget(name, value, { atMost, unit = "", digits = 2 }) {
  const verdict = value <= atMost ? "ok" : "MISSED";
  console.log(`  ${name}: ${value.toFixed(digits)}${unit}, at most ${atMost}${unit}: ${verdict}`);
}

export function milliseconds(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

export function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}
