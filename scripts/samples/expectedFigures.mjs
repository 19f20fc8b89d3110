/**
 * What each workbook bears and where, as its layout placed it: `figures` are amounts of the data,
 * `printed` are rates and differences that the sheet prints beside them.
 *
 * It comes from drawing alone, so that recognition can be tested against it.
 */
export function expectedFigures(samples) {
  const all = samples.flatMap(({ file, pages }) =>
    pages.flatMap((page) => page.expectations.map((expectation) => ({ file, sheet: page.name, ...expectation }))),
  );
  return {
    figures: all.filter((expectation) => expectation.line !== undefined),
    printed: all.filter((expectation) => expectation.line === undefined),
  };
}

/** The expectations as JSON text, one figure a line. */
export function expectedFiguresText({ figures, printed }) {
  return `{\n  "figures": ${lines(figures)},\n  "printed": ${lines(printed)}\n}\n`;
}

function lines(items) {
  return `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
}
