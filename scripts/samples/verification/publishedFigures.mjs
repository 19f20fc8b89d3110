import { readSampleData } from "../sampleData.mjs";

const printedInTables = ["rate", "growth", "difference"];

/**
 * Compares a sample with the report whose figures it bears.
 *
 * @param published one report of figures.json: `lines` and `derived`
 * @returns one sentence for each figure that is missing, differs or does not belong there
 */
export function publishedFigureProblems(published, { figures }) {
  const data = readSampleData(published.id);
  const file = `${published.id}.xlsx`;
  const placed = new Set(
    figures
      .filter((figure) => figure.file === file)
      .map(({ line, column, text }) => `${line}.${column} = ${text}`),
  );
  const wanted = new Set(
    Object.entries(published.lines).flatMap(([line, columns]) =>
      Object.entries(columns).map(([column, text]) => `${line}.${column} = ${text}`),
    ),
  );
  return [
    ...[...wanted].filter((one) => !placed.has(one)).map((one) => `${file} lacks ${one}`),
    ...[...placed].filter((one) => !wanted.has(one)).map((one) => `${file} should not have ${one}`),
    ...missingDerived(published, data).map(
      ({ id, printed }) => `${file} does not print ${id}: ${printed}`,
    ),
  ];
}

function missingDerived({ derived }, data) {
  const printed = Object.values(data.printed).map(
    ({ text, of, against }) => `${of} ${against} ${digits(text)}`,
  );
  return derived.filter(
    ({ kind, from, printed: text }) =>
      printedInTables.includes(kind) && !printed.includes(`${from[0]} ${from[1]} ${digits(text)}`),
  );
}

function digits(text) {
  return text.replace("%", "");
}
